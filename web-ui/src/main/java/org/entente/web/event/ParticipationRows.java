package org.entente.web.event;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.event.EventProblem;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.entente.web.words.Words;

/** Who took part, a row each; the last row is always empty and waits for the next actor. */
class ParticipationRows extends Div {

  private final FormSetting setting;
  private final Runnable onChange;
  private final List<Row> rows = new ArrayList<>();
  private boolean filling;

  ParticipationRows(FormSetting setting, Runnable onChange) {
    this.setting = setting;
    this.onChange = onChange;
    addClassNames("rows", "participations");
    fill(List.of());
  }

  void fill(List<Participation> participations) {
    filling = true;
    rows.clear();
    removeAll();
    participations.forEach(this::addRow);
    addEmptyRow();
    filling = false;
  }

  List<Participation> values() {
    return rows.stream()
        .filter(row -> row.actor.getValue() != null)
        .map(row -> new Participation(row.actor.getValue().id(), row.role.getValue()))
        .toList();
  }

  void clearProblems() {
    rows.forEach(row -> row.actor.setInvalid(false));
  }

  void show(EventProblem problem) {
    var picker =
        rows.stream().filter(row -> row.actor.getValue() != null).toList().get(problem.row()).actor;
    picker.setErrorMessage(Words.of(problem.message()));
    picker.setInvalid(true);
  }

  private void addRow(Participation participation) {
    var row = new Row();
    row.actor.setValue(setting.actors().get(participation.actor()));
    row.role.setValue(participation.role());
    append(row);
  }

  private void addEmptyRow() {
    var row = new Row();
    row.role.setValue(
        switch (rows.size()) {
          case 0 -> Role.INITIATOR;
          case 1 -> Role.RECIPIENT;
          default -> Role.PARTICIPANT;
        });
    append(row);
  }

  private void append(Row row) {
    rows.add(row);
    add(row);
  }

  private void changed(Row row) {
    if (filling) {
      return;
    }
    if (row.actor.getValue() != null && row == rows.getLast()) {
      addEmptyRow();
    }
    row.remove.setVisible(row != rows.getLast());
    onChange.run();
  }

  private final class Row extends Div {

    private final ActorPicker actor = new ActorPicker(setting.byName(), setting.language());
    private final Select<Role> role = new Select<>();
    private final RemoveButton remove =
        new RemoveButton(
            Words.of("actor.remove"),
            () -> {
              if (this != rows.getLast()) {
                rows.remove(this);
                ParticipationRows.this.remove(this);
                onChange.run();
              }
            });

    private Row() {
      addClassName("row");
      actor.setAriaLabel(Words.of("actor.actor"));
      actor.setManualValidation(true);
      role.setItems(Role.values());
      role.setItemLabelGenerator(ParticipationRows::word);
      role.setAriaLabel(Words.of("actor.role"));
      actor.addValueChangeListener(change -> changed(this));
      role.addValueChangeListener(change -> changed(this));
      add(actor, role, remove);
    }
  }

  private static String word(Role role) {
    return switch (role) {
      case INITIATOR -> Words.of("role.INITIATOR");
      case RECIPIENT -> Words.of("role.RECIPIENT");
      case PARTICIPANT -> Words.of("role.PARTICIPANT");
      case ABSENT -> Words.of("role.ABSENT");
    };
  }
}
