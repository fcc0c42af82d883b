package org.entente.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** How history remembers events and timelines. */
final class StateTest {

  private final GeneratedTimelines generated = new GeneratedTimelines(1914);

  @Test
  void every_event_comes_back_as_it_was() {
    for (int each = 0; each < 100; each++) {
      for (var event : generated.next().events()) {
        assertThat(State.event(State.write(event))).isEqualTo(event.withVersion(0));
      }
    }
  }

  @Test
  void every_timeline_comes_back_as_it_was_but_for_its_public_name() {
    for (int each = 0; each < 100; each++) {
      var timeline = generated.next().timeline();

      var read = State.timeline(State.write(timeline));

      assertThat(timeline.withContentOf(read)).isEqualTo(timeline);
      assertThat(read.id()).isEqualTo(timeline.id());
    }
  }

  @Test
  void something_else_is_refused_rather_than_taken_for_a_state() {
    assertThatIllegalArgumentException().isThrownBy(() -> State.event("{}"));
    assertThatIllegalArgumentException().isThrownBy(() -> State.timeline("{\"timeline\": {}}"));
  }
}
