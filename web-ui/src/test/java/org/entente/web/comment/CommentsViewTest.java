package org.entente.web.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.DeskRole;
import org.entente.core.account.Desks;
import org.entente.core.account.HouseRules;
import org.entente.core.comment.Comment;
import org.entente.core.comment.CommentText;
import org.entente.core.comment.Comments;
import org.entente.core.comment.Inbox;
import org.entente.core.comment.Subject;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.web.inbox.InboxLink;
import org.entente.web.inbox.InboxView;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.EntenteTest;
import org.entente.web.workspace.WorkspaceView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments as people see and make them, without a browser. */
@EntenteTest
final class CommentsViewTest extends SpringBrowserlessTest {

  @Autowired private Accounts accounts;
  @Autowired private Desks desks;
  @Autowired private Timelines timelines;
  @Autowired private Events events;
  @Autowired private Comments comments;
  @Autowired private Inbox inbox;

  private final DeskId desk = DeskId.random();
  private final String unlike = UUID.randomUUID().toString().substring(0, 8);
  private Account ada;
  private Account ben;
  private Timeline timeline;
  private EventId event;

  @BeforeEach
  void ada_writes_a_timeline_that_ben_reads() {
    SignedInAs.nobody();
    desks.save(new Desk(desk, "Comments " + desk, HouseRules.NONE));
    event = EventId.random();
    events.save(spokenOf(event));
    timeline = Timeline.named("en", "Spoken of").using(event);
    timelines.save(timeline);
    desks.move(timeline.id(), desk);
    ada = account("Ada " + unlike, DeskRole.AUTHOR);
    ben = account("Ben " + unlike, DeskRole.READER);
  }

  @AfterEach
  void everybody_goes_home() {
    SignedInAs.nobody();
    timelines.byId(timeline.id()).ifPresent(now -> timelines.delete(now.id(), now.version()));
    events.byId(event).ifPresent(now -> events.delete(event, now.version()));
  }

