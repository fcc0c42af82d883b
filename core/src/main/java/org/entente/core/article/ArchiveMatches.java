package org.entente.core.article;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.actor.ActorId;
import org.entente.core.article.event.Direction;
import org.entente.core.article.event.Suggestion;
import org.entente.core.date.DateInput;
import org.entente.core.date.EventDate;
import org.entente.core.date.Reading;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.text.Folded;
import org.entente.core.text.Texts;

/**
 * Finds the events of the archive that a suggestion or a new event may be, so that nothing stands
 * there twice.
 */
public final class ArchiveMatches {

  private static final int MOST = 20;
  private static final int SHORTEST_WORD = 4;

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
    var actors = actors(suggestion.participations());
    if (suggestion.date().isEmpty() || actors.size() < 2) {
      return List.of();
    }
    return found(actors, suggestion.date().get()).stream()
        .filter(
            event ->
                event.kind() == suggestion.kind()
                    || Direction.of(event.kind().defaultEffect()) == suggestion.direction())
        .sorted(ofKindFirst(suggestion.kind()))
        .toList();
  }

  /**
   * The events that a new one may be: all of its actors take part, their days touch, and with two
   * actors the kind or the direction is the same, or nobody has said yet what kind it is; else, and
   * with a single actor, the titles share half of their longer words. Those of its kind first.
   *
   * @param language in which its date was typed
   */
  public List<Event> of(EventDraft draft, String language) {
    var actors = actors(draft.participations());
    if (actors.isEmpty()
        || draft.date().isBlank()
        || !(DateInput.read(draft.date()) instanceof Reading.Understood(var date))) {
      return List.of();
    }
    return found(actors, date).stream()
        .filter(event -> !event.id().equals(draft.id()))
        .filter(
            event ->
                (actors.size() > 1 && mayBeAlike(draft.kind(), event.kind()))
                    || share(draft.title(), event.title()))
        .sorted(ofKindFirst(draft.kind()))
        .toList();
  }

  private List<Event> found(Set<ActorId> actors, EventDate date) {
    return events.search(new EventSearch("", actors, null, date), 0, MOST);
  }

  private static Set<ActorId> actors(Collection<Participation> participations) {
    return participations.stream().map(Participation::actor).collect(Collectors.toSet());
  }

  private static Comparator<Event> ofKindFirst(Kind kind) {
    return Comparator.comparing(event -> event.kind() != kind);
  }

  private static boolean mayBeAlike(Kind one, Kind other) {
    return one == Kind.OTHER
        || one == other
        || Direction.of(one.defaultEffect()) == Direction.of(other.defaultEffect());
  }

  private static boolean share(Texts one, Texts other) {
    var words = words(one);
    var common = new HashSet<>(words);
    common.retainAll(words(other));
    return !words.isEmpty() && common.size() * 2 >= words.size();
  }

  private static Set<String> words(Texts texts) {
    return texts.byLanguage().values().stream()
        .flatMap(text -> Arrays.stream(Folded.of(text).split("[^\\p{L}\\p{N}]+")))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toSet());
  }
}
