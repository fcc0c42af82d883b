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
import org.entente.web.words.DateWords;
import org.entente.web.words.Words;

/** The picture for paper: how wide, of when, with what, and in which form to take it away. */
class StillPanel extends Div {

  private static final List<String> WIDTHS =
      List.of("45mm", "95mm", "145mm", "195mm", "245mm", "640px", "1200px", "1920px");
  private final String opening = Words.of("stills.opening");
  private final String whole = Words.of("stills.whole");
  private final String days = Words.of("stills.days");

  private final Timeline timeline;
  private final ComboBox<String> width = new ComboBox<>(Words.of("stills.width"));
  private final Select<String> language = new Select<>();
  private final Select<String> period = new Select<>();
  private final DatePicker first = new DatePicker(Words.of("stills.first"));
  private final DatePicker last = new DatePicker(Words.of("stills.last"));
  private final Checkbox key = new Checkbox(Words.of("stills.key"));
  private final Checkbox grey = new Checkbox(Words.of("stills.grey"));
  private final Div links = new Div();
  private final Image preview = new Image();

  StillPanel(Timeline timeline) {
    this.timeline = timeline;
    addClassName("stills");
    width.setItems(WIDTHS);
    width.setValue("95mm");
    width.setAllowCustomValue(true);
    width.setHelperText(Words.of("stills.widthHint"));
    width.addCustomValueSetListener(typed -> width.setValue(typed.getDetail().replace(" ", "")));
    language.setLabel(Words.of("article.language"));
    language.setItems(timeline.languages());
    language.setItemLabelGenerator(Words::nameOf);
    language.setValue(timeline.mainLanguage());
    period.setLabel(Words.of("backgrounds.period"));
    period.setItems(opening, whole, days);
    period.setValue(opening);
    for (var day : List.of(first, last)) {
      DateWords.say(day);
      day.setVisible(false);
      day.addValueChangeListener(change -> offer());
    }
    width.addValueChangeListener(change -> offer());
    language.addValueChangeListener(change -> offer());
    period.addValueChangeListener(
        change -> {
          first.setVisible(change.getValue().equals(days));
          last.setVisible(change.getValue().equals(days));
          offer();
        });
    key.addValueChangeListener(change -> offer());
    grey.addValueChangeListener(change -> offer());
    links.addClassName("still-links");
    preview.addClassName("still-preview");
    preview.setAlt(Words.of("stills.alt"));
    add(
        new Paragraph(Words.of("stills.text")),
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
    width.setErrorMessage(Words.of("stills.badWidth"));
    var part = part();
    if (width.isInvalid() || part.isEmpty()) {
      return;
    }
    for (var format : List.of("pdf", "png", "svg")) {
      var link =
          new Anchor(
              address(format, part.get()),
              Words.of("stills.download", format.toUpperCase(Locale.ROOT)));
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
    if (period.getValue().equals(opening)) {
      return Optional.of(new Part.Opening());
    }
    if (period.getValue().equals(whole)) {
      return Optional.of(new Part.Whole());
    }
    if (first.getValue() == null || last.getValue() == null) {
      return Optional.empty();
    }
    if (last.getValue().isBefore(first.getValue())) {
      last.setErrorMessage(Words.of("stills.before"));
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
