package org.entente.web.event;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.event.EventProblem;
import org.entente.core.event.SourceDraft;
import org.entente.web.words.Words;

/** Where the facts stand, a block of fields each. */
class SourceRows extends Div {

  private final Runnable onChange;
  private final List<Row> rows = new ArrayList<>();
  private final Div list = new Div();

  SourceRows(Runnable onChange) {
    this.onChange = onChange;
    addClassNames("rows", "sources");
    var add =
        new Button(
            Words.of("source.add"),
            click -> {
              addRow(SourceDraft.BLANK);
              rows.getLast().title.focus();
            });
    add.addThemeVariants(ButtonVariant.TERTIARY);
    add(list, add);
  }

  void fill(List<SourceDraft> sources) {
    rows.clear();
    list.removeAll();
    sources.forEach(this::addRow);
  }

  List<SourceDraft> values() {
    return rows.stream().map(Row::value).toList();
  }

  void clearProblems() {
    for (var row : rows) {
      for (var field : List.of(row.title, row.date, row.address, row.archived)) {
        field.setInvalid(false);
        field.setErrorMessage("");
      }
    }
  }

  void show(EventProblem problem) {
    var row = rows.get(problem.row());
    var field =
        switch (problem.field()) {
          case SOURCE_DATE -> row.date;
          case SOURCE_ADDRESS -> row.address;
          case SOURCE_ARCHIVED -> row.archived;
          default -> row.title;
        };
    field.setErrorMessage(Words.of(problem.message()));
    field.setInvalid(true);
  }

  private void addRow(SourceDraft source) {
    var row = new Row(source);
    rows.add(row);
    list.add(row);
  }

  private final class Row extends Div {

    private final TextField title = field(Words.of("source.headline"));
    private final TextField outlet = field(Words.of("source.outlet"));
    private final EventDateField date = new EventDateField(Words.of("source.published"));
    private final TextField address = field(Words.of("source.address"));
    private final TextField archived = field(Words.of("source.archived"));
    private final TextField quote = field(Words.of("source.passage"));

    private Row(SourceDraft source) {
      addClassNames("row", "source");
      title.setValue(source.title());
      outlet.setValue(source.outlet());
      date.setValue(source.date());
      address.setValue(source.address());
      archived.setValue(source.archived());
      quote.setValue(source.quote());
      address.setPlaceholder("https://");
      for (var field : List.of(title, outlet, date, address, archived, quote)) {
        field.addValueChangeListener(change -> onChange.run());
      }
      add(
          title,
          new RemoveButton(Words.of("source.remove"), this::removeRow),
          outlet,
          date,
          address,
          archived,
          quote);
    }

    private static TextField field(String label) {
      var field = new TextField(label);
      field.setManualValidation(true);
      field.setValueChangeMode(ValueChangeMode.LAZY);
      field.setValueChangeTimeout(EventForm.PAUSE_MS);
      return field;
    }

    private SourceDraft value() {
      return new SourceDraft(
          title.getValue(),
          outlet.getValue(),
          date.getValue(),
          address.getValue(),
          archived.getValue(),
          quote.getValue());
    }

    private void removeRow() {
      rows.remove(this);
      list.remove(this);
      onChange.run();
    }
  }
}
