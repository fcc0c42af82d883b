package org.entente.core.exchange;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Event;
import org.entente.core.image.ImageFile;
import org.entente.core.image.ImageType;
import org.entente.core.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The state of one event or one timeline as the exchange format writes it, without what it refers
 * to: how history remembers it. What is read has version 0, and a timeline a new public identifier.
 */
public final class State {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private State() {}

  /** An event's state. */
  public static String write(Event event) {
    return new ExchangeWriter().events(List.of(event)).imageFiles(event).json();
  }

  /** A timeline's state. */
  public static String write(Timeline timeline) {
    return new ExchangeWriter().timeline(timeline).json();
  }

  /**
   * Reads what {@link #write(Event)} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Event event(String json) {
    var problems = new Problems();
    var root = new Fields(MAPPER.readTree(json), "", problems);
    var images = imageFiles(root);
    var events = root.objects("events", 1);
    return read(
        problems, events.isEmpty() ? null : eventReader(problems, images).read(events.getFirst()));
  }

  /**
   * Reads what {@link #write(Timeline)} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Timeline timeline(String json) {
    var problems = new Problems();
    var fields = new Fields(MAPPER.readTree(json), "", problems).objectOrNone("timeline");
    return read(
        problems,
        fields == null
            ? null
            : new TimelineReader(problems, eventReader(problems, Map.of()))
                .read(fields, (_, _) -> {}));
  }

  /** The actors were known when it was written, and actors are never deleted. */
  private static EventReader eventReader(Problems problems, Map<String, ImageFile> images) {
    return new EventReader(problems, (key, _) -> new ActorId(key), (name, _) -> images.get(name));
  }

  private static Map<String, ImageFile> imageFiles(Fields root) {
    var files = new HashMap<String, ImageFile>();
    for (var image : root.objects("imageFiles", Event.MAX_IMAGES)) {
      var name = image.text("id");
      var type = image.oneOf("type", List.of(ImageType.values()), Naming.LOWER_CASE);
      var width = image.wholeOrNone("width");
      var height = image.wholeOrNone("height");
      files.put(
          name,
          new ImageFile(name, requireNonNull(type), requireNonNull(width), requireNonNull(height)));
    }
    return files;
  }

  private static <T> T read(Problems problems, @Nullable T read) {
    if (read == null || problems.any()) {
      throw new IllegalArgumentException("Not a state of history: " + problems.found());
    }
    return read;
  }
}
