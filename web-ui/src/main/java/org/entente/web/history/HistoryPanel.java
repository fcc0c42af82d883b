package org.entente.web.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.core.account.Person;
import org.entente.core.event.EventId;
import org.entente.core.history.Change;
import org.entente.core.history.Difference;
import org.entente.core.history.History;
import org.entente.core.history.Rewind;
import org.entente.core.history.Step;
import org.entente.core.history.Wording;
import org.entente.core.timeline.TimelineId;
import org.entente.web.notice.Notices;
import org.entente.web.time.BrowserZone;
import org.entente.web.words.Words;

/**
 * The steps of an event or a timeline, the latest first. Each opens to what it changed, and to a
 * button that puts everything back to how it was after it.
 */
public final class HistoryPanel<T> extends Div {

  private static final int PAGE = 50;

  private final IntFunction<List<Step<T>>> steps;
  private final BiFunction<Optional<T>, T, List<Change>> difference;
  private final Predicate<Step<T>> restore;
  private final Runnable onRestored;
  private int shown = PAGE;

  private HistoryPanel(
      IntFunction<List<Step<T>>> steps,
      BiFunction<Optional<T>, T, List<Change>> difference,
      Predicate<Step<T>> restore,
      Runnable onRestored) {
    this.steps = steps;
    this.difference = difference;
    this.restore = restore;
    this.onRestored = onRestored;
    addClassNames("panel", "history");
    fill();
  }

  /** The history of an event. */
  public static Component of(
      EventId event, History history, Rewind rewind, Wording wording, Runnable onRestored) {
    return new HistoryPanel<>(
        limit -> history.of(event, limit),
        (before, after) -> Difference.of(before, after, wording),
        rewind::restoreEvent,
        onRestored);
  }

  /** The history of a timeline. */
  public static Component of(
      TimelineId timeline, History history, Rewind rewind, Wording wording, Runnable onRestored) {
    return new HistoryPanel<>(
        limit -> history.of(timeline, limit),
        (before, after) -> Difference.of(before, after, wording),
        rewind::restoreTimeline,
        onRestored);
  }

  private void fill() {
    removeAll();
    // One more than is shown tells whether there are earlier ones.
    var found = steps.apply(shown + 1);
    if (found.isEmpty()) {
      var hint = new Span(Words.of("history.none"));
      hint.addClassName("hint");
      add(hint);
    }
    for (int i = 0; i < Math.min(found.size(), shown); i++) {
      add(step(found.get(i), i == 0));
    }
    if (found.size() > shown) {
      var earlier =
          new Button(
              Words.of("history.earlier"),
              click -> {
                shown += PAGE;
                fill();
              });
      earlier.addThemeVariants(ButtonVariant.TERTIARY);
      add(earlier);
    }
  }

  private Component step(Step<T> step, boolean latest) {
    var changes = difference.apply(step.before(), step.after());
    var when = new Span(StepTime.of(step.at(), BrowserZone.current()));
    when.addClassName("when");
    var who = new Span(step.by().map(Person::name).orElse("Entente"));
    who.addClassName("who");
    var what = new Span(what(step, changes));
    what.addClassName("what");
    var summary = new Div(when, who, what);
    summary.addClassName("step");
    var details = new Details(summary);
    details.addClassName("history-step");
    details.add(new DifferenceView(changes));
    if (latest) {
      var note = new Span(Words.of("history.now"));
      note.addClassName("stands-now");
      details.add(note);
    } else {
      details.add(new Button(Words.of("history.restore"), click -> restore(step)));
    }
    return details;
  }

  private String what(Step<T> step, List<Change> changes) {
    var fields = changes.stream().map(Change::field).collect(Collectors.joining(" · "));
    var said =
        switch (step.manner()) {
          case EDIT -> step.before().isEmpty() ? Words.of("history.made") : fields;
          case UNDO -> Words.of("history.undid", fields);
          case REDO -> Words.of("history.redid", fields);
          case RESTORE -> Words.of("history.restoredEarlier", fields);
          case DELETE -> Words.of("history.deleted");
          case BRING_BACK -> Words.of("history.broughtBack");
        };
    return step.undone() ? Words.of("history.undone", said) : said;
  }

  private void restore(Step<T> step) {
    if (restore.test(step)) {
      Notices.tell(Words.of("history.restored", StepTime.of(step.at(), BrowserZone.current())));
      onRestored.run();
    } else {
      Notices.tell(Words.of("history.gone"));
    }
  }
}
