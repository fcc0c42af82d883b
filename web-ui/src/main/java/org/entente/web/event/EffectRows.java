package org.entente.web.event;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.entente.core.event.EffectDraft;
import org.entente.core.event.EventProblem;
import org.entente.core.event.ImpliedEffects;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.relation.ActorPair;
import org.entente.core.text.Texts;
import org.entente.web.words.Words;

/** What the event did to relations, a row each: the kind's default or the editor's own value. */
class EffectRows extends Div {

  private final FormSetting setting;
  private final Runnable onChange;
  private final List<Row> rows = new ArrayList<>();
  private final Div list = new Div();
  private final ComboBox<ActorPair> more = new ComboBox<>();
  private final Span hint = new Span(Words.of("effects.who"));
  private Kind kind = Kind.OTHER;
  private List<Participation> participations = List.of();

  EffectRows(FormSetting setting, Runnable onChange) {
    this.setting = setting;
    this.onChange = onChange;
    addClassNames("rows", "effects");
    more.setPlaceholder(Words.of("effects.add"));
    more.setAriaLabel(Words.of("effects.add"));
    more.setItemLabelGenerator(setting::name);
    more.addValueChangeListener(
        change -> {
          if (change.getValue() != null && change.isFromClient()) {
            addRow(EffectDraft.byKind(change.getValue()), kind);
            more.clear();
            offer();
            onChange.run();
          }
        });
    hint.addClassName("hint");
    add(list, hint, more);
  }

  void fill(List<EffectDraft> effects, Kind kind, List<Participation> participations) {
    this.kind = kind;
    this.participations = participations;
    rows.clear();
    list.removeAll();
    effects.forEach(effect -> addRow(effect, kind));
    offer();
  }

  List<EffectDraft> values() {
    return rows.stream().map(Row::value).toList();
  }

  void clearProblems() {
    rows.forEach(row -> row.own.setInvalid(false));
  }

  void show(EventProblem problem) {
    var field = rows.get(problem.row()).own;
    field.setErrorMessage(Words.of(problem.message()));
    field.setInvalid(true);
  }

  /** Offers the relations that follow from who took part, then the timeline's own. */
  private void offer() {
    var offered = new LinkedHashSet<>(ImpliedEffects.relations(kind, participations));
    var actors = participations.stream().map(Participation::actor).distinct().toList();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        offered.add(ActorPair.of(actors.get(i), actors.get(j)));
      }
    }
    offered.addAll(setting.lanes());
    rows.forEach(row -> offered.remove(row.pair));
    more.setItems(offered);
    more.setVisible(!offered.isEmpty());
    hint.setVisible(offered.isEmpty() && rows.isEmpty());
  }

  private void addRow(EffectDraft effect, Kind kind) {
    var row = new Row(effect, kind);
    rows.add(row);
    list.add(row);
  }

  private final class Row extends Div {

    private final ActorPair pair;
    private final Kind kind;
    private Texts reasons;
    private final Span direction = new Span();
    private final NumberField own = new NumberField();
    private final TextField reason = new TextField();

    private Row(EffectDraft effect, Kind kind) {
      this.pair = effect.between();
      this.kind = kind;
      this.reasons = effect.reason();
      addClassName("row");
      var name = new Span(setting.name(pair));
      name.addClassName("relation");
      direction.addClassName("direction");
      own.setManualValidation(true);
      own.setMin(-10);
      own.setMax(10);
      own.setStep(0.5);
      own.setStepButtonsVisible(true);
      own.setAriaLabel(Words.of("effects.on", setting.name(pair)));
      own.setPlaceholder(signed(kind.defaultEffect()));
      own.setTooltipText(Words.of("effects.empty", signed(kind.defaultEffect())));
      own.setValueChangeMode(ValueChangeMode.LAZY);
      own.setValueChangeTimeout(EventForm.PAUSE_MS);
      own.setValue(effect.own());
      reason.setPlaceholder(Words.of("effects.whyNot"));
      reason.setAriaLabel(Words.of("effects.reason", setting.name(pair)));
      reason.setValue(reasons.in(setting.language()));
      reason.setValueChangeMode(ValueChangeMode.LAZY);
      reason.setValueChangeTimeout(EventForm.PAUSE_MS);
      own.addValueChangeListener(change -> valueChanged());
      reason.addValueChangeListener(
          change -> {
            reasons = reasons.with(setting.language(), reason.getValue());
            onChange.run();
          });
      add(
          direction,
          name,
          own,
          reason,
          new RemoveButton(Words.of("effects.remove"), this::removeRow));
      sayDirection();
    }

    private EffectDraft value() {
      return new EffectDraft(pair, own.getValue(), reasons);
    }

    private void valueChanged() {
      sayDirection();
      onChange.run();
    }

    private void sayDirection() {
      var effect = own.getValue() == null ? kind.defaultEffect() : own.getValue();
      direction.setText(effect > 0 ? "▲" : effect < 0 ? "▼" : "○");
      direction.setClassName("closer", effect > 0);
      direction.setClassName("apart", effect < 0);
      direction
          .getElement()
          .setAttribute(
              "title",
              effect > 0
                  ? Words.of("effects.closer")
                  : effect < 0 ? Words.of("effects.apart") : Words.of("effects.neither"));
      reason.setVisible(own.getValue() != null);
    }

    private void removeRow() {
      rows.remove(this);
      list.remove(this);
      offer();
      onChange.run();
    }
  }

  static String signed(double value) {
    var number =
        value == Math.rint(value)
            ? String.valueOf((long) Math.abs(value))
            : String.format(Words.locale(), "%.1f", Math.abs(value));
    return (value > 0 ? "+" : value < 0 ? "−" : "") + number;
  }
}
