package org.entente.core.publish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.FullTimeline;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a timeline, such as two editions.
 *
 * @param timeline what of the timeline itself
 * @param added events that only the later state has, in order of time
 * @param removed events that only the earlier state has, in order of time
 * @param changed events of both that say something else, in order of time
 */
public record Changes(
    Set<Part> timeline, List<Event> added, List<Event> removed, List<Changed> changed) {

  public Changes {
    timeline = Set.copyOf(timeline);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** What can differ. */
  public enum Part {
    TITLE,
    STANDFIRST,
    RELATIONS,
    BACKGROUNDS,
    DATE,
    KIND,
    TEXT,
    WHO,
    EFFECTS,
    SOURCES,
    QUOTE,
    NOTE,
    IMAGES,
    LABEL
  }

  /** An event before and after, and what of it differs. */
  public record Changed(Event before, Event after, Set<Part> parts) {
    public Changed {
      parts = Set.copyOf(parts);
    }
  }

  /** From an earlier state to a later one. */
  public static Changes between(FullTimeline before, FullTimeline after) {
    var earlier = byId(before);
    var later = byId(after);
    var labelsBefore = chosen(before);
    var labelsAfter = chosen(after);
    var added = later.values().stream().filter(e -> !earlier.containsKey(e.id())).toList();
    var removed = earlier.values().stream().filter(e -> !later.containsKey(e.id())).toList();
    var changed = new ArrayList<Changed>();
    earlier.forEach(
        (id, event) -> {
          var now = later.get(id);
          if (now != null) {
            var parts = parts(event, now);
            if (!same(labelsBefore.get(id), labelsAfter.get(id))) {
              parts.add(Part.LABEL);
            }
            if (!parts.isEmpty()) {
              changed.add(new Changed(event, now, parts));
            }
          }
        });
    return new Changes(ofTimeline(before, after), added, removed, changed);
  }

  /** Whether both states say the same. */
  public boolean isEmpty() {
    return timeline.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static Map<EventId, Event> byId(FullTimeline full) {
    var events = new LinkedHashMap<EventId, Event>();
    full.events().forEach(event -> events.put(event.id(), event));
    return events;
  }

  private static Map<EventId, ChosenEvent> chosen(FullTimeline full) {
    var chosen = new LinkedHashMap<EventId, ChosenEvent>();
    full.timeline().events().forEach(one -> chosen.put(one.event(), one));
    return chosen;
  }

  private static boolean same(@Nullable Object before, @Nullable Object after) {
    return Objects.equals(before, after);
  }

  private static Set<Part> ofTimeline(FullTimeline before, FullTimeline after) {
    var was = before.timeline();
    var is = after.timeline();
    var parts = EnumSet.noneOf(Part.class);
    addIf(parts, Part.TITLE, was.title(), is.title());
    addIf(parts, Part.STANDFIRST, was.standfirst(), is.standfirst());
    addIf(parts, Part.RELATIONS, was.relations(), is.relations());
    addIf(parts, Part.BACKGROUNDS, was.backgrounds(), is.backgrounds());
    return parts;
  }

  private static Set<Part> parts(Event was, Event is) {
    var parts = EnumSet.noneOf(Part.class);
    addIf(parts, Part.DATE, was.date(), is.date());
    addIf(parts, Part.KIND, was.kind(), is.kind());
    addIf(parts, Part.TITLE, was.title(), is.title());
    addIf(parts, Part.TEXT, was.text(), is.text());
    addIf(parts, Part.WHO, was.participations(), is.participations());
    addIf(parts, Part.EFFECTS, was.effects(), is.effects());
    addIf(parts, Part.SOURCES, was.sources(), is.sources());
    addIf(parts, Part.QUOTE, was.quoted(), is.quoted());
    addIf(parts, Part.NOTE, was.note(), is.note());
    addIf(parts, Part.IMAGES, was.images(), is.images());
    return parts;
  }

  private static void addIf(Set<Part> parts, Part part, Object before, Object after) {
    if (!before.equals(after)) {
      parts.add(part);
    }
  }
}
