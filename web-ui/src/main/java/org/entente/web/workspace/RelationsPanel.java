package org.entente.web.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.entente.core.actor.ActorId;
import org.entente.core.date.DateInput;
import org.entente.core.date.Precision;
import org.entente.core.date.Reading;
import org.entente.core.event.Source;
import org.entente.core.relation.ActorPair;
import org.entente.core.relation.StartingPoint;
import org.entente.core.timeline.ShownRelation;
import org.entente.web.event.ActorPicker;
import org.entente.web.event.EventDateField;
import org.entente.web.event.EventForm;
import org.entente.web.event.Flag;
import org.entente.web.event.FormSetting;
import org.entente.web.event.SourcesFold;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** The lanes, from top to bottom, each with the starting point of its line. */
final class RelationsPanel extends Div {

  private final Workspace workspace;
  private final FormSetting setting;
  private final Runnable onChange;
  private final Div lanes = new Div();
  private final OfferedRelations offered;

  RelationsPanel(Workspace workspace, FormSetting setting, Runnable onChange) {
    this.workspace = workspace;
    this.setting = setting;
    this.onChange = onChange;
    addClassName("panel");
    lanes.addClassNames("rows", "lanes");
    offered = new OfferedRelations(workspace, setting, pair -> add(pair.one(), pair.other()));
    add(new Paragraph(Words.of("relations.text")), lanes, offered, adder());
    fill();
  }

  private void fill() {
    lanes.removeAll();
    workspace.timeline().relations().forEach(relation -> lanes.add(new Lane(relation)));
    if (workspace.timeline().relations().isEmpty()) {
      var hint = new Span(Words.of("relations.none"));
      hint.addClassName("hint");
      lanes.add(hint);
    }
    offered.fill();
  }

  private Div adder() {
    var first = new ActorPicker(setting.byName(), setting.language());
    var second = new ActorPicker(setting.byName(), setting.language());
    first.setLabel(Words.of("relations.firstSide"));
    second.setLabel(Words.of("relations.secondSide"));
    second.setManualValidation(true);
    var add =
        new Button(
            Words.of("relations.add"),
            click -> {
              var a = first.getValue();
              var b = second.getValue();
              var refusal = refusal(a == null ? null : a.id(), b == null ? null : b.id());
              second.setErrorMessage(refusal);
              second.setInvalid(!refusal.isEmpty());
              if (a != null && b != null && refusal.isEmpty()) {
                add(a.id(), b.id());
                first.clear();
                second.clear();
              }
            });
    var line = new Div(first, second, add);
    line.addClassNames("line", "add-relation");
    return line;
  }

  private void add(ActorId a, ActorId b) {
    change(relations -> relations.add(new ShownRelation(a, b, StartingPoint.NEUTRAL)));
    fill();
  }

  private String refusal(@Nullable ActorId a, @Nullable ActorId b) {
    if (a == null || b == null) {
      return Words.of("relations.both");
    }
    if (a.equals(b)) {
      return Words.of("relations.same");
    }
    return workspace.lanes().contains(ActorPair.of(a, b)) ? Words.of("relations.already") : "";
  }

  private void change(Consumer<List<ShownRelation>> edit) {
    workspace.change(
        timeline -> {
          var relations = new ArrayList<>(timeline.relations());
          edit.accept(relations);
          return timeline.withRelations(relations);
        });
    onChange.run();
  }

  private static int placeOf(List<ShownRelation> relations, ActorPair pair) {
    for (int i = 0; i < relations.size(); i++) {
      if (relations.get(i).pair().equals(pair)) {
        return i;
      }
    }
    return -1;
  }

  private void focusMove(ActorPair pair, String where) {
    lanes
        .getChildren()
        .filter(child -> child instanceof Lane lane && lane.relation.pair().equals(pair))
        .flatMap(Component::getChildren)
        .filter(child -> child instanceof Button button && button.hasClassName(where))
        .forEach(child -> ((Button) child).focus());
  }

  private final class Lane extends Div {

    private ShownRelation relation;
    private final NumberField value = new NumberField(Words.of("relations.start"));
    private final EventDateField day = new EventDateField(Words.of("relations.day"));
    private final TextField why = new TextField(Words.of("relations.why"));

