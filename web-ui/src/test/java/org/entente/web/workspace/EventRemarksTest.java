package org.entente.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.core.event.Tag;
import org.entente.web.reader.PublishedTimeline;
import org.junit.jupiter.api.Test;

final class EventRemarksTest {

  @Test
  void a_draft_is_to_be_checked_before_it_is_published() {
    var event = PublishedTimeline.copy(1).events().getFirst();

    assertThat(EventRemarks.about(event.withTags(List.of(Tag.DRAFT)), List.of("en"), Set.of()))
        .contains("A draft: check it, then take the tag “draft” off");
    assertThat(EventRemarks.about(event.withTags(List.of()), List.of("en"), Set.of()))
        .noneMatch(remark -> remark.startsWith("A draft"));
  }

  @Test
  void a_remark_about_many_events_is_said_once_and_names_the_first() {
    assertThat(EventRemarks.inOne("No source", List.of("One"))).isEqualTo("No source: “One”");
    assertThat(EventRemarks.inOne("No source", List.of("One", "Two")))
        .isEqualTo("No source: “One” and “Two”");
    assertThat(EventRemarks.inOne("No source", List.of("One", "Two", "Three", "Four", "Five")))
        .isEqualTo("No source: “One”, “Two”, “Three” and 2 more");
  }
}
