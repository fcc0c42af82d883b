package org.entente.core.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.Actors;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.image.Images;
import org.entente.core.image.PreparedImage;
import org.entente.core.publish.Occasion;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events and timelines one by one, each as the object that it is in a file of the exchange format.
 * What they refer to stands in the archive instead of the file. What is read has version 0, and a
 * timeline a new public identifier.
 */
public final class Parts {

  private static final List<Occasion> CHOSEN_OCCASIONS =
      List.of(Occasion.NEW_EVENTS, Occasion.UPDATE, Occasion.CORRECTION);

  private final Actors actors;
  private final Events events;
  private final Images images;

  public Parts(Actors actors, Events events, Images images) {
    this.actors = actors;
    this.events = events;
    this.images = images;
  }

  /** An event's object. */
  public static ObjectNode write(Event event) {
    var json = ExchangeReader.MAPPER.createObjectNode();
    ExchangeWriter.event(json, event);
    return json;
  }

  /** A timeline's object. */
  public static ObjectNode write(Timeline timeline) {
    var json = ExchangeReader.MAPPER.createObjectNode();
    ExchangeWriter.timeline(json, timeline);
    return json;
  }

  /** Writes a text by language, unless there is none. */
  public static void write(ObjectNode json, String field, Texts texts) {
    ExchangeWriter.texts(json, field, texts);
  }

  /** The UUID that an identifier stands for; empty when it is none. */
  public static Optional<UUID> id(String text) {
    return Ids.read(text);
  }

  /**
   * Reads an event's object.
   *
   * @param id the key that it must have, unless it names none; null lets it have any, or a new one
   */
  public PartOutcome<Event> event(byte[] json, @Nullable UUID id) {
    return read(
        json,
        id,
        (root, problems) -> {
          var known = knownActors();
          return new EventReader(
                  problems, (key, place) -> actor(key, place, known, problems), shown(problems))
              .read(new Fields(root, "", problems));
        });
  }

  /**
   * Reads a timeline's object.
   *
   * @param id the key that it must have, unless it names none; null lets it have any, or a new one
   */
  public PartOutcome<Timeline> timeline(byte[] json, @Nullable UUID id) {
    return read(
        json,
        id,
        (root, problems) -> {
          var known = knownActors();
          var inArchive = inArchive(root);
          return new TimelineReader(
                  problems,
                  new EventReader(
                      problems,
                      (key, place) -> actor(key, place, known, problems),
                      shown(problems)))
              .read(
                  new Fields(root, "", problems),
                  (event, place) -> {
                    if (!inArchive.contains(event)) {
                      problems.add(place, "the archive has no such event");
                    }
                  });
        });
  }

  /**
   * Why an edition is published, and what readers are told of it.
   *
   * @param occasion one that somebody can choose
   */
  public record Announcement(Occasion occasion, Texts note) {}

  /** Reads {@code {"occasion": "correction", "note": {"en": "…"}}}; both may be left out. */
  public static PartOutcome<Announcement> announcement(byte[] json) {
    return read(
        json,
        (root, problems) -> {
          var fields = new Fields(root, "", problems);
          var occasion =
              fields.has("occasion")
                  ? fields.oneOf("occasion", CHOSEN_OCCASIONS, Naming.LOWER_CASE)
                  : Occasion.UPDATE;
          var note = fields.textsOrNone("note");
          fields.nothingElse();
          if (occasion != null && occasion.needsNote() && note.isEmpty()) {
            fields.problem("note", "tell readers what was wrong and what is right now");
          }
          return occasion == null ? null : new Announcement(occasion, note);
        });
  }

  /** Reads {@code {"reason": {"en": "…"}}}: why readers see a timeline no more. */
  public static PartOutcome<Texts> reason(byte[] json) {
    return read(
        json,
        (root, problems) -> {
          var fields = new Fields(root, "", problems);
          var reason = fields.texts("reason");
          fields.nothingElse();
          if (!problems.any() && reason.isEmpty()) {
            fields.problem("reason", "tell readers why it is gone");
          }
          return reason;
        });
  }

  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T read(JsonNode root, Problems problems);
  }

  private static <T> PartOutcome<T> read(byte[] json, @Nullable UUID id, Reading<T> reading) {
    return read(
        json,
        (root, problems) -> {
          if (root instanceof ObjectNode object && !object.has("id")) {
            object.put("id", Objects.requireNonNullElseGet(id, UUID::randomUUID).toString());
          }
          var named = Ids.read(root.path("id").asString("")).orElse(id);
          if (id != null && !id.equals(named)) {
            problems.add("id", "at this address stands " + id);
          }
          return reading.read(root, problems);
        });
  }

  private static <T> PartOutcome<T> read(byte[] json, Reading<T> reading) {
    JsonNode root;
    try {
      root = ExchangeReader.MAPPER.readTree(json);
    } catch (JacksonException malformed) {
      return new PartOutcome.NotJson<>(ExchangeReader.notJson(malformed));
    }
    var problems = new Problems();
    var read = reading.read(root, problems);
    return problems.any()
        ? new PartOutcome.Faulty<>(problems.found())
        : new PartOutcome.Read<>(requireNonNull(read));
  }

  private Set<String> knownActors() {
    return actors.all().stream().map(actor -> actor.id().value()).collect(Collectors.toSet());
  }

  private static @Nullable ActorId actor(
      String key, String place, Set<String> known, Problems problems) {
    if (!known.contains(key)) {
      problems.add(place, "the archive has no actor “" + Fields.shortened(key) + "”");
      return null;
    }
    return new ActorId(key);
  }

  private EventReader.ShownImages shown(Problems problems) {
    return (name, place) -> {
      var file = images.find(name).map(PreparedImage::file).orElse(null);
      if (file == null) {
        problems.add(place, "the archive has no image “" + Fields.shortened(name) + "”");
      }
      return file;
    };
  }

  /** Those events of the archive that a timeline names. */
  private Set<EventId> inArchive(JsonNode timeline) {
    var named =
        timeline
            .path("events")
            .valueStream()
            .map(choice -> choice.path("event").asString(""))
            .map(Ids::read)
            .flatMap(Optional::stream)
            .map(EventId::new)
            .toList();
    return events.byIds(named).keySet();
  }
}
