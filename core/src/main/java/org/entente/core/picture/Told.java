package org.entente.core.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.publish.Changes;
import org.entente.core.publish.Occasion;
import org.entente.core.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * An edition as readers are told of it.
 *
 * @param number from 1
 * @param day on which it was published
 * @param note what was said of it, in the page's language; may be empty
 * @param changes what changed since the one before, or null for the first and for those that can no
 *     longer be compared
 */
public record Told(
    int number, LocalDate day, Occasion occasion, String note, @Nullable Changes changes) {

  /** The occasion in words. */
  String occasionIn(Phrases phrases) {
    return phrases.of(
        "edition."
            + switch (occasion) {
              case FIRST -> "first";
              case NEW_EVENTS -> "newEvents";
              case UPDATE -> "update";
              case CORRECTION -> "correction";
              case WITHDRAWAL -> "withdrawal";
            });
  }

  /** What changed, a line a change. */
  List<String> changesIn(Phrases phrases, String language) {
    if (changes == null) {
      return List.of();
    }
    return Stream.of(
            changes.timeline().stream().limit(1).map(part -> phrases.of("edition.head")),
            changes.added().stream()
                .map(event -> said(phrases, "added", event.title().readIn(language))),
            changes.changed().stream()
                .map(event -> said(phrases, "changed", event.after().title().readIn(language))),
            changes.removed().stream()
                .map(event -> said(phrases, "removed", event.title().readIn(language))))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String said(Phrases phrases, String key, String event) {
    return phrases.of("edition." + key).replace("{event}", event);
  }
}
