package org.entente.core.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.core.edit.Cause;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.event.Event;
import org.entente.core.event.Events;
import org.entente.core.history.OwnStep.OnEvent;
import org.entente.core.history.OwnStep.OnTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;

/**
 * Undoes and redoes a person's own steps, and puts things back to an earlier state. Undoing takes
 * back the step and nothing else: what was written since, by whomever, stays.
 */
public final class Rewind {

  private final History history;
  private final Events events;
  private final Timelines timelines;

  public Rewind(History history, Events events, Timelines timelines) {
    this.history = history;
    this.events = events;
    this.timelines = timelines;
  }

  /** What became of undoing or redoing. */
  public sealed interface Outcome {

    /**
     * Done.
     *
     * @param kept the fields that stayed as they are, since they were changed afterwards
     */
    record Done(OwnStep step, List<String> kept) implements Outcome {}

    /** There is nothing to undo or redo. */
    record Nothing() implements Outcome {}
  }

  /**
   * Undoes the latest step of the person at work in a timeline's workspace.
   *
   * @param language in which fields are named
   */
  public Outcome undo(TimelineId workspace, String language) {
    return outcome(history.toUndo(workspace), step -> undo(step, language));
  }

  /**
   * Does the step again that the person at work undid last.
   *
   * @param language in which fields are named
   */
  public Outcome redo(TimelineId workspace, String language) {
    return outcome(history.toRedo(workspace), step -> redo(step, language));
  }

  /** Puts an event back to what it was after a step; false when it is deleted. */
  public boolean restoreEvent(Step<Event> step) {
    var cause = new Cause.Restore(step.id());
    return retried(
        () -> events.byId(step.after().id()),
        now -> events.save(step.after().withVersion(now.version()), cause));
  }

  /** Puts a timeline back to what it was after a step; false when it is deleted. */
  public boolean restoreTimeline(Step<Timeline> step) {
    var cause = new Cause.Restore(step.id());
    return retried(
        () -> timelines.byId(step.after().id()),
        now -> timelines.save(now.withContentOf(step.after()), cause));
  }

  private static Outcome outcome(Optional<OwnStep> step, Function<OwnStep, List<String>> rewind) {
    return step.<Outcome>map(found -> new Outcome.Done(found, rewind.apply(found)))
        .orElseGet(Outcome.Nothing::new);
  }

  private List<String> undo(OwnStep step, String language) {
    return switch (step) {
      case OnEvent(var own) ->
          bring(own.after(), own.before().orElseThrow(), new Cause.Undo(own.id()), language);
      case OnTimeline(var own) ->
          bring(own.after(), own.before().orElseThrow(), new Cause.Undo(own.id()), language);
    };
  }

  private List<String> redo(OwnStep step, String language) {
    return switch (step) {
      case OnEvent(var own) ->
          bring(own.before().orElseThrow(), own.after(), new Cause.Redo(own.id()), language);
      case OnTimeline(var own) ->
          bring(own.before().orElseThrow(), own.after(), new Cause.Redo(own.id()), language);
    };
  }

  private List<String> bring(Event from, Event to, Cause cause, String language) {
    return bring(
        cause,
        language,
        () -> events.byId(to.id()),
        now -> Merge.of(from, to, now),
        event -> events.save(event, cause));
  }

  private List<String> bring(Timeline from, Timeline to, Cause cause, String language) {
    return bring(
        cause,
        language,
        () -> timelines.byId(to.id()),
        now -> Merge.of(from, to, now),
        timeline -> timelines.save(timeline, cause));
  }

  private <T> List<String> bring(
      Cause cause,
      String language,
      Supplier<Optional<T>> current,
      Function<T, Merge<T>> merge,
      Function<T, SaveOutcome> save) {
    while (true) {
      var now = current.get();
      var merged = now.map(merge);
      if (merged.isEmpty() || merged.get().merged().equals(now.get())) {
        history.settle(cause);
        return kept(merged, language);
      }
      if (save.apply(merged.get().merged()) instanceof Saved) {
        return kept(merged, language);
      }
    }
  }

  private static <T> List<String> kept(Optional<Merge<T>> merged, String language) {
    return merged.stream()
        .flatMap(merge -> merge.clashes().stream())
        .map(clash -> clash.field(language))
        .toList();
  }

  private static <T> boolean retried(Supplier<Optional<T>> current, Function<T, SaveOutcome> save) {
    while (true) {
      var now = current.get();
      if (now.isEmpty()) {
        return false;
      }
      if (save.apply(now.get()) instanceof Saved) {
        return true;
      }
    }
  }
}
