package org.entente.web.colour;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.core.colour.Colour;
import org.entente.core.colour.Contrast;
import org.entente.core.colour.Reading;
import org.entente.core.colour.Reading.Use;
import org.entente.core.colour.Sight;
import org.entente.core.colour.Token;
import org.entente.web.words.Words;

/** One colour: typed, or picked by eye. */
final class ColourField extends TextField {

  private final Token token;
  private final Input picker = new Input(ValueChangeMode.ON_CHANGE);

  ColourField(Token token, Consumer<Colour> chosen) {
    super(Words.of(token.label()));
    this.token = token;
    setMaxLength(7);
    setErrorMessage(Words.of("colours.bad"));
    setManualValidation(true);
    picker.setType("color");
    picker.setAriaLabel(Words.of("colours.pick", token.label()));
    setPrefixComponent(picker);
    picker.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            setValue(change.getValue());
            took(change.getValue(), chosen);
          }
        });
    addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            took(change.getValue(), chosen);
          }
        });
  }

  private void took(String typed, Consumer<Colour> chosen) {
    var text = typed.strip().toLowerCase(Locale.ROOT);
    setInvalid(!Colour.isColour(text));
    if (!isInvalid()) {
      picker.setValue(text);
      chosen.accept(Colour.of(text));
    }
  }

  void show(Colour colour) {
    setInvalid(false);
    setValue(colour.toString());
    picker.setValue(colour.toString());
  }

  /** Says how well its words stand out from the paper; the paper itself has nothing to say. */
  void tell(List<Reading> readings) {
    readings.stream()
        .filter(reading -> reading.token() == token && reading.use() == Use.TEXT)
        .forEach(
            reading -> {
              setClassName("too-little", !reading.isEnough());
              setHelperText(
                  Words.of(
                      reading.isEnough() ? "colours.enough" : "colours.tooLittle",
                      reading.as(Sight.USUAL).words(),
                      reading.least().words(),
                      new Contrast(reading.use().needed(), Sight.USUAL).words()));
            });
  }
}
