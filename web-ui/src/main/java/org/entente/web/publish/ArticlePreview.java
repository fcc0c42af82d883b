package org.entente.web.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Sight;
import org.entente.web.colour.ContrastTable;
import org.entente.web.colour.SightSelect;
import org.entente.web.words.Words;

/**
 * A mock article with the timeline in it: on a phone, a tablet or a desk, or on all of them side by
 * side, and as people see it who see colours otherwise; with the contrast of its desk's colours.
 */
final class ArticlePreview extends Div {

  private static final int ALL = 0;
  private static final List<Integer> WIDTHS = List.of(320, 640, 1200);

  private final RadioButtonGroup<Integer> width = new RadioButtonGroup<>();
  private final SightSelect sight = new SightSelect();
  private final ContrastTable contrast = new ContrastTable();
  private final Div frames = new Div();
  private String address = "";

  /** A preview beside which stands how well these colours stand out. */
  ArticlePreview(HouseColours colours) {
    addClassName("article-preview");
    width.setItems(WIDTHS.get(0), WIDTHS.get(1), WIDTHS.get(2), ALL);
    width.setItemLabelGenerator(
        pixels -> pixels == ALL ? Words.of("preview.sideBySide") : pixels + " px");
    width.setLabel(Words.of("preview.column"));
    width.setValue(WIDTHS.get(1));
    width.addValueChangeListener(change -> arrange());
    sight.addValueChangeListener(
        change -> {
          frames.getChildren().forEach(this::tint);
          contrast.show(colours, change.getValue());
        });
    contrast.show(colours, Sight.USUAL);
    var choice = new Div(width, sight);
    choice.addClassName("column-width");
    frames.addClassName("preview-frames");
    add(filters(), choice, frames, contrast);
  }

  /** Shows the article at this address. */
  void show(String article) {
    address = article;
    arrange();
  }

  private static Html filters() {
    var filters = new StringBuilder("<svg aria-hidden='true' width='0' height='0'>");
    for (var sight : Sight.values()) {
      if (sight != Sight.USUAL) {
        filters.append(filter(sight));
      }
    }
    return new Html(filters.append("</svg>").toString());
  }

  /** Four rows of five numbers, of which ours are three by three. */
  private static String filter(Sight sight) {
    var m = sight.matrix();
    return "<filter id='sight-%s'><feColorMatrix type='matrix' values='%s'/></filter>"
        .formatted(
            sight.name(),
            IntStream.range(0, 3)
                .mapToObj(
                    row ->
                        "%s %s %s 0 0"
                            .formatted(m.get(3 * row), m.get(3 * row + 1), m.get(3 * row + 2)))
                .collect(Collectors.joining(" ", "", " 0 0 0 1 0")));
  }

  private void arrange() {
    frames.removeAll();
    var shown = width.getValue() == ALL ? WIDTHS : List.of(width.getValue());
    for (int pixels : shown) {
      var frame = new IFrame(address);
      frame.setTitle(Words.of("preview.frame", String.valueOf(pixels)));
      frame.addClassName("preview");
      frame.setWidth(pixels + "px");
      tint(frame);
      frames.add(frame);
    }
  }

  private void tint(Component frame) {
    var chosen = sight.getValue();
    frame
        .getElement()
        .getStyle()
        .set("filter", chosen == Sight.USUAL ? null : "url(#sight-" + chosen.name() + ")");
  }
}
