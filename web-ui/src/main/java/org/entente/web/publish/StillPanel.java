package org.entente.web.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.picture.Still.Part;
import org.entente.core.timeline.Timeline;

/** The picture for paper: how wide, of when, with what, and in which form to take it away. */
class StillPanel extends Div {

  private static final List<String> WIDTHS =
      List.of("45mm", "95mm", "145mm", "195mm", "245mm", "640px", "1200px", "1920px");
  private static final String OPENING = "As it opens";
  private static final String WHOLE = "All of it";
  private static final String DAYS = "From one day to another";

  private final Timeline timeline;
  private final ComboBox<String> width = new ComboBox<>("Width");
  private final Select<String> language = new Select<>();
  private final Select<String> period = new Select<>();
  private final DatePicker first = new DatePicker("First day");
  private final DatePicker last = new DatePicker("Last day");
  private final Checkbox key = new Checkbox("Numbers, and a key below");
  private final Checkbox grey = new Checkbox("One ink: black");
  private final Div links = new Div();
  private final Image preview = new Image();

  StillPanel(Timeline timeline) {
    this.timeline = timeline;
    addClassName("stills");
    width.setItems(WIDTHS);
    width.setValue("95mm");
    width.setAllowCustomValue(true);
    width.setHelperText("mm for paper, px for screens");
    width.addCustomValueSetListener(typed -> width.setValue(typed.getDetail().replace(" ", "")));
    language.setLabel("Language");
    language.setItems(timeline.languages());
    language.setItemLabelGenerator(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH));
    language.setValue(timeline.mainLanguage());
    period.setLabel("Period");
    period.setItems(OPENING, WHOLE, DAYS);
    period.setValue(OPENING);
    for (var day : List.of(first, last)) {
      day.setLocale(Locale.UK);
      day.setVisible(false);
      day.addValueChangeListener(change -> offer());
    }
    width.addValueChangeListener(change -> offer());
    language.addValueChangeListener(change -> offer());
    period.addValueChangeListener(
        change -> {
          first.setVisible(change.getValue().equals(DAYS));
          last.setVisible(change.getValue().equals(DAYS));
          offer();
        });
    key.addValueChangeListener(change -> offer());
    grey.addValueChangeListener(change -> offer());
    links.addClassName("still-links");
    preview.addClassName("still-preview");
    preview.setAlt("The still");
    add(
        new Paragraph("Of the timeline as it is now, also before it is published."),
        options(width, period, first, last, language),
        options(key, grey),
        links,
        preview);
    offer();
  }

  private static Component options(Component... fields) {
    var options = new Div(fields);
    options.addClassName("embed-options");
    return options;
  }

  private void offer() {
    links.removeAll();
    preview.setVisible(false);
    width.setInvalid(!isWidth(width.getValue()));
    width.setErrorMessage("A width is a number of mm or px, such as 97mm.");
    var part = part();
    if (width.isInvalid() || part.isEmpty()) {
      return;
    }
    for (var format : List.of("pdf", "png", "svg")) {
      var link =
          new Anchor(address(format, part.get()), "Download " + format.toUpperCase(Locale.ROOT));
      link.getElement().setAttribute("download", true);
      link.setRouterIgnore(true);
      links.add(link);
    }
    preview.setSrc(address("svg", part.get()));
    preview.setVisible(true);
  }

  private static boolean isWidth(String text) {
    return text != null && text.matches("\\d{1,4}(mm|px)");
  }

  /** Empty, with a message at the field, while the days are not both there and in order. */
  private Optional<Part> part() {
    last.setInvalid(false);
    if (period.getValue().equals(OPENING)) {
      return Optional.of(new Part.Opening());
    }
    if (period.getValue().equals(WHOLE)) {
      return Optional.of(new Part.Whole());
    }
    if (first.getValue() == null || last.getValue() == null) {
      return Optional.empty();
    }
    if (last.getValue().isBefore(first.getValue())) {
      last.setErrorMessage("The last day is before the first.");
      last.setInvalid(true);
      return Optional.empty();
    }
    return Optional.of(new Part.Days(first.getValue(), last.getValue()));
  }

  private String address(String format, Part part) {
    return "/stills/%s.%s?width=%s&language=%s&part=%s&key=%s&grey=%s"
        .formatted(
            timeline.id(),
            format,
            width.getValue(),
            language.getValue(),
            StillPart.write(part),
            key.getValue(),
            grey.getValue());
  }
}
