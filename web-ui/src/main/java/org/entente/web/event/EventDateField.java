package org.entente.web.event;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.entente.core.date.DateInput;
import org.entente.core.date.DateText;
import org.entente.core.date.Reading;

/** A date as people write it; says below the field how it was understood. */
public class EventDateField extends TextField {

  private final String language;

  /** A field that reads and says dates in a language. */
  public EventDateField(String label, String language) {
    super(label);
    this.language = language;
    setValueChangeMode(ValueChangeMode.LAZY);
    setValueChangeTimeout(EventForm.PAUSE_MS);
    setManualValidation(true);
    addValueChangeListener(change -> sayHowUnderstood());
  }

  private void sayHowUnderstood() {
    if (getValue().isBlank()) {
      setHelperText("");
      return;
    }
    setHelperText(
        switch (DateInput.read(getValue(), language)) {
          case Reading.Understood(var date) -> DateText.of(date, language) + " · " + date.text();
          case Reading.Refused(var message) -> "";
        });
  }
}
