package org.entente.web.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.core.actor.Actors;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.history.Clash;
import org.entente.core.history.Merge;
import org.entente.core.picture.Picture;
import org.entente.core.picture.PictureJson;
import org.entente.core.relation.ActorPair;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;
import org.entente.web.event.KeepEvent;
import org.entente.web.event.Kept;

/**
 * A timeline on the desk: what is shown, and what becomes of each edit. Belongs to one browser tab;
 * every edit that can be kept is kept at once.
 */
final class Workspace {

  private final Timelines timelines;
  private final Events events;
  private final Actors actors;
  private FullTimeline content;
  private String language;
  private Consumer<List<Clash<Timeline>>> onClash = clashes -> {};

  private Workspace(Timelines timelines, Events events, Actors actors, FullTimeline content) {
    this.timelines = timelines;
    this.events = events;
    this.actors = actors;
    this.content = content;
    this.language = content.timeline().mainLanguage();
  }

  /** Opens a timeline, when the library has it. */
  static Optional<Workspace> open(
      TimelineId id, Timelines timelines, Events events, Actors actors) {
    return timelines.full(id).map(full -> new Workspace(timelines, events, actors, full));
  }

  Timeline timeline() {
    return content.timeline();
  }

  FullTimeline content() {
    return content;
  }

  /** The events, in time order. */
  List<Event> events() {
    return content.events();
  }

  Optional<Event> event(EventId id) {
    return content.events().stream().filter(event -> event.id().equals(id)).findFirst();
  }

  /** The language that is shown and written. */
  String language() {
    return language;
  }

  void write(String language) {
    this.language = language;
  }

  /** The relations that have a lane. */
  Set<ActorPair> lanes() {
    return timeline().relations().stream().map(ShownRelation::pair).collect(Collectors.toSet());
  }

  /** What a journalist should know before publishing: each remark with the events it is about. */
  List<String> remarks() {
    var titles = new LinkedHashMap<String, List<String>>();
    for (var event : events()) {
      for (var remark : EventRemarks.about(event, timeline().languages(), lanes())) {
        titles.computeIfAbsent(remark, _ -> new ArrayList<>()).add(event.title().readIn(language));
      }
    }
    var remarks = new ArrayList<String>();
    titles.forEach((remark, of) -> remarks.add(EventRemarks.inOne(remark, of)));
    return remarks;
  }

  /** The picture's data, for the component. */
  String picture() {
    return PictureJson.write(Picture.of(content, language));
  }

  /** Whether the archive has another state of one of the events than is shown. */
  boolean isBehind(EventId id) {
    return event(id)
        .filter(shown -> !events.byId(id).map(Event::version).equals(Optional.of(shown.version())))
        .isPresent();
  }

  /** Whether the library has another state of the timeline itself than is shown. */
  boolean isBehind() {
    return !timelines
        .byId(timeline().id())
        .map(Timeline::version)
        .equals(Optional.of(timeline().version()));
  }

  /** Reads everything again; false when the timeline is gone. */
  boolean reload() {
    var found = timelines.full(timeline().id());
    found.ifPresent(full -> content = full);
    return found.isPresent();
  }

  /** Keeps an event as far as it can be kept, and uses it in the timeline when it is new. */
  Kept keep(EventDraft draft, Optional<Event> base) {
    var kept = new KeepEvent(events).keep(draft, base);
    return switch (kept) {
      case Kept.Done(var event) -> used(event) ? kept : new Kept.Gone();
      case Kept.Met(var event) -> used(event) ? kept : new Kept.Gone();
      case Kept.NotYet _, Kept.Clashing _, Kept.Gone _ -> kept;
    };
  }

  private boolean used(Event event) {
    if (!use(event.id())) {
      return false;
    }
    show(event);
    return true;
  }

  /** Puts an event of the archive on the timeline; false when the timeline is gone. */
  boolean use(EventId id) {
    return change(timeline -> timeline.using(id));
  }

  /** Takes an event off the timeline; it stays in the archive. */
  boolean drop(EventId id) {
    var kept = change(timeline -> timeline.without(id));
    content =
        new FullTimeline(
            timeline(),
            content.events().stream().filter(event -> !event.id().equals(id)).toList(),
            content.actors());
    return kept;
  }

  /**
   * Changes the timeline itself. When somebody else changed it meanwhile, both changes meet; where
   * both changed the same, theirs stands until somebody has chosen.
   *
   * @return false when the timeline is gone
   */
  boolean change(UnaryOperator<Timeline> edit) {
    var base = timeline();
    var mine = edit.apply(base);
    var merge = new Merge<>(mine, List.of());
    while (!isKept(merge.merged())) {
      if (!reload()) {
        return false;
      }
      merge = Merge.of(base, mine, timeline());
    }
    if (!merge.clashes().isEmpty()) {
      onClash.accept(merge.clashes());
    }
    return true;
  }

  private boolean isKept(Timeline changed) {
    if (changed.equals(timeline())) {
      return true;
    }
    if (timelines.save(changed) instanceof Saved(var version)) {
      content = withActors(changed.withVersion(version), content.events());
      return true;
    }
    return false;
  }

  /** Whoever asks the journalist to choose, when both changed the same. */
  void onClash(Consumer<List<Clash<Timeline>>> ask) {
    onClash = ask;
  }

  private void show(Event event) {
    var shown = new ArrayList<>(content.events());
    shown.removeIf(old -> old.id().equals(event.id()));
    shown.add(event);
    content = withActors(timeline(), shown);
  }

  private FullTimeline withActors(Timeline timeline, List<Event> shown) {
    var named = FullTimeline.actorsNamed(timeline, shown);
    var known = new HashMap<>(content.actors());
    named.removeAll(known.keySet());
    if (!named.isEmpty()) {
      known.putAll(actors.byIds(named));
    }
    return new FullTimeline(timeline, shown, known);
  }
}
