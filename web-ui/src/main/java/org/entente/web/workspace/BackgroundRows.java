package org.entente.web.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.core.date.DateInput;
import org.entente.core.date.Reading;
import org.entente.core.event.Source;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Background;
import org.entente.web.event.EventDateField;
import org.entente.web.event.EventForm;
import org.entente.web.event.SourcesFold;
import org.entente.web.words.Words;

/** The periods shaded behind all lanes, a row each; rows that can't be kept yet say why. */
final class BackgroundRows extends Div {

  private final Workspace workspace;
  private final Runnable onChange;
  private final String language;
  private final Div list = new Div();
  private final List<Row> rows = new ArrayList<>();

  BackgroundRows(Workspace workspace, Runnable onChange) {
    this.workspace = workspace;
    this.onChange = onChange;
    this.language = workspace.language();
    list.addClassNames("rows", "backgrounds");
    workspace
        .timeline()
        .backgrounds()
        .forEach(b -> append(new Row(b.label(), b.period().text(), b.sources())));
    var add =
        new Button(
            Words.of("backgrounds.add"),
            click -> {
              append(new Row(Texts.NONE, "", List.of()));
              rows.getLast().label.focus();
            });
    add.addThemeVariants(ButtonVariant.TERTIARY);
    add(list, add);
  }

  private void append(Row row) {
    rows.add(row);
    list.add(row);
  }

  private void keep() {
    var kept = rows.stream().map(Row::value).flatMap(Optional::stream).toList();
    workspace.change(timeline -> timeline.withBackgrounds(kept));
    onChange.run();
  }

  private final class Row extends Div {

    private final TextField label = new TextField(Words.of("backgrounds.label"));
    private final EventDateField period = new EventDateField(Words.of("backgrounds.period"));
    private Texts labels;
    private List<Source> sources;
    private Optional<Background> lastGood = Optional.empty();

    private Row(Texts labels, String periodText, List<Source> sources) {
      this.labels = labels;
      this.sources = sources;
      addClassNames("row", "background");
      label.setValue(labels.in(language));
      label.setManualValidation(true);
      label.setValueChangeMode(ValueChangeMode.LAZY);
      label.setValueChangeTimeout(EventForm.PAUSE_MS);
      period.setValue(periodText);
      period.setPlaceholder(Words.of("backgrounds.example"));
      read();
      label.addValueChangeListener(typed -> changed());
      period.addValueChangeListener(typed -> changed());
      var remove =
          new Button(
              "×",
              click -> {
                rows.remove(this);
                list.remove(this);
                keep();
              });
      remove.addThemeVariants(ButtonVariant.TERTIARY);
      remove.addClassName("remove");
      remove.setAriaLabel(Words.of("backgrounds.remove"));
      add(label, period, remove, new SourcesFold(sources, this::keepSources));
    }

    private void keepSources(List<Source> changed) {
      sources = changed;
      read();
      keep();
    }

    private void changed() {
      labels = labels.with(language, label.getValue());
      label.setErrorMessage(Words.of("backgrounds.sayWhat"));
      label.setInvalid(labels.isEmpty());
      read();
      keep();
    }

    private void read() {
      period.setInvalid(false);
      switch (DateInput.read(period.getValue())) {
        case Reading.Understood(var date) -> {
          if (!labels.isEmpty()) {
            lastGood = Optional.of(new Background(date, labels, sources));
          }
        }
        case Reading.Refused(var message) -> {
          period.setErrorMessage(Words.of(message));
          period.setInvalid(!period.getValue().isBlank());
        }
      }
    }

    /** What was last right: a row half typed over keeps what it had. */
    private Optional<Background> value() {
      return lastGood;
    }
  }
}
