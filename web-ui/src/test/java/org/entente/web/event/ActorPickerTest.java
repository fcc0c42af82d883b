package org.entente.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.Query;
import java.util.List;
import org.entente.core.actor.KnownActors;
import org.junit.jupiter.api.Test;

final class ActorPickerTest {

  @Test
  void the_actor_whose_name_is_typed_is_offered_first_page_by_page() {
    var offered = ActorPicker.found(KnownActors.all());
    assertThat(offered.fetch(new Query<>(0, 1, List.of(), null, "Russia")))
        .extracting(actor -> actor.id().value())
        .containsExactly("RUS");
    assertThat(offered.fetch(new Query<>(1, 50, List.of(), null, "Russia")))
        .extracting(actor -> actor.id().value())
        .contains("BRICS")
        .doesNotContain("RUS");
    assertThat(offered.size(new Query<>("Russia")))
        .isEqualTo((int) offered.fetch(new Query<>(0, 50, List.of(), null, "Russia")).count());
  }
}
