package org.entente.web.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.comment.Colleagues;
import org.entente.core.comment.Inbox;
import org.entente.core.comment.Mention;
import org.entente.core.comment.Subject;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.live.News;
import org.entente.core.timeline.TimelineId;
import org.entente.web.archive.ArchiveView;
import org.entente.web.comment.CommentDesk;
import org.entente.web.history.StepTime;
import org.entente.web.live.Newsroom;
import org.entente.web.time.BrowserZone;
import org.entente.web.words.Words;
import org.entente.web.workspace.WorkspaceView;

/** The comments that mention whoever looks: who, where, when and what. */
@Route("inbox")
@PermitAll
public class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MOST = 200;

  private final Inbox inbox;
  private final Events events;
  private final Colleagues colleagues;
  private final Button allRead = new Button(Words.of("inbox.allRead"), click -> markAllRead());
  private final Div content = new Div();

  /** Called by Vaadin. */
  public InboxView(Inbox inbox, Events events, Colleagues colleagues, Newsroom newsroom) {
    this.inbox = inbox;
    this.events = events;
    this.colleagues = colleagues;
    addClassName("library");
    var head = new Div(new H1(Words.of("inbox.title")), allRead);
    head.addClassName("view-head");
    add(head, content);
    newsroom.tell(this, this::hear);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    fill();
  }

  private void hear(News news) {
    if (news instanceof News.CommentsChanged
        || news instanceof News.InboxRead
        || news instanceof News.Unsure) {
      fill();
    }
  }

  private void fill() {
    var mentions = inbox.mentions(MOST);
    allRead.setVisible(mentions.stream().anyMatch(mention -> !mention.read()));
    content.removeAll();
    content.add(mentions.isEmpty() ? nothing() : list(mentions));
  }

  private static Component nothing() {
    var hint = new Paragraph(Words.of("inbox.empty"));
    hint.addClassNames("hint", "mention-list");
    return hint;
  }

  private Component list(List<Mention> mentions) {
    var list = new UnorderedList();
    list.addClassName("mention-list");
    var names = colleagues.names();
    mentions.forEach(mention -> list.add(row(mention, names)));
    return list;
  }

  private ListItem row(Mention mention, Function<UUID, Optional<String>> names) {
    var who = new Span(mention.comment().by().name());
    who.addClassName("who");
    var when = new Span(StepTime.of(mention.comment().at(), BrowserZone.current()));
    when.addClassName("quiet");
    var where = new Div(who, new Span(Words.of("inbox.on")), link(mention), when);
    where.addClassName("where");
    if (mention.comment().resolved().isPresent()) {
      var resolved = new Span(Words.of("inbox.resolved"));
      resolved.addClassName("quiet");
      where.add(resolved);
    }
    var words = new Paragraph(mention.comment().text().plain(names));
    words.addClassName("said-words");
    var mark =
        new Button(
            Words.of(mention.read() ? "inbox.markUnread" : "inbox.markRead"),
            click -> {
              inbox.mark(mention.comment().id(), !mention.read());
              fill();
            });
    mark.addThemeVariants(ButtonVariant.TERTIARY);
    mark.setAriaLabel(
        mark.getText() + ": " + mention.comment().by().name() + ", " + when.getText());
    var row = new ListItem(where, words, mark);
    row.addClassName("mention-row");
    row.setClassName("unread", !mention.read());
    return row;
  }

  private RouterLink link(Mention mention) {
    var link = new RouterLink();
    link.setText(mention.title().readIn(Words.language()));
    switch (mention.comment().subject()) {
      case Subject.OfTimeline(var timeline) -> toTimeline(link, timeline);
      case Subject.OfEvent(var event) -> toEvent(link, event);
    }
    link.setQueryParameters(
        QueryParameters.of(CommentDesk.PARAMETER, mention.comment().id().toString()));
    return link;
  }

  private static void toTimeline(RouterLink link, TimelineId timeline) {
    link.setRoute(WorkspaceView.class, WorkspaceView.parameters(timeline));
  }

  /** An event is best seen on a timeline that shows it. */
  private void toEvent(RouterLink link, EventId event) {
    events.usedBy(List.of(event)).stream()
        .findFirst()
        .ifPresentOrElse(
            summary -> toTimeline(link, summary.id()), () -> link.setRoute(ArchiveView.class));
  }

  @Override
  public String getPageTitle() {
    return Words.of("inbox.title") + " · Entente";
  }

  private void markAllRead() {
    inbox.markAllRead();
    fill();
  }
}
