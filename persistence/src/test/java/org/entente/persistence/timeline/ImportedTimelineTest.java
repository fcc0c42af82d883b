package org.entente.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.persistence.Examples.titled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.Actors;
import org.entente.core.event.EventId;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.exchange.Demonstration;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.TimelineImport;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class ImportedTimelineTest {

  @Autowired private TimelineImport timelineImport;
  @Autowired private Timelines timelines;
  @Autowired private Events events;
  @Autowired private Actors actors;

  @Test
  void the_demonstration_is_read_back_as_it_was() {
    var demonstration = Demonstration.timeline();
    timelineImport.add(demonstration, List.of());

    var kept = timelines.full(demonstration.timeline().id()).orElseThrow();

    assertThat(kept.timeline()).isEqualTo(demonstration.timeline().withVersion(1));
    assertThat(kept.events())
        .isEqualTo(demonstration.events().stream().map(event -> event.withVersion(1)).toList());
    assertThat(kept.actors()).containsOnlyKeys(demonstration.actors().keySet());
  }

  @Test
  void the_actors_that_the_archive_has_already_stay_as_they_are() {
    var demonstration = Demonstration.timeline();
    var before = actors.all();
    timelineImport.add(demonstration, List.of());
    assertThat(actors.all()).isEqualTo(before);
  }

  @Test
  void a_second_time_changes_nothing() {
    var demonstration = Demonstration.timeline();
    timelineImport.add(demonstration, List.of());
    var edited = titled(events.search(EventSearch.ALL, 0, 1).getFirst(), "Edited since");
    events.save(edited);
    var before = timelines.full(demonstration.timeline().id());
    var library = timelines.summaries();

    timelineImport.add(Demonstration.timeline(), List.of());

    assertThat(timelines.full(demonstration.timeline().id())).isEqualTo(before);
    assertThat(timelines.summaries()).isEqualTo(library);
    assertThat(events.byId(edited.id())).contains(edited.withVersion(2));
  }

  @Test
  void of_an_import_that_fails_nothing_is_kept() {
    var demonstration = Demonstration.timeline();
    var missing = EventId.random();
    var broken =
        new FullTimeline(
            demonstration.timeline().using(missing),
            demonstration.events(),
            demonstration.actors());

    assertThatThrownBy(() -> timelineImport.add(broken, List.of()))
        .isInstanceOf(RuntimeException.class);

    assertThat(events.count(EventSearch.ALL)).isZero();
    assertThat(timelines.summaries()).isEqualTo(List.of());
  }

  @Test
  void actors_that_the_archive_lacks_are_added() {
    var demonstration = Demonstration.timeline();
    var russia = demonstration.actors().values().iterator().next();
    var utopia =
        new Actor(
            new ActorId("UTOPIA"),
            russia.type(),
            russia.names(),
            russia.fullName(),
            russia.codes(),
            russia.existence(),
            0);
    Map<ActorId, Actor> all = new HashMap<>(demonstration.actors());
    all.put(utopia.id(), utopia);

    timelineImport.add(
        new FullTimeline(demonstration.timeline(), demonstration.events(), all), List.of());

    assertThat(actors.byId(utopia.id()).map(Actor::names)).contains(russia.names());
  }
}
