package org.entente.core.article;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.core.event.Event;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Participation;

/**
 * Finds the events of the archive that a suggestion may be, so that it becomes a further source.
 */
public final class ArchiveMatches {

  private static final int MOST = 20;

  private final Events events;

  public ArchiveMatches(Events events) {
    this.events = events;
  }

  /**
   * The events in which all of the suggestion's actors take part, whose days touch its own, and
   * which are of its kind or at least of its direction; those of its kind first. None for a
   * suggestion without a date or without two actors, which could be anything.
   */
  public List<Event> of(Suggestion suggestion) {
    var actors =
        suggestion.participations().stream()
            .map(Participation::actor)
            .collect(Collectors.toUnmodifiableSet());
    if (suggestion.date().isEmpty() || actors.size() < 2) {
      return List.of();
    }
    var found = events.search(new EventSearch("", actors, null, suggestion.date().get()), 0, MOST);
    return found.stream()
        .filter(event -> sameKind(event, suggestion) || sameDirection(event, suggestion))
        .sorted(
            (one, other) -> Boolean.compare(sameKind(other, suggestion), sameKind(one, suggestion)))
        .toList();
  }

  private static boolean sameKind(Event event, Suggestion suggestion) {
    return event.kind() == suggestion.kind();
  }

  private static boolean sameDirection(Event event, Suggestion suggestion) {
    return Direction.of(event.kind().defaultEffect()) == suggestion.direction();
  }
}
