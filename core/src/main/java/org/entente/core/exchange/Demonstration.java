package org.entente.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.core.timeline.FullTimeline;

/**
 * <i>Russia and its partners</i>: 25 sourced events of 2016 to 2023, in English and Dutch, that
 * show a new archive what a timeline looks like.
 */
public final class Demonstration {

  private static final String FILE = "russia-and-its-partners.json";

  private Demonstration() {}

  /** The demonstration, with a new public identifier at each call. */
  public static FullTimeline timeline() {
    return switch (Exchange.read(bytes())) {
      case ReadOutcome.TimelineRead(var timeline, _) -> timeline;
      case ReadOutcome.ArchiveRead archive ->
          throw new IllegalStateException("No timeline in " + FILE);
      case ReadOutcome.Unreadable(var problems) ->
          throw new IllegalStateException(FILE + " has problems: " + problems);
    };
  }

  private static byte[] bytes() {
    try (var in = Demonstration.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("No file " + FILE + " beside the class");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