    private Lane(ShownRelation relation) {
      this.relation = relation;
      addClassNames("row", "lane");
      var name =
          new Span(
              flag(relation.first()),
              flag(relation.second()),
              new Span(setting.name(relation.first()) + " – " + setting.name(relation.second())));
      name.addClassName("relation");
      value.setMin(-10);
      value.setMax(10);
      value.setStep(0.5);
      value.setStepButtonsVisible(true);
      value.setManualValidation(true);
      value.setValue(relation.start().value());
      day.setValue(relation.start().day() == null ? "" : relation.start().day().toString());
      why.setValue(relation.start().why().in(setting.language()));
      why.setValueChangeMode(ValueChangeMode.LAZY);
      why.setValueChangeTimeout(EventForm.PAUSE_MS);
      value.addValueChangeListener(change -> keepStart());
      day.addValueChangeListener(change -> keepStart());
      why.addValueChangeListener(change -> keepStart());
      var sources = new SourcesFold(relation.start().sources(), this::keepSources);
      var handle = new Span("⠿");
      handle.addClassName("handle");
      handle.getElement().setAttribute("aria-hidden", "true");
      handle.getElement().setAttribute("title", Words.of("relations.drag"));
      var source = DragSource.create(handle);
      source.setDragData(relation.pair());
      source.setDragImage(name);
      DropTarget.create(this)
          .addDropListener(
              drop ->
                  drop.getDragData()
                      .filter(ActorPair.class::isInstance)
                      .ifPresent(pair -> placeHere((ActorPair) pair)));
      add(
          handle,
          name,
          value,
          day,
          why,
          move("↑", "up", -1),
          move("↓", "down", 1),
          remove(),
          sources);
    }

    private Span flag(ActorId id) {
      var actor = setting.actors().get(id);
      return actor == null ? new Span() : new Flag(actor);
    }

    private void keepSources(List<Source> sources) {
      replace(
          old -> {
            var start = old.start();
            return new ShownRelation(
                old.first(),
                old.second(),
                new StartingPoint(start.value(), start.day(), start.why(), sources));
          });
    }

    private void keepStart() {
      var number = value.getValue();
      var wrongNumber = number == null || !(Math.abs(number) <= 10);
      value.setErrorMessage(Words.of("relations.number"));
      value.setInvalid(wrongNumber);
      var judged = day.getValue().isBlank() ? null : judgedOn();
      if (wrongNumber || day.isInvalid()) {
        return;
      }
      var start =
          new StartingPoint(
              number,
              judged,
              relation.start().why().with(setting.language(), why.getValue()),
              relation.start().sources());
      replace(old -> new ShownRelation(old.first(), old.second(), start));
    }

    private @Nullable LocalDate judgedOn() {
      return switch (DateInput.read(day.getValue())) {
        case Reading.Understood(var date) when date.precision() == Precision.DAY -> {
          day.setInvalid(false);
          yield date.firstDay();
        }
        case Reading.Understood _ -> refuse(Words.of("relations.aDay"));
        case Reading.Refused(var message) -> refuse(Words.of(message));
      };
    }

    private @Nullable LocalDate refuse(String message) {
      day.setErrorMessage(message);
      day.setInvalid(true);
      return null;
    }

    private void replace(UnaryOperator<ShownRelation> edit) {
      change(
          relations ->
              relations.replaceAll(
                  old -> old.pair().equals(relation.pair()) ? edit.apply(old) : old));
      relation = edit.apply(relation);
    }

    /** The dragged lane takes this one's place. */
    private void placeHere(ActorPair dragged) {
      change(
          relations -> {
            int from = placeOf(relations, dragged);
            int to = placeOf(relations, relation.pair());
            if (from >= 0 && to >= 0) {
              relations.add(to, relations.remove(from));
            }
          });
      fill();
    }

    private Button move(String arrow, String where, int by) {
      var button =
          new Button(
              arrow,
              click -> {
                change(
                    relations -> {
                      int from = placeOf(relations, relation.pair());
                      int to = from + by;
                      if (from >= 0 && to >= 0 && to < relations.size()) {
                        relations.add(to, relations.remove(from));
                      }
                    });
                fill();
                // Whoever moves by keyboard goes on from there.
                focusMove(relation.pair(), where);
              });
      button.addThemeVariants(ButtonVariant.TERTIARY);
      button.addClassNames("move", where);
      button.setAriaLabel(Words.of("relations.move." + where, setting.name(relation.pair())));
      return button;
    }

    private Button remove() {
      var button =
          new Button(
              "×",
              click -> {
                change(relations -> relations.removeIf(r -> r.pair().equals(relation.pair())));
                fill();
              });
      button.addThemeVariants(ButtonVariant.TERTIARY);
      button.addClassName("remove");
      button.setAriaLabel(Words.of("relations.remove", setting.name(relation.pair())));
      return button;
    }
  }
}
