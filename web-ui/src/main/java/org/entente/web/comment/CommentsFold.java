package org.entente.web.comment;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.entente.core.comment.Comment;
import org.entente.core.comment.Subject;
import org.entente.core.event.EventId;

/** The comments on an event above its form: folded away while nothing is open. */
public final class CommentsFold extends Div {

  private final Details details = new Details();

  /**
   * A fold.
   *
   * @param seen the comment that somebody came to see
   */
  public CommentsFold(CommentDesk desk, EventId event, Optional<Comment> seen) {
    addClassName("comments-fold");
    var panel =
        new CommentsPanel(
            desk,
            new Subject.OfEvent(event),
            open -> details.setSummaryText(CommentsPanel.counted(open)));
    details.setOpened(seen.isPresent() || desk.countOpen(new Subject.OfEvent(event)) > 0);
    details.add(panel);
    seen.ifPresent(panel::show);
    add(details);
  }
}
