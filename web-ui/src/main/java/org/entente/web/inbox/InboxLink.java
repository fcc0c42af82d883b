package org.entente.web.inbox;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.entente.core.account.AtWork;
import org.entente.core.comment.Inbox;
import org.entente.core.live.News;
import org.entente.web.live.Newsroom;
import org.entente.web.words.Words;

/** The way to the inbox, with the number of mentions that were not seen yet. */
public final class InboxLink extends RouterLink {

  private static final int MOST_COUNTED = 99;

  private final Inbox inbox;
  private final AtWork atWork;
  private final Span count = new Span();

  /** A link that keeps counting. */
  public InboxLink(Inbox inbox, AtWork atWork, Newsroom newsroom) {
    this.inbox = inbox;
    this.atWork = atWork;
    setRoute(InboxView.class);
    count.addClassName("unread-count");
    count.getElement().setAttribute("aria-hidden", "true");
    add(new Span(Words.of("inbox.title")), count);
    newsroom.tell(this, this::hear);
    count();
  }

  private void hear(News news) {
    boolean mayCount =
        switch (news) {
          case News.CommentsChanged _, News.Unsure _ -> true;
          case News.InboxRead(var person) -> atWork.person().filter(person::equals).isPresent();
          case News.EventChanged _, News.TimelineChanged _, News.PeopleMoved _ -> false;
        };
    if (mayCount) {
      count();
    }
  }

  private void count() {
    int unread = inbox.unread(MOST_COUNTED + 1).size();
    count.setText(
        unread == 0 ? "" : unread > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(unread));
    if (unread == 0) {
      getElement().removeAttribute("aria-label");
    } else {
      getElement().setAttribute("aria-label", Words.of("inbox.unread", count.getText()));
    }
  }
}
