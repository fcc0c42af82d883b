package org.entente.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.image.PrepareImage;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of the exchange format. */
final class ExchangeReader {

  private static final int MOST_ACTORS = 10_000;
  private static final int DEEPEST = 20;

  /** An image of the largest size in base64; {@link Fields} holds texts to less. */
  private static final int LONGEST_STRING = PrepareImage.MAX_BYTES / 3 * 4 + 4;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_STRING)
                          .maxNumberLength(30)
                          .maxNameLength(200)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private final Problems problems = new Problems();
  private final ImageReader images = new ImageReader(problems);
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<String, ActorId> keys = new HashMap<>();
  private final Map<EventId, Event> events = new LinkedHashMap<>();

  ReadOutcome read(byte[] json) {
    if (json.length > Exchange.MAX_BYTES) {
      problems.add("", "A file has at most " + Exchange.MAX_BYTES / 1_000_000 + " MB");
      return unreadable();
    }
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JacksonException malformed) {
      problems.add("", notJson(malformed));
      return unreadable();
    }
    var fields = new Fields(root, "", problems);
    checkFormat(fields);
    if (problems.any()) {
      return unreadable();
    }
    readActors(fields);
    images.read(fields);
    var eventReader = new EventReader(problems, this::named, images::shown);
    var places = readEvents(fields, eventReader);
    var timelineFields = fields.objectOrNone("timeline");
    var timeline =
        timelineFields == null
            ? null
            : new TimelineReader(problems, eventReader).read(timelineFields, this::reportUnknown);
    fields.nothingElse();
    images.reportUnused();
    if (timeline != null) {
      reportUnused(timeline, places);
    }
    return problems.any() ? unreadable() : outcome(timeline);
  }

  private @Nullable ActorId named(String key, String place) {
    var actor = keys.get(key);
    if (actor == null) {
      problems.add(
          place,
          "no actor “"
              + Fields.shortened(key)
              + "” stands in this file, or it has problems itself");
    }
    return actor;
  }

  private void reportUnknown(EventId event, String place) {
    if (!events.containsKey(event)) {
      problems.add(place, "this event does not stand in this file, or has problems itself");
    }
  }

  private ReadOutcome outcome(@Nullable Timeline timeline) {
    var inTime = events.values().stream().sorted(FullTimeline.IN_TIME).toList();
    return timeline == null
        ? new ReadOutcome.ArchiveRead(inTime, actors, images.all())
        : new ReadOutcome.TimelineRead(new FullTimeline(timeline, inTime, actors), images.all());
  }

  private ReadOutcome unreadable() {
    return new ReadOutcome.Unreadable(problems.found());
  }

  private void checkFormat(Fields fields) {
    if (problems.any()) {
      return;
    }
    var format = fields.text("format");
    if (fields.has("format") && !format.equals(Exchange.FORMAT)) {
      fields.problem("format", "“entente” is expected here; this is a file of another kind");
    }
    var version = fields.wholeOrNone("version");
    if (version == null ? !fields.has("version") : version != Exchange.VERSION) {
      fields.problem(
          "version", "this Entente reads version " + Exchange.VERSION + " of the format");
    }
  }

  private void readActors(Fields fields) {
    var reader = new ActorReader(problems);
    for (var item : fields.objects("actors", MOST_ACTORS)) {
      var actor = reader.read(item);
      if (actor == null) {
        continue;
      }
      keys.put(actor.id().value(), actor.id());
      if (actors.putIfAbsent(actor.id(), actor) != null) {
        item.problem("id", "actor " + actor.id() + " stands in this file twice");
      }
    }
  }

  private Map<EventId, String> readEvents(Fields fields, EventReader reader) {
    var places = new LinkedHashMap<EventId, String>();
    for (var item : fields.objects("events", Exchange.MAX_EVENTS)) {
      var event = reader.read(item);
      if (event == null) {
        continue;
      }
      if (events.putIfAbsent(event.id(), event) != null) {
        item.problem("id", "this event stands in this file twice");
      }
      places.put(event.id(), item.place());
    }
    return places;
  }

  private void reportUnused(Timeline timeline, Map<EventId, String> places) {
    var used =
        timeline.events().stream().map(ChosenEvent::event).collect(Collectors.toUnmodifiableSet());
    List<EventId> unused = new ArrayList<>(events.keySet());
    unused.removeAll(used);
    for (var event : unused) {
      problems.add(places.getOrDefault(event, ""), "the timeline does not use this event");
    }
  }

  static String notJson(JacksonException malformed) {
    var location = malformed.getLocation();
    var where =
        location == null || location.getLineNr() < 0
            ? ""
            : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    return "This is not JSON as it is read here"
        + where
        + ": "
        + Fields.shortened(String.valueOf(malformed.getOriginalMessage()));
  }
}
