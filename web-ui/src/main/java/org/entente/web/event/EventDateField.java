package org.entente.web.event;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.entente.core.date.DateInput;
import org.entente.core.date.DateText;
import org.entente.core.date.Reading;
import org.entente.web.words.Words;

/** A date as people write it; says below the field how it was understood. */
public class EventDateField extends TextField {

  /** A field that reads dates in any language, and says them in that of whoever looks. */
  public EventDateField(String label) {
    super(label);

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
        switch (DateInput.read(getValue())) {
          case Reading.Understood(var date) ->
              DateText.of(date, Words.language()) + " · " + date.text();
          case Reading.Refused(var message) -> "";
        });
  }
}
