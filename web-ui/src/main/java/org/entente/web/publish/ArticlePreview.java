package org.entente.web.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.entente.web.words.Words;

/**
 * A mock article with the timeline in it: on a phone, a tablet or a desk, or on all of them side by
 * side, and as people see it who see colours otherwise.
 */
final class ArticlePreview extends Div {

  private static final int ALL = 0;
  private static final List<Integer> WIDTHS = List.of(320, 640, 1200);

  /**
   * What becomes of red, green and blue, as light, after Machado, Oliveira and Fernandes (2009).
   */
  enum Sight {
    USUAL(""),
    PROTANOPIA(
        "0.152286 1.052583 -0.204868 0 0 0.114503 0.786281 0.099216 0 0"
            + " -0.003882 -0.048116 1.051998 0 0 0 0 0 1 0"),
    DEUTERANOPIA(
        "0.367322 0.860646 -0.227968 0 0 0.280085 0.672501 0.047413 0 0"
            + " -0.011820 0.042940 0.968881 0 0 0 0 0 1 0"),
    TRITANOPIA(
        "1.255528 -0.076749 -0.178779 0 0 -0.078411 0.930809 0.147602 0 0"
            + " 0.004733 0.691367 0.303900 0 0 0 0 0 1 0"),
    GREY("0.2126 0.7152 0.0722 0 0 0.2126 0.7152 0.0722 0 0 0.2126 0.7152 0.0722 0 0 0 0 0 1 0");

    private final String matrix;

    Sight(String matrix) {
      this.matrix = matrix;
    }

    /** The matrix of an SVG filter: four rows of five numbers; empty when nothing changes. */
    String matrix() {
      return matrix;
    }

    private String filter() {
      return "<filter id='sight-%s'><feColorMatrix type='matrix' values='%s'/></filter>"
          .formatted(name(), matrix);
    }
  }

  private final RadioButtonGroup<Integer> width = new RadioButtonGroup<>();
  private final Select<Sight> sight = new Select<>();
  private final Div frames = new Div();
  private String address = "";

  ArticlePreview() {
    addClassName("article-preview");
    width.setItems(WIDTHS.get(0), WIDTHS.get(1), WIDTHS.get(2), ALL);
    width.setItemLabelGenerator(
        pixels -> pixels == ALL ? Words.of("preview.sideBySide") : pixels + " px");
    width.setLabel(Words.of("preview.column"));
    width.setValue(WIDTHS.get(1));
    width.addValueChangeListener(change -> arrange());
    sight.setItems(Sight.values());
    sight.setItemLabelGenerator(item -> Words.of("sight." + item.name()));
    sight.setLabel(Words.of("preview.sight"));
    sight.setValue(Sight.USUAL);
    sight.addValueChangeListener(change -> frames.getChildren().forEach(this::tint));
    var choice = new Div(width, sight);
    choice.addClassName("column-width");
    frames.addClassName("preview-frames");
    add(filters(), choice, frames);
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
        filters.append(sight.filter());
      }
    }
    return new Html(filters.append("</svg>").toString());
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
