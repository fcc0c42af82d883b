package org.entente.web.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.core.publish.Plan;

/** Plans when to publish, in the newsroom's time. */
class PlanPanel extends Div {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
          .withLocale(Locale.UK);

  /**
   * A panel.
   *
   * @param plan what is planned now
   * @param set plans, at a time, with or without embargo
   */
  PlanPanel(Optional<Plan> plan, BiConsumer<LocalDateTime, Boolean> set, Runnable cancel) {
    addClassName("plan");
    add(new H3("Later"));
    if (plan.isPresent()) {
      var at = plan.get().at().atZone(ZoneId.systemDefault());
      add(
          new Paragraph(
              (plan.get().embargo() ? "Under embargo until " : "To be published ")
                  + WHEN.format(at)
                  + ", "
                  + at.getZone().getId()
                  + " time, as the timeline is then."),
          new Button("Cancel the plan", click -> cancel.run()));
      return;
    }
    var at = new DateTimePicker("Publish at");
    at.setLocale(Locale.UK);
    at.setHelperText(ZoneId.systemDefault().getId() + " time");
    var embargo = new Checkbox("Embargo: not before");
    var button =
        new Button(
            "Plan",
            click -> {
              if (at.getValue() == null
                  || !at.getValue().isAfter(LocalDateTime.now(ZoneId.systemDefault()))) {
                at.setErrorMessage("Choose a time that is still to come.");
                at.setInvalid(true);
                return;
              }
              set.accept(at.getValue(), embargo.getValue());
            });
    add(at, embargo, button);
  }
}