  @Test
  void a_reader_says_something_about_a_timeline_that_they_may_not_change() {
    SignedInAs.person(ben);
    openTimeline();
    chooseCommentsTab();

    write("Is this true, @Ada " + unlike + "?");
    test(button("Comment")).click();

    assertThat(comments.about(ofTimeline()))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.by().id()).isEqualTo(ben.id());
              assertThat(said.text().mentions()).containsExactly(ada.id());
            });
    assertThat(shown()).contains("Is this true, @Ada " + unlike + "?");
    assertThat(find(Tab.class).all()).anyMatch(tab -> tab.getLabel().equals("Comments (1)"));
    assertThat(area().getValue()).isEmpty();
  }

  @Test
  void nothing_is_said_with_an_empty_comment() {
    SignedInAs.person(ben);
    openTimeline();
    chooseCommentsTab();

    test(button("Comment")).click();

    assertThat(area().isInvalid()).isTrue();
    assertThat(comments.about(ofTimeline())).isEmpty();
  }

  @Test
  void an_answer_stands_below_and_a_resolved_discussion_among_the_resolved() {
    said(ben, ofTimeline(), "One");
    SignedInAs.person(ada);
    openTimeline();
    chooseCommentsTab();

    test(button("Answer")).click();
    write("Two");
    test(find(Button.class).withText("Answer").all().getLast()).click();
    assertThat(shown()).containsExactly("One", "Two");

    test(button("Resolve")).click();
    assertThat(shown()).contains("Everything is resolved.");
    assertThat(comments.countOpen(ofTimeline())).isZero();
    show("Resolved (1)");
    assertThat(shown()).contains("One", "Two");
    assertThat(find(Span.class).all())
        .anyMatch(span -> span.getText().startsWith("Resolved by Ada " + unlike));
    test(button("Open again")).click();
    assertThat(comments.countOpen(ofTimeline())).isEqualTo(1);
  }

  @Test
  void ones_own_words_can_be_changed_and_taken_back_and_others_not() {
    said(ben, ofTimeline(), "Mine, @{" + ada.id() + "}");
    SignedInAs.person(ada);
    openTimeline();
    chooseCommentsTab();
    assertThat(find(Button.class).withText("Change").all()).isEmpty();
    SignedInAs.person(ben);
    openTimeline();
    chooseCommentsTab();

    test(button("Change")).click();
    assertThat(area().getValue()).isEqualTo("Mine, @Ada " + unlike);
    write("Still mine, @Ada " + unlike);
    test(button("Keep the change")).click();
    assertThat(comments.about(ofTimeline()))
        .singleElement()
        .satisfies(
            said -> assertThat(said.text().stored()).isEqualTo("Still mine, @{" + ada.id() + "}"));

    test(button("Delete")).click();
    assertThat(comments.about(ofTimeline())).isEmpty();
  }

  @Test
  void an_empty_inbox_tells_what_it_is_for() {
    SignedInAs.person(ada);

    navigate(InboxView.class);

    assertThat(shown()).anyMatch(words -> words.startsWith("Nobody has mentioned you yet."));
    assertThat(inboxLink()).isNull();
  }

  @Test
  void whoever_is_mentioned_finds_it_in_the_inbox_and_from_there_at_the_event() {
    var said = said(ben, new Subject.OfEvent(event), "Look, @{" + ada.id() + "}");
    SignedInAs.person(ada);

    navigate(InboxView.class);
    assertThat(shown()).containsExactly("Look, @Ada " + unlike);
    assertThat(inboxLink()).isEqualTo("Inbox, 1 unread");
    assertThat(find(RouterLink.class).withText("An event spoken of").single().getHref())
        .isEqualTo("timelines/" + timeline.id() + "?comment=" + said.id());

    UI.getCurrent()
        .navigate(
            "timelines/" + timeline.id(),
            QueryParameters.of(CommentDesk.PARAMETER, said.id().toString()));
    assertThat(find(Details.class).all())
        .anyMatch(fold -> fold.isOpened() && fold.getSummaryText().equals("Comments (1)"));
    assertThat(inbox.unread(10)).isEmpty();
  }

  @Test
  void mentions_are_marked_read_one_by_one_and_all_together() {
    said(ben, ofTimeline(), "One @{" + ada.id() + "}");
    said(ben, ofTimeline(), "Two @{" + ada.id() + "}");
    SignedInAs.person(ada);
    navigate(InboxView.class);

    test(find(Button.class).withText("Mark read").all().getFirst()).click();
    assertThat(inbox.unread(10)).hasSize(1);
    test(button("Mark unread")).click();
    test(button("Mark all read")).click();

    assertThat(inbox.unread(10)).isEmpty();
    assertThat(find(Button.class).withText("Mark all read").all()).isEmpty();
  }

  private Subject ofTimeline() {
    return new Subject.OfTimeline(timeline.id());
  }

  private Comment said(Account by, Subject subject, String words) {
    SignedInAs.person(by);
    return comments.say(subject, new CommentText(words));
  }

  private void openTimeline() {
    navigate("timelines/" + timeline.id(), WorkspaceView.class);
  }

  private void chooseCommentsTab() {
    var tabs = find(Tabs.class).single();
    tabs.setSelectedTab(
        find(Tab.class).all().stream()
            .filter(tab -> tab.getLabel().startsWith("Comments"))
            .findFirst()
            .orElseThrow());
  }

  private TextArea area() {
    return find(CommentComposer.class)
        .single()
        .getChildren()
        .filter(TextArea.class::isInstance)
        .map(TextArea.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void write(String words) {
    test(area()).setValue(words);
  }

  @SuppressWarnings("unchecked")
  private void show(String which) {
    test(find(RadioButtonGroup.class).single()).selectItem(which);
  }

  private Button button(String text) {
    return find(Button.class).withText(text).all().getFirst();
  }

  private String inboxLink() {
    return find(InboxLink.class).single().getElement().getAttribute("aria-label");
  }

  /** What the paragraphs say. */
  private List<String> shown() {
    return find(Paragraph.class).all().stream()
        .map(
            paragraph ->
                paragraph.getText()
                    + paragraph
                        .getChildren()
                        .map(part -> part.getElement().getText())
                        .collect(Collectors.joining()))
        .toList();
  }

  private Account account(String name, DeskRole role) {
    var account =
        Account.invited(UUID.randomUUID() + "@newsroom.example", name, false, Map.of(desk, role));
    accounts.add(account);
    return accounts.byId(account.id()).orElseThrow();
  }

  private static Event spokenOf(EventId id) {
    return new Event(
        id,
        0,
        EventDate.of("2016"),
        Kind.OTHER,
        Texts.of("en", "An event spoken of"),
        Texts.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        Texts.NONE,
        2,
        List.of());
  }
}
