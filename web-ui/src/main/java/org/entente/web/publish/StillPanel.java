package org.entente.web.publish;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.entente.core.timeline.Timeline;

/** The picture for paper: how wide, with what, and in which form to take it away. */
class StillPanel extends Div {

  private static final List<String> WIDTHS =
      List.of("45mm", "95mm", "145mm", "195mm", "245mm", "640px", "1200px", "1920px");

  private final Timeline timeline;
  private final ComboBox<String> width = new ComboBox<>("Width");
  private final Select<String> language = new Select<>();
  private final Checkbox whole = new Checkbox("All of the period");
  private final Checkbox key = new Checkbox("Numbers and a key");
  private final Checkbox grey = new Checkbox("One ink");
  private final Div links = new Div();

  StillPanel(Timeline timeline) {
    this.timeline = timeline;
    addClassName("stills");
    width.setItems(WIDTHS);
    width.setValue("95mm");
    width.setAllowCustomValue(true);
    width.setHelperText("mm or px");
    width.addCustomValueSetListener(typed -> width.setValue(typed.getDetail().replace(" ", "")));
    language.setLabel("Language");
    language.setItems(timeline.languages());
    language.setItemLabelGenerator(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH));
    language.setValue(timeline.mainLanguage());
    width.addValueChangeListener(change -> offer());
    language.addValueChangeListener(change -> offer());
    for (var box : List.of(whole, key, grey)) {
      box.addValueChangeListener(change -> offer());
    }
    var options = new Div(width, language, whole, key, grey);
    options.addClassName("embed-options");
    links.addClassName("still-links");
    add(new H3("Stills, of the timeline as it is now"), options, links);
    offer();
  }

  private void offer() {
    links.removeAll();
    if (width.getValue() == null || !width.getValue().matches("\\d{1,4}(mm|px)")) {
      links.add(new Span("A width is a number of mm or px, such as 97mm."));
      return;
    }
    for (var format : List.of("pdf", "png", "svg")) {
      var link =
          new Anchor(
              "/stills/%s.%s?width=%s&language=%s&whole=%s&key=%s&grey=%s"
                  .formatted(
                      timeline.id(),
                      format,
                      width.getValue(),
                      language.getValue(),
                      whole.getValue(),
                      key.getValue(),
                      grey.getValue()),
              "Download " + format.toUpperCase(Locale.ROOT));
      link.getElement().setAttribute("download", true);
      link.setRouterIgnore(true);
      links.add(link);
    }
  }
}
