package org.entente.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.entente.core.event.EventId;
import org.entente.core.text.Texts;
import org.junit.jupiter.api.Test;

final class TimelineTest {

  private static final EventId INVASION = EventId.random();
  private static final EventId SUMMIT = EventId.random();

  private final Timeline timeline = Timeline.named("en", "War").using(INVASION).using(SUMMIT);

  @Test
  void an_event_is_shown_as_the_archive_has_it_until_the_editor_chooses_otherwise() {
    var choice = new ChosenEvent(INVASION, Texts.of("en", "Invasion"), 3);

    assertThat(timeline.choice(INVASION)).isEqualTo(ChosenEvent.asIs(INVASION));
    assertThat(timeline.showing(choice).choice(INVASION)).isEqualTo(choice);
    assertThat(timeline.showing(choice).choice(SUMMIT)).isEqualTo(ChosenEvent.asIs(SUMMIT));
  }

  @Test
  void a_choice_for_an_event_that_the_timeline_does_not_use_changes_nothing() {
    assertThat(timeline.showing(new ChosenEvent(EventId.random(), Texts.of("en", "No"), 1)))
        .isEqualTo(timeline);
  }

  @Test
  void the_first_view_is_always_offered_and_the_others_keep_their_usual_order() {
    var look = Look.DEFAULT.showing(ReadersView.COUNTRIES, Set.of(ReadersView.STORY));

    assertThat(look.views()).containsExactly(ReadersView.COUNTRIES, ReadersView.STORY);
    assertThat(look.showing(ReadersView.STORY, Set.copyOf(look.views())).views())
        .containsExactly(ReadersView.STORY, ReadersView.COUNTRIES);
    assertThatThrownBy(() -> new Look(true, null, List.of())).hasMessageContaining("one view");
  }
}
