package org.entente.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.DeskRole;
import org.entente.core.account.Desks;
import org.entente.core.account.HouseRules;
import org.entente.core.colour.Colour;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Scheme;
import org.entente.core.colour.Theme;
import org.entente.core.colour.Token;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventImage;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Source;
import org.entente.core.image.Images;
import org.entente.core.publish.PublishOutcome.Published;
import org.entente.core.publish.PublishOutcome.Refused;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.review.ReviewTimeline;
import org.entente.core.review.ReviewTimeline.Outcome;
import org.entente.core.review.Stage;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From draft to readers at a desk that looks before it publishes. */
@EntenteTest
final class ReviewAtWorkTest {

  @Autowired private Timelines timelines;
  @Autowired private Events events;
  @Autowired private Images images;
  @Autowired private Accounts accounts;
  @Autowired private Desks desks;
  @Autowired private ReviewTimeline review;
  @Autowired private PublishTimeline publishing;

  private final DeskId desk = DeskId.random();
  private Account author;
  private Account editor;
  private Account publisher;
  private TimelineId id;

  @BeforeEach
  void an_author_writes_a_timeline() {
    SignedInAs.nobody();
    demands(HouseRules.NONE);
    author = account(DeskRole.AUTHOR);
    editor = account(DeskRole.EDITOR);
    publisher = account(DeskRole.PUBLISHER);
    SignedInAs.person(author);
    var timeline = Timeline.named("en", "Rights under review").using(event(List.of()));
    timelines.save(timeline);
    id = timeline.id();
  }

  @AfterEach
  void it_goes_away() {
    // What Entente itself makes may lie at this desk from now on.
    demands(HouseRules.NONE);
    SignedInAs.nobody();
    timelines.byId(id).ifPresent(made -> timelines.delete(id, made.version()));
  }

  @Test
  void a_timeline_is_published_as_it_was_approved_and_not_otherwise() {
    demands(new HouseRules(true, false, false, false, false, false));
    SignedInAs.person(publisher);
    assertThat(publishing.publish(id))
        .hasToString("Refused[why=[Nobody has approved the timeline as it is now.]]");
    SignedInAs.person(author);
    assertThat(review.submit(id)).isEqualTo(new Outcome.Done(Stage.IN_REVIEW));
    SignedInAs.person(editor);
    assertThat(review.approve(id)).isEqualTo(new Outcome.Done(Stage.APPROVED));
    SignedInAs.person(publisher);
    assertThat(publishing.publish(id)).isInstanceOf(Published.class);

    SignedInAs.person(author);
    var event = timelines.full(id).orElseThrow().events().getFirst();
    events.save(Edited.titled(event, "Changed after the approval"));

    assertThat(review.stage(timelines.full(id).orElseThrow())).isEqualTo(Stage.DRAFT);
    SignedInAs.person(publisher);
    assertThat(publishing.publish(id)).isInstanceOf(Refused.class);
  }

  @Test
  void what_is_no_longer_as_it_was_submitted_cannot_be_approved() {
    review.submit(id);
    var timeline = timelines.byId(id).orElseThrow();
    timelines.save(timeline.withHead(timeline.title(), Texts.of("en", "New")));
    SignedInAs.person(editor);

    assertThat(review.approve(id)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void with_four_eyes_nobody_approves_what_they_wrote_themselves() {
    demands(new HouseRules(true, true, false, false, false, false));
    SignedInAs.person(editor);
    var timeline = timelines.byId(id).orElseThrow();
    timelines.save(timeline.withHead(timeline.title(), Texts.of("en", "The editor's")));
    review.submit(id);

    assertThat(review.approve(id))
        .hasToString(
            "Refused[why=[You wrote in it yourself since it was last published. Somebody else has to approve it.]]");
    SignedInAs.person(publisher);
    assertThat(review.approve(id)).isEqualTo(new Outcome.Done(Stage.APPROVED));
  }

  @Test
  void what_is_sent_back_is_a_draft_again() {
    review.submit(id);
    SignedInAs.person(editor);

    assertThat(review.sendBack(id)).isEqualTo(new Outcome.Done(Stage.DRAFT));
    assertThat(review.stage(timelines.full(id).orElseThrow())).isEqualTo(Stage.DRAFT);
  }

  @Test
  void house_rules_refuse_with_every_event_that_breaks_them() {
    demands(new HouseRules(false, false, true, true, true, false));
    var image = SampleImage.prepared();
    images.keep(image);
    var shown = new EventImage(image.file(), Texts.of("nl", "Een zaal"), Texts.NONE, "", null);
    var timeline = timelines.byId(id).orElseThrow();
    timelines.save(timeline.withLanguages(List.of("en", "nl")).using(event(List.of(shown))));
    SignedInAs.person(publisher);

    assertThat(publishing.publish(id))
        .hasToString(
            "Refused[why=[The timeline has no standfirst in English.,"
                + " The timeline has no standfirst in Dutch., “Summit” has no source.,"
                + " “Summit”: image 1 has no alternative text in English.]]");
  }

  @Test
  void where_contrast_is_demanded_colours_that_are_too_pale_are_neither_approved_nor_published() {
    var pale =
        HouseColours.SHIPPED.with(
            Scheme.shipped(Theme.DARK).with(Token.ACCENT, Colour.of("#33415a")));
    demands(new HouseRules(true, false, false, false, false, true), pale);
    review.submit(id);
    SignedInAs.person(editor);
    assertThat(review.approve(id))
        .asString()
        .contains("“Links, and what is chosen” (dark) stands out from the paper by 1.7:1 only");

    demands(new HouseRules(true, false, false, false, false, false), pale);
    SignedInAs.person(editor);
    assertThat(review.approve(id)).isEqualTo(new Outcome.Done(Stage.APPROVED));
    demands(new HouseRules(true, false, false, false, false, true), pale);
    SignedInAs.person(publisher);
    assertThat(publishing.publish(id)).asString().startsWith("Refused[why=[The desk’s colour");

    demands(new HouseRules(true, false, false, false, false, true), HouseColours.SHIPPED);
    SignedInAs.person(publisher);
    assertThat(publishing.publish(id)).isInstanceOf(Published.class);
  }

  private void demands(HouseRules rules) {
    demands(rules, HouseColours.SHIPPED);
  }

  private void demands(HouseRules rules, HouseColours colours) {
    SignedInAs.nobody();
    desks.save(new Desk(desk, "Desk " + desk, rules, colours));
    if (author != null) {
      SignedInAs.person(author);
    }
  }

  /** An event, with a source when it shows images. */
  private EventId event(List<EventImage> shown) {
    var event =
        new Event(
            EventId.random(),
            0,
            EventDate.of("2016"),
            Kind.SUMMIT,
            Texts.of("en", "Summit"),
            Texts.NONE,
            List.of(),
            List.of(),
            shown.isEmpty() ? List.of() : List.of(new Source("Report", "", null, null, null, "")),
            shown,
            null,
            Texts.NONE,
            2,
            List.of());
    events.save(event);
    return event.id();
  }

  private Account account(DeskRole role) {
    var account =
        Account.invited(UUID.randomUUID() + "@example.org", "Somebody", false, Map.of(desk, role));
    accounts.add(account);
    return accounts.byId(account.id()).orElseThrow();
  }
}
