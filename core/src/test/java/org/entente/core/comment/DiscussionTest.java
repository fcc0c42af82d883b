package org.entente.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Person;
import org.entente.core.timeline.TimelineId;
import org.junit.jupiter.api.Test;

final class DiscussionTest {

  private static final Subject ABOUT = new Subject.OfTimeline(TimelineId.random());
  private static final Person ADA = new Person(UUID.randomUUID(), "Ada");

  @Test
  void answers_stand_below_what_they_answer_in_the_order_of_time() {
    var one = said("One", Optional.empty(), 1);
    var two = said("Two", Optional.empty(), 2);
    var toOne = said("To one", Optional.of(one.id()), 3);
    var toOneAgain = said("To one again", Optional.of(one.id()), 4);

    assertThat(Discussion.of(List.of(one, two, toOne, toOneAgain)))
        .containsExactly(
            new Discussion(one, List.of(toOne, toOneAgain)), new Discussion(two, List.of()));
  }

  private static Comment said(String words, Optional<CommentId> answers, int second) {
    return new Comment(
        CommentId.random(),
        ABOUT,
        answers,
        ADA,
        Instant.ofEpochSecond(second),
        new CommentText(words),
        Optional.empty(),
        Optional.empty());
  }
}
