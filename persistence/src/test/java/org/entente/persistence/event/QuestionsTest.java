package org.entente.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.Examples.CHINA;
import static org.entente.persistence.Examples.NATO;
import static org.entente.persistence.Examples.RUSSIA;
import static org.entente.persistence.Examples.event;
import static org.entente.persistence.Examples.fullTimeline;
import static org.entente.persistence.Examples.version;

import java.util.Set;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventSearch;
import org.entente.core.event.EventSearch.Use;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Tag;
import org.entente.core.question.SavedSearch;
import org.entente.core.question.SavedSearches;
import org.entente.core.question.TimelineQuestions;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class QuestionsTest {

  private static final EventSearch RUSSIA_AND_CHINA_SINCE_2020 =
      new EventSearch("", Set.of(RUSSIA, CHINA), null, EventDate.of("2020/.."));

  @Autowired private Events events;
  @Autowired private Timelines timelines;
  @Autowired private SavedSearches searches;
  @Autowired private TimelineQuestions questions;

  @Test
  void a_search_comes_back_as_it_was_saved_and_all_are_listed_by_name() {
    var timeline = fullTimeline();
    timelines.save(timeline);
    var all =
        new EventSearch(
            "pipeline 100 %",
            Set.of(RUSSIA, NATO),
            Kind.TREATY,
            EventDate.of("2020~/.."),
            new Tag("Été"),
            true,
            new Use.On(timeline.id()));
    var second = searches.save("pipelines", all);
    var first = searches.save(" Alone ", unused());
    assertThat(second.search()).isEqualTo(all);
    assertThat(searches.all()).containsExactly(first, second);
    assertThat(first.name()).isEqualTo("Alone");
    assertThat(first.search()).isEqualTo(unused());
  }

  @Test
  void saving_under_a_name_again_changes_the_question_also_where_timelines_ask_it() {
    var timeline = fullTimeline();
    timelines.save(timeline);
    var before = searches.save("Gas", EventSearch.ALL);
    questions.ask(timeline.id(), before.id());
    var after = searches.save("GAS", RUSSIA_AND_CHINA_SINCE_2020);
    assertThat(searches.all()).containsExactly(after);
    assertThat(questions.of(timeline.id())).containsExactly(after);
  }

  @Test
  void what_answers_to_a_timelines_question_is_proposed_until_it_is_used_or_turned_down() {
    var used = kept("2021", "Used");
    var timeline = fullTimeline(used);
    timelines.save(timeline);
    var turnedDown = kept("2022", "Turned down");
    var open = kept("2023", "Open");
    kept("2019", "Too early");
    var id = timeline.id();
    assertThat(questions.proposals(id, 10)).isEmpty();

    var asked = searches.save("Both", RUSSIA_AND_CHINA_SINCE_2020);
    questions.ask(id, asked.id());
    questions.ask(id, asked.id());
    assertThat(questions.proposals(id, 10)).containsExactly(turnedDown, open);
    questions.reject(id, turnedDown.id());
    questions.reject(id, turnedDown.id());
    assertThat(questions.proposals(id, 10)).containsExactly(open);
    assertThat(questions.countProposals(id)).isEqualTo(1);
    var later = kept("2020", "Added later");
    assertThat(questions.proposals(id, 1)).containsExactly(later);

    questions.reconsider(id, turnedDown.id());
    assertThat(questions.countProposals(id)).isEqualTo(3);
    questions.ceaseToAsk(id, asked.id());
    assertThat(questions.countProposals(id)).isZero();
  }

  @Test
  void a_forgotten_search_is_asked_by_no_timeline() {
    var timeline = fullTimeline();
    timelines.save(timeline);
    SavedSearch saved = searches.save("Gas", EventSearch.ALL);
    questions.ask(timeline.id(), saved.id());
    searches.delete(saved.id());
    assertThat(searches.all()).isEmpty();
    assertThat(questions.of(timeline.id())).isEmpty();
  }

  private static EventSearch unused() {
    return new EventSearch("", Set.of(), null, null, null, false, new Use.Nowhere());
  }

  private Event kept(String date, String title) {
    var event = event(date, Kind.MEETING, title, RUSSIA, CHINA);
    return event.withVersion(version(events.save(event)));
  }
}
