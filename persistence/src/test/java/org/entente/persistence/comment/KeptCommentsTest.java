package org.entente.persistence.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.Examples.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.comment.Comment;
import org.entente.core.comment.CommentId;
import org.entente.core.comment.CommentText;
import org.entente.core.comment.Comments;
import org.entente.core.comment.Inbox;
import org.entente.core.comment.Mention;
import org.entente.core.comment.Subject;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.entente.persistence.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class KeptCommentsTest {

  @Autowired private Comments comments;
  @Autowired private Inbox inbox;
  @Autowired private Timelines timelines;
  @Autowired private Events events;
  @Autowired private Accounts accounts;
  @Autowired private Desk desk;

  private final Timeline timeline = Timeline.named("en", "Spoken of");
  private final Subject about = new Subject.OfTimeline(timeline.id());
  private UUID ada;
  private UUID ben;

  @BeforeEach
  void ada_and_ben_speak_of_a_timeline() {
    timelines.save(timeline);
    ada = account("Ada");
    ben = account("Ben");
    desk.sits(ada);
  }

  @Test
  void what_was_said_stays_in_order_with_who_said_it() {
    var first = comments.say(about, text("First"));
    desk.sits(ben);
    var answer = comments.answer(first.id(), text("Answer")).orElseThrow();
    var joined = comments.answer(answer.id(), text("Joined")).orElseThrow();
    comments.say(ofAnEvent(), text("About something else"));

    assertThat(comments.about(about))
        .extracting(comment -> comment.by().name() + ": " + comment.text())
        .containsExactly("Ada: First", "Ben: Answer", "Ben: Joined");
    assertThat(joined.answers()).contains(first.id());
    assertThat(comments.byId(answer.id())).contains(answer);
    assertThat(comments.countOpen(about)).isEqualTo(1);
  }

  @Test
  void a_discussion_is_resolved_by_somebody_and_open_again_once_it_is_answered() {
    var first = comments.say(about, text("First"));
    var answer = comments.answer(first.id(), text("Answer")).orElseThrow();
    desk.sits(ben);
    comments.resolve(answer.id());
    desk.sits(ada);
    comments.resolve(first.id());

    assertThat(now(first).resolved())
        .hasValueSatisfying(resolved -> assertThat(resolved.by().name()).isEqualTo("Ben"));
    assertThat(comments.countOpen(about)).isZero();
    comments.reopen(first.id());
    assertThat(comments.countOpen(about)).isEqualTo(1);
    comments.resolve(first.id());
    comments.answer(first.id(), text("But"));
    assertThat(now(first).resolved()).isEmpty();
  }

  @Test
  void open_discussions_are_counted_for_many_events_at_once() {
    var one = event("2016", Kind.SUMMIT, "One");
    var two = event("2016", Kind.SUMMIT, "Two");
    events.save(one);
    events.save(two);
    var first = comments.say(new Subject.OfEvent(one.id()), text("First"));
    comments.answer(first.id(), text("Answer"));
    comments.say(new Subject.OfEvent(one.id()), text("Second"));
    comments.resolve(comments.say(new Subject.OfEvent(two.id()), text("Settled")).id());

    assertThat(comments.countOpen(List.of(one.id(), two.id()))).isEqualTo(Map.of(one.id(), 2));
    assertThat(comments.countOpen(List.of())).isEmpty();
  }

  @Test
  void words_taken_back_leave_a_trace_only_while_somebody_answers_them() {
    var first = comments.say(about, text("First"));
    var answer = comments.answer(first.id(), text("Answer")).orElseThrow();

    comments.delete(first.id());
    assertThat(now(first).isDeleted()).isTrue();
    comments.delete(answer.id());
    assertThat(comments.about(about)).isEmpty();

    assertThat(comments.answer(first.id(), text("Too late"))).isEmpty();
    comments.delete(first.id());
    comments.resolve(first.id());
    comments.change(first.id(), text("Too late"));
    assertThat(comments.about(about)).isEmpty();
  }

  @Test
  void other_words_are_marked_as_changed() {
    var first = comments.say(about, text("First"));

    comments.change(first.id(), text("Better"));

    assertThat(now(first).text()).isEqualTo(text("Better"));
    assertThat(now(first).changedAt()).isPresent();
  }

  @Test
  void whoever_is_mentioned_finds_it_unread_with_its_title_and_the_latest_first() {
    var first = comments.say(about, mentioning(ben, ada, UUID.randomUUID()));
    var second = comments.say(ofAnEvent(), mentioning(ben));
    assertThat(inbox.mentions(10)).as("one's own words").isEmpty();
    desk.sits(ben);

    assertThat(inbox.mentions(10))
        .extracting(mention -> mention.title().in("en"))
        .containsExactly("Summit", "Spoken of");
    assertThat(ids(inbox.mentions(1))).containsExactly(second.id());
    inbox.mark(second.id(), true);
    assertThat(ids(inbox.unread(10))).containsExactly(first.id());
    inbox.mark(second.id(), false);
    assertThat(inbox.unread(10)).hasSize(2);
    inbox.markAllRead();
    assertThat(inbox.unread(10)).isEmpty();
    assertThat(inbox.mentions(10)).hasSize(2).allMatch(Mention::read);
  }

  @Test
  void a_change_of_words_changes_who_is_mentioned_and_not_what_was_read() {
    var carla = account("Carla");
    var first = comments.say(about, mentioning(ben));
    desk.sits(ben);
    inbox.markAllRead();
    desk.sits(ada);
    comments.change(first.id(), mentioning(ben, carla));
    desk.sits(ben);
    assertThat(inbox.mentions(10)).hasSize(1).allMatch(Mention::read);
    desk.sits(carla);
    assertThat(inbox.unread(10)).hasSize(1);
    desk.sits(ada);
    comments.change(first.id(), text("Nobody"));
    desk.sits(carla);
    assertThat(inbox.mentions(10)).isEmpty();
  }

  @Test
  void what_lies_on_a_deleted_timeline_or_event_is_in_no_inbox() {
    comments.say(about, mentioning(ben));
    var event = event("2016", Kind.SUMMIT, "Summit");
    events.save(event);
    comments.say(new Subject.OfEvent(event.id()), mentioning(ben));
    timelines.delete(timeline.id(), 1);
    events.delete(event.id(), 1);
    desk.sits(ben);

    assertThat(inbox.mentions(10)).isEmpty();
    timelines.restore(timeline.id());
    assertThat(inbox.mentions(10)).hasSize(1);
  }

  private Subject ofAnEvent() {
    var event = event("2016", Kind.SUMMIT, "Summit");
    events.save(event);
    return new Subject.OfEvent(event.id());
  }

  private Comment now(Comment comment) {
    return comments.byId(comment.id()).orElseThrow();
  }

  private static List<CommentId> ids(List<Mention> mentions) {
    return mentions.stream().map(mention -> mention.comment().id()).toList();
  }

  private static CommentText text(String words) {
    return new CommentText(words);
  }

  private static CommentText mentioning(UUID... people) {
    var words = new StringBuilder("Look");
    for (var person : people) {
      words.append(" @{").append(person).append('}');
    }
    return new CommentText(words.toString());
  }

  private UUID account(String name) {
    var account = Account.invited(UUID.randomUUID() + "@newsroom.example", name, false, Map.of());
    accounts.add(account);
    return account.id();
  }
}
