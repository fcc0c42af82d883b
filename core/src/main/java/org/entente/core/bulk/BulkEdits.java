package org.entente.core.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.history.Merge;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;

/**
 * Edits many events at once, each through the same ports as an edit by hand, so that each remembers
 * it. What somebody else writes meanwhile stays.
 */
public final class BulkEdits {

  private final Events events;
  private final Timelines timelines;

  public BulkEdits(Events events, Timelines timelines) {
    this.events = events;
    this.timelines = timelines;
  }

  /**
   * What an edit would do.
   *
   * @param all how many of the chosen events are still there
   * @param changing how many it changes
   * @param full how many have no room for it
   * @param usedBy the timelines that use events which it deletes
   */
  public record Preview(int all, int changing, int full, List<TimelineSummary> usedBy) {

    public Preview {
      usedBy = List.copyOf(usedBy);
    }
  }

  /**
   * What was done.
   *
   * @param changed how many events were changed
   * @param undo takes all of it back, and nothing else
   */
  public record Done(int changed, Runnable undo) {}

  /** Looks at what an edit would do. */
  public Preview preview(Collection<EventId> chosen, BulkEdit edit) {
    var found = events.byIds(chosen).values();
    return switch (edit) {
      case BulkEdit.OfEvents ofEvents -> {
        var after = found.stream().map(ofEvents::on).flatMap(Optional::stream).toList();
        yield new Preview(
            found.size(),
            (int) after.stream().filter(event -> !found.contains(event)).count(),
            found.size() - after.size(),
            List.of());
      }
      case BulkEdit.UseOn(var timeline) -> {
        var on = timelines.byId(timeline).map(BulkEdits::used).orElse(List.of());
        int changing = (int) found.stream().filter(event -> !on.contains(event.id())).count();
        yield new Preview(found.size(), changing, 0, List.of());
      }
      case BulkEdit.Delete() ->
          new Preview(
              found.size(), found.size(), 0, events.usedBy(found.stream().map(Event::id).toList()));
    };
  }

  /** Does it. */
  public Done apply(Collection<EventId> chosen, BulkEdit edit) {
    return switch (edit) {
      case BulkEdit.OfEvents ofEvents -> change(chosen, ofEvents);
      case BulkEdit.UseOn(var timeline) -> use(chosen, timeline);
      case BulkEdit.Delete() -> delete(chosen);
    };
  }

  /** An event before and after. */
  private record Changed(Event before, Event after) {}

  private Done change(Collection<EventId> chosen, BulkEdit.OfEvents edit) {
    var changed = new ArrayList<Changed>();
    for (var id : chosen) {
      save(id, edit::on).ifPresent(changed::add);
    }
    return new Done(
        changed.size(),
        () ->
            changed.forEach(
                each ->
                    save(
                        each.before().id(),
                        now -> Optional.of(Merge.of(each.after(), each.before(), now).merged()))));
  }

  /** Saves an event's edit onto whatever stands there; empty when nothing was to be changed. */
  private Optional<Changed> save(EventId id, Function<Event, Optional<Event>> edit) {
    while (true) {
      var before = events.byId(id);
      var after = before.flatMap(edit);
      if (after.isEmpty() || after.equals(before)) {
        return Optional.empty();
      }
      if (events.save(after.get()) instanceof Saved(var version)) {
        return Optional.of(new Changed(before.get(), after.get().withVersion(version)));
      }
    }
  }

  private Done use(Collection<EventId> chosen, TimelineId timeline) {
    var there = events.byIds(chosen);
    var added = new ArrayList<EventId>();
    save(
        timeline,
        now -> {
          added.clear();
          var on = used(now);
          chosen.stream()
              .filter(id -> there.containsKey(id) && !on.contains(id))
              .forEach(added::add);
          var with = now;
          for (var id : added) {
            with = with.using(id);
          }
          return with;
        });
    var back = List.copyOf(added);
    return new Done(
        back.size(),
        () ->
            save(
                timeline,
                now -> {
                  var without = now;
                  for (var id : back) {
                    without = without.without(id);
                  }
                  return without;
                }));
  }

  private void save(TimelineId timeline, UnaryOperator<Timeline> edit) {
    while (true) {
      var before = timelines.byId(timeline);
      var after = before.map(edit);
      if (after.equals(before) || timelines.save(after.orElseThrow()) instanceof Saved) {
        return;
      }
    }
  }

  private static List<EventId> used(Timeline timeline) {
    return timeline.events().stream().map(ChosenEvent::event).toList();
  }

  private Done delete(Collection<EventId> chosen) {
    var deleted = new ArrayList<EventId>();
    for (var id : chosen) {
      var gone = false;
      for (var found = events.byId(id); found.isPresent() && !gone; found = events.byId(id)) {
        gone = events.delete(id, found.get().version()) instanceof Saved;
      }
      if (gone) {
        deleted.add(id);
      }
    }
    return new Done(deleted.size(), () -> deleted.forEach(events::restore));
  }
}
