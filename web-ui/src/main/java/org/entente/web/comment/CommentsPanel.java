package org.entente.web.comment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.IntConsumer;
import org.entente.core.comment.Comment;
import org.entente.core.comment.CommentId;
import org.entente.core.comment.Discussion;
import org.entente.core.comment.Subject;
import org.entente.core.live.News;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** All that is said about one thing, as it is said, and the place to say more. */
public final class CommentsPanel extends Div {

  private enum Which {
    OPEN,
    RESOLVED;

    String label(int count) {
      return Words.of("comment." + name(), count);
    }
  }

  private final CommentDesk desk;
  private final Subject subject;
  private final IntConsumer onCount;
  private final RadioButtonGroup<Which> which = new RadioButtonGroup<>();
  private final Div list = new Div();
  private final CommentComposer composer;
  private @Nullable CommentId sought;
  private Listed listed = new Listed(List.of(), Which.RESOLVED);

  /** What the list shows. */
  private record Listed(List<Discussion> all, Which which) {}

  /**
   * Shows it.
   *
   * @param onCount told how many discussions are open, now and whenever that changes
   */
  public CommentsPanel(CommentDesk desk, Subject subject, IntConsumer onCount) {
    this.desk = desk;
    this.subject = subject;
    this.onCount = onCount;
    this.composer = new CommentComposer(desk.comments(), desk.colleagues(), subject, this::said);
    addClassName("comments");
    which.setAriaLabel(Words.of("comment.which"));
    which.setItems(Which.values());
    which.setValue(Which.OPEN);
    which.addValueChangeListener(change -> fill());
    list.addClassName("discussions");
    composer.setVisible(desk.mayComment(subject));
    add(which, list, composer);
    desk.newsroom().tell(this, this::hear);
    draw();
  }

  /** Brings a comment into view. */
  public void show(Comment comment) {
    sought = comment.answers().orElse(comment.id());
    var first = desk.comments().byId(sought);
    which.setValue(first.flatMap(Comment::resolved).isPresent() ? Which.RESOLVED : Which.OPEN);
    draw();
  }

  private void hear(News news) {
    if (news instanceof News.Unsure
        || news instanceof News.CommentsChanged(var about) && about.equals(subject)) {
      fill();
    }
  }

  private void said() {
    which.setValue(Which.OPEN);
    fill();
  }

  /** News that is no news here leaves the list alone, and the focus in it. */
  private void fill() {
    var now = Discussion.of(desk.comments().about(subject));
    if (!listed.equals(new Listed(now, which.getValue()))) {
      draw();
    }
  }

  /** What is being written stands below the list, so the list can be made anew at any time. */
  private void draw() {
    var all = Discussion.of(desk.comments().about(subject));
    listed = new Listed(all, which.getValue());
    int open = (int) all.stream().filter(Discussion::isOpen).count();
    boolean resolved = which.getValue() == Which.RESOLVED;
    which.setItemLabelGenerator(item -> item.label(item == Which.OPEN ? open : all.size() - open));
    which.setVisible(!all.isEmpty());
    list.removeAll();
    var chosen = all.stream().filter(each -> each.isOpen() != resolved).toList();
    if (chosen.isEmpty()) {
      list.add(nothing(all, resolved));
    }
    var names = desk.colleagues().names();
    for (var discussion : chosen) {
      var card = new DiscussionCard(discussion, names, desk, composer, this::settle, this::fill);
      list.add(card);
      if (discussion.first().id().equals(sought)) {
        card.bringIntoView();
      }
    }
    sought = null;
    onCount.accept(open);
  }

  private Paragraph nothing(List<Discussion> all, boolean resolved) {
    var hint =
        new Paragraph(
            resolved
                ? Words.of("comment.noneResolved")
                : all.isEmpty() ? Words.of("comment.none") : Words.of("comment.allResolved"));
    hint.addClassName("nothing");
    return hint;
  }

  private void settle(Discussion discussion) {
    var id = discussion.first().id();
    if (discussion.isOpen()) {
      desk.comments().resolve(id);
      Notices.tellWithUndo(Words.of("comment.resolved"), () -> desk.comments().reopen(id));
    } else {
      desk.comments().reopen(id);
    }
    fill();
    // The button that had the focus is gone.
    which.getElement().executeJs("this.querySelector('vaadin-radio-button[checked]')?.focus()");
  }

  /** The words that tell how many discussions are open, after the name of the place. */
  public static String counted(int open) {
    return open == 0 ? Words.of("comment.title") : Words.of("comment.counted", open);
  }

  static Span quiet(String words) {
    var span = new Span(words);
    span.addClassName("quiet");
    return span;
  }
}
