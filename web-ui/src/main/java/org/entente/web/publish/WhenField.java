package org.entente.web.publish;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.web.words.DateWords;
import org.entente.web.words.Words;

/** When to publish: now, or at a time to come, in the newsroom's time. */
class WhenField extends Div {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT);

  private final RadioButtonGroup<Boolean> later = new RadioButtonGroup<>(Words.of("when.when"));
  private final DateTimePicker at = new DateTimePicker(Words.of("when.at"));
  private final Checkbox embargo = new Checkbox(Words.of("when.embargo"));
  private final Div time = new Div(at, embargo);

  WhenField() {
    addClassName("when");
    later.setItems(false, true);
    later.setItemLabelGenerator(is -> is ? Words.of("when.later") : Words.of("when.now"));
    later.setValue(false);
    DateWords.say(at);
    at.setHelperText(Words.of("when.zone", ZoneId.systemDefault().getId()));
    time.addClassName("when-time");
    time.setVisible(false);
    add(later, time);
    later.addValueChangeListener(change -> time.setVisible(change.getValue()));
  }

  void addLaterListener(Consumer<Boolean> told) {
    later.addValueChangeListener(change -> told.accept(change.getValue()));
  }

  boolean isLater() {
    return later.getValue();
  }

  boolean isEmbargo() {
    return embargo.getValue();
  }

  /** The time; empty, with a message at the field, when it is none to come. */
  Optional<Instant> chosen() {
    var chosen = at.getValue();
    if (chosen == null || !chosen.isAfter(LocalDateTime.now(ZoneId.systemDefault()))) {
      at.setErrorMessage(Words.of("when.toCome"));
      at.setInvalid(true);
      return Optional.empty();
    }
    return Optional.of(chosen.atZone(ZoneId.systemDefault()).toInstant());
  }

  /** A planned time, in full. */
  static String inWords(Instant at) {
    var local = at.atZone(ZoneId.systemDefault());
    return Words.of(
        "when.inZone", WHEN.withLocale(DateWords.locale()).format(local), local.getZone().getId());
  }
}
