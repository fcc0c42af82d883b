package org.entente.web.comment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.core.comment.Comment;
import org.entente.core.comment.Discussion;
import org.entente.web.history.StepTime;
import org.entente.web.notice.Notices;
import org.entente.web.time.BrowserZone;
import org.entente.web.words.Words;

/** A comment with its answers, and what can be done with them. */
final class DiscussionCard extends Div {

  private final Function<UUID, Optional<String>> names;
  private final CommentDesk desk;
  private final CommentComposer composer;
  private final boolean mayComment;
  private final Runnable onDeleted;

  DiscussionCard(
      Discussion discussion,
      Function<UUID, Optional<String>> names,
      CommentDesk desk,
      CommentComposer composer,
      Consumer<Discussion> onSettle,
      Runnable onDeleted) {
    this.onDeleted = onDeleted;
    this.names = names;
    this.desk = desk;
    this.composer = composer;
    this.mayComment = desk.mayComment(discussion.first().subject());
    addClassName("discussion");
    getElement().setAttribute("role", "article");
    getElement()
        .setAttribute("aria-label", Words.of("comment.begunBy", discussion.first().by().name()));
    add(comment(discussion.first()));
    discussion
        .answers()
        .forEach(
            answer -> {
              var said = comment(answer);
              said.addClassName("answer");
              add(said);
            });
    discussion
        .first()
        .resolved()
        .ifPresent(
            resolved ->
                add(
                    CommentsPanel.quiet(
                        Words.of(
                            "comment.resolvedBy", resolved.by().name(), when(resolved.at())))));
    add(foot(discussion, onSettle));
  }

  /** Where it stands may be far down. */
  void bringIntoView() {
    addClassName("seen");
    getElement().executeJs("setTimeout(() => this.scrollIntoView({ block: 'center' }))");
  }

  private Div comment(Comment comment) {
    var who = new Span(comment.by().name());
    who.addClassName("said-by");
    var head = new Div(who, CommentsPanel.quiet(when(comment.at())));
    head.addClassName("said-head");
    comment
        .changedAt()
        .filter(at -> !comment.isDeleted())
        .ifPresent(
            at -> {
              var changed = CommentsPanel.quiet(Words.of("comment.changed"));
              changed.getElement().setAttribute("title", when(at));
              head.add(changed);
            });
    if (desk.isMine(comment) && mayComment && !comment.isDeleted()) {
      head.add(
          small(
              Words.of("comment.change"),
              Words.of("comment.changing"),
              () -> composer.change(comment)));
      head.add(
          small(Words.of("comment.delete"), Words.of("comment.deleting"), () -> delete(comment)));
    }
    var said = new Div(head, words(comment));
    said.addClassName("said");
    return said;
  }

  private Paragraph words(Comment comment) {
    var words = new Paragraph();
    words.addClassName("said-words");
    if (comment.isDeleted()) {
      words.add(CommentsPanel.quiet(Words.of("comment.deletedByAuthor")));
    }
    for (var part : comment.text().parts(names)) {
      var span = new Span(part.words());
      span.setClassName("mentioned", part.isMention());
      words.add(span);
    }
    return words;
  }

  private Div foot(Discussion discussion, Consumer<Discussion> onSettle) {
    var foot = new Div();
    foot.addClassName("said-foot");
    var by = discussion.first().by().name();
    if (mayComment) {
      foot.add(
          small(
              Words.of("comment.answer"),
              Words.of("comment.answering", by),
              () -> composer.answer(discussion.first())));
    }
    if (desk.maySettle(discussion)) {
      var verb = Words.of(discussion.isOpen() ? "comment.resolve" : "comment.reopen");
      foot.add(
          small(verb, Words.of("comment.settling", verb, by), () -> onSettle.accept(discussion)));
    }
    return foot;
  }

  private void delete(Comment comment) {
    composer.forget(comment);
    desk.comments().delete(comment.id());
    Notices.tell(Words.of("comment.deleted"));
    onDeleted.run();
    composer.focusWords();
  }

  private static Button small(String text, String name, Runnable act) {
    var button = new Button(text, click -> act.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(name);
    return button;
  }

  private static String when(Instant at) {
    return StepTime.of(at, BrowserZone.current());
  }
}
