package org.entente.persistence.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.Examples.event;
import static org.entente.persistence.schema.Tables.ACCOUNT;
import static org.entente.persistence.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.entente.core.account.Person;
import org.entente.core.comment.CommentText;
import org.entente.core.comment.Comments;
import org.entente.core.comment.Inbox;
import org.entente.core.comment.Subject;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.Event;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.live.News;
import org.entente.core.live.Presence;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.entente.persistence.Desk;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another node on the same database, which hears what is done at this one. */
@ArchiveTest
final class TwoNodesTest {

  @Autowired private DataSource database;
  @Autowired private Events events;
  @Autowired private Timelines timelines;
  @Autowired private Presence presence;
  @Autowired private Comments comments;
  @Autowired private Inbox inbox;
  @Autowired private Desk desk;
  @Autowired private DSLContext dsl;

  private final BlockingQueue<News> heard = new LinkedBlockingQueue<>();
  private PostgresWire otherNode;

  @BeforeEach
  void another_node_listens() throws InterruptedException {
    otherNode = new PostgresWire(database);
    otherNode.listen(heard::add);
    otherNode.start();
    assertThat(next()).isEqualTo(new News.Unsure());
  }

  @AfterEach
  void it_stops() throws InterruptedException {
    otherNode.stop();
  }

  @Test
  void every_change_of_an_event_or_a_timeline_is_heard() throws InterruptedException {
    var event = event("2016", Kind.SUMMIT, "Summit");
    var timeline = Timeline.named("en", "Heard");

    events.save(event);
    timelines.save(timeline);
    events.delete(event.id(), 1);
    events.restore(event.id());

    assertThat(List.of(next(), next(), next(), next()))
        .containsExactly(
            new News.EventChanged(event.id()),
            new News.TimelineChanged(timeline.id()),
            new News.EventChanged(event.id()),
            new News.EventChanged(event.id()));
  }

  @Test
  void every_comment_and_every_look_into_an_inbox_is_heard() throws InterruptedException {
    var event = kept();
    var about = new Subject.OfEvent(event.id());
    var ada = account("Ada");
    var ben = account("Ben");
    desk.sits(ada);
    comments.say(about, new CommentText("Look, @{" + ben + "}"));
    desk.sits(ben);
    inbox.markAllRead();
    inbox.markAllRead();

    assertThat(List.of(next(), next()))
        .containsExactly(new News.CommentsChanged(about), new News.InboxRead(ben));
    var timeline = Timeline.named("en", "Heard");
    timelines.save(timeline);
    comments.say(new Subject.OfTimeline(timeline.id()), new CommentText("And this"));
    assertThat(List.of(next(), next()))
        .containsExactly(
            new News.TimelineChanged(timeline.id()),
            new News.CommentsChanged(new Subject.OfTimeline(timeline.id())));
  }

  @Test
  void what_was_not_kept_is_not_heard() throws InterruptedException {
    var event = event("2016", Kind.SUMMIT, "Summit");
    events.save(event);
    next();

    assertThat(events.save(event)).isEqualTo(new Stale());
    presence.leaves(UUID.randomUUID());
    events.delete(event.id(), 1);

    assertThat(next()).isEqualTo(new News.EventChanged(event.id()));
    assertThat(heard).isEmpty();
  }

  @Test
  void who_opens_an_event_is_seen_by_everybody_else_until_they_leave() throws InterruptedException {
    var ada = account("Ada");
    var ben = account("Ben");
    var event = kept();
    var seat = UUID.randomUUID();
    desk.sits(ada);
    presence.sits(seat, event.id());
    assertThat(next()).isEqualTo(new News.PeopleMoved(event.id()));
    assertThat(presence.others(event.id())).isEmpty();

    desk.sits(ben);
    assertThat(presence.others(event.id())).containsExactly(new Person(ada, "Ada"));
    presence.leaves(seat);

    assertThat(next()).isEqualTo(new News.PeopleMoved(event.id()));
    assertThat(presence.others(event.id())).isEmpty();
  }

  @Test
  void whoever_is_at_a_node_that_stopped_is_gone_after_a_while() throws InterruptedException {
    var event = kept();
    var seat = UUID.randomUUID();
    desk.sits(account("Ada"));
    presence.sits(seat, event.id());
    desk.sits(account("Ben"));
    presence.stay(List.of(seat));
    assertThat(presence.others(event.id())).hasSize(1);

    dsl.update(PRESENCE).set(PRESENCE.SEEN_AT, Instant.now().minusSeconds(91)).execute();

    assertThat(presence.others(event.id())).isEmpty();
  }

  private Event kept() throws InterruptedException {
    var event = event("2016", Kind.SUMMIT, "Summit");
    events.save(event);
    next();
    return event;
  }

  private News next() throws InterruptedException {
    var news = heard.poll(20, TimeUnit.SECONDS);
    assertThat(news).as("news").isNotNull();
    return news;
  }

  private UUID account(String name) {
    var id = UUID.randomUUID();
    dsl.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, id)
        .set(ACCOUNT.VERSION, 1)
        .set(ACCOUNT.EMAIL, id + "@newsroom.example")
        .set(ACCOUNT.NAME, name)
        .set(ACCOUNT.PASSWORD_HASH, "")
        .execute();
    return id;
  }
}
