package org.entente.core.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.entente.core.actor.Actor;
import org.entente.core.event.Event;
import org.entente.core.image.Images;
import org.entente.core.timeline.FullTimeline;

/**
 * Entente's own exchange format: a JSON file that holds a timeline with all that it refers to, or
 * events without a timeline. {@code entente-1.schema.json} beside this class defines it.
 *
 * <p>Writing and reading are inverse, but for what belongs to one archive only: versions are 0
 * after reading, and a timeline gets a new public identifier, so that a copy never stands at the
 * original's address. Identifiers are UUIDs; a file written by hand may use readable names ({@code
 * goa-summit-2016}), each of which stands for the same UUID everywhere (version 3, of the name's
 * bytes).
 */
public final class Exchange {

  /** The value of the field {@code format}. */
  public static final String FORMAT = "entente";

  /** The value of the field {@code version}. */
  public static final int VERSION = 1;

  /** The largest file, in bytes. */
  public static final int MAX_BYTES = 50_000_000;

  /** The most events in a file. */
  public static final int MAX_EVENTS = 100_000;

  private Exchange() {}

  /**
   * A file with a timeline, its events, its actors and its images.
   *
   * @param images where the images that the events show are kept
   */
  public static String write(FullTimeline full, Images images) {
    return new ExchangeWriter()
        .timeline(full.timeline())
        .actors(full.actors().values())
        .events(full.events())
        .images(full.events(), images)
        .json();
  }

  /**
   * A file with events and no timeline.
   *
   * @param actors all that the events name
   * @param images where the images that the events show are kept
   */
  public static String write(List<Event> events, Collection<Actor> actors, Images images) {
    return new ExchangeWriter().actors(actors).events(events).images(events, images).json();
  }

  /** Reads a file. */
  public static ReadOutcome read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a file in UTF-8. */
  public static ReadOutcome read(byte[] json) {
    return new ExchangeReader().read(json);
  }
}
