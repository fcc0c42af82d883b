package org.entente.web.event;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventProblem;
import org.entente.core.event.EventProblem.Field;

/**
 * The form together with what becomes of its changes: each is kept at once; when somebody else was
 * faster, both versions stay until the journalist has chosen.
 */
public final class EventEditor extends Div {

  /** Whoever shows the editor, told what happened. */
  public interface Listener {

    /** The event is kept as it now is. */
    void kept(Event event);

    /** The journalist takes the other's version, which is to be shown. */
    void take(Event theirs);
  }

  private final Function<EventDraft, Kept> keep;
  private final SaveState saveState;
  private final Listener listener;
  private final Div choice = new Div();
  private final EventForm form;

  /** An editor of a draft. */
  public EventEditor(
      EventDraft draft,
      FormSetting setting,
      Function<EventDraft, Kept> keep,
      SaveState saveState,
      Listener listener) {
    this.keep = keep;
    this.saveState = saveState;
    this.listener = listener;
    this.form = new EventForm(draft, setting, this::changed);
    choice.addClassName("overtaken");
    choice.getElement().setAttribute("role", "alert");
    choice.setVisible(false);
    saveState.allKept();
    add(choice, form);
  }

  /** Puts the cursor where a new event starts. */
  public void focusFirst() {
    form.focusFirst();
  }

  private void changed(EventDraft draft) {
    switch (keep.apply(draft)) {
      case Kept.Done(var event) -> {
        form.keptAs(event.version());
        form.show(List.of());
        choice.setVisible(false);
        saveState.allKept();
        listener.kept(event);
      }
      case Kept.NotYet(var problems) -> {
        form.show(problems.stream().filter(problem -> !isUnbegun(draft, problem)).toList());
        saveState.notYet();
      }
      case Kept.Overtaken(var theirs) -> {
        saveState.overtaken();
        offer(theirs);
      }
      case Kept.Gone() -> {
        saveState.overtaken();
        say("Somebody deleted this meanwhile. What you wrote is still here; copy what you need.");
      }
    }
  }

  /** A new event's empty field is not a mistake yet: the writer is on the way to it. */
  private static boolean isUnbegun(EventDraft draft, EventProblem problem) {
    return draft.version() == 0
        && (problem.field() == Field.DATE && draft.date().isBlank()
            || problem.field() == Field.TITLE && draft.title().isEmpty());
  }

  private void offer(Event theirs) {
    say(
        "Somebody else changed this event while you were writing: “"
            + theirs.title().byLanguage().values().iterator().next()
            + "”. What you wrote is not saved yet.");
    choice.add(
        new Button(
            "Keep mine",
            click -> {
              form.keptAs(theirs.version());
              changed(form.draft());
            }),
        new Button("Take theirs", click -> listener.take(theirs)));
  }

  private void say(String message) {
    choice.removeAll();
    choice.add(new Span(message));
    choice.setVisible(true);
  }
}
