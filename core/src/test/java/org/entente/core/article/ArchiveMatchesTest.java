package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.date.EventDate;
import org.entente.core.edit.Cause;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventOrder;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Tag;
import org.entente.core.exchange.Demonstration;
import org.entente.core.timeline.TimelineSummary;
import org.junit.jupiter.api.Test;

/** Against an archive that holds the demonstration. */
final class ArchiveMatchesTest {

  private final ArchiveMatches matches = new ArchiveMatches(new Archive());

  @Test
  void a_known_event_is_found_by_actors_days_and_kind() {
    assertThat(matchesOf("Armenië schrapte dinsdag de oefeningen met Rusland."))
        .extracting(Event::kind)
        .containsExactly(Kind.CANCELS_COOPERATION);
  }

  @Test
  void another_day_or_other_actors_are_another_event() {
    assertThat(matchesOf("Armenië schrapte in 2019 de oefeningen met Rusland.")).isEmpty();
    assertThat(matchesOf("Georgië schrapte dinsdag de oefeningen met Rusland.")).isEmpty();
  }

  @Test
  void the_opposite_of_what_is_known_is_another_event() {
    assertThat(matchesOf("Armenië prees Rusland dinsdag.")).isEmpty();
  }

  @Test
  void without_a_date_nothing_matches() {
    assertThat(matchesOf("Armenië schrapte de oefeningen met Rusland.")).isEmpty();
  }

  private List<Event> matchesOf(String sentence) {
    var suggestions = Article.news(sentence, LocalDate.of(2023, 1, 14), "nl").suggestions();
    assertThat(suggestions).hasSize(1);
    return matches.of(suggestions.getFirst());
  }

  /** Searches the demonstration's events by actors and days. */
  private static final class Archive implements Events {

    private final List<Event> events = Demonstration.timeline().events();

    @Override
    public List<Event> search(EventSearch search, EventOrder order, int offset, int limit) {
      return events.stream()
          .filter(event -> actors(event).containsAll(search.actors()))
          .filter(event -> search.period() == null || touch(event.date(), search.period()))
          .skip(offset)
          .limit(limit)
          .toList();
    }

    private static Collection<?> actors(Event event) {
      return event.participations().stream().map(Participation::actor).collect(Collectors.toSet());
    }

    private static boolean touch(EventDate one, EventDate other) {
      return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
    }

    @Override
    public List<Tag> tags(String typed, int limit) {
      return List.of();
    }

    @Override
    public Optional<Event> byId(EventId id) {
      return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    @Override
    public Map<EventId, Event> byIds(Collection<EventId> ids) {
      return events.stream()
          .filter(event -> ids.contains(event.id()))
          .collect(Collectors.toMap(Event::id, event -> event));
    }

    @Override
    public List<Event> searchAfter(EventSearch search, EventDate date, EventId id, int limit) {
      throw new UnsupportedOperationException("Suggestions are looked up by offset");
    }

    @Override
    public int count(EventSearch search) {
      return search(search, 0, events.size()).size();
    }

    @Override
    public SaveOutcome save(Event event, Cause cause) {
      throw new UnsupportedOperationException("Nothing is saved from reading");
    }

    @Override
    public SaveOutcome delete(EventId id, int version) {
      throw new UnsupportedOperationException("Nothing is deleted from reading");
    }

    @Override
    public void restore(EventId id) {
      throw new UnsupportedOperationException("Nothing is restored from reading");
    }

    @Override
    public List<TimelineSummary> usedBy(Collection<EventId> ids) {
      return List.of();
    }
  }
}
