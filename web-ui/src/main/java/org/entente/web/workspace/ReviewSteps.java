package org.entente.web.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.core.account.Access;
import org.entente.core.account.Right;
import org.entente.core.review.ReviewTimeline;
import org.entente.core.review.ReviewTimeline.Outcome;
import org.entente.core.review.Stage;
import org.entente.core.timeline.TimelineId;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;

/**
 * How far the timeline is on its way to readers, and the next steps; only at desks that want an
 * approval.
 */
final class ReviewSteps extends Div {

  private final ReviewTimeline review;
  private final Access access;
  private final Supplier<Workspace> workspace;
  private final Span stage = new Span();
  private Stage shown = Stage.DRAFT;
  private final Button submit = new Button(Words.of("review.submit"), click -> go(this::submitted));
  private final Button approve =
      new Button(Words.of("review.approve"), click -> go(this::approved));
  private final Button sendBack =
      new Button(Words.of("review.sendBack"), click -> go(this::sentBack));

  ReviewSteps(ReviewTimeline review, Access access, Supplier<Workspace> workspace) {
    this.review = review;
    this.access = access;
    this.workspace = workspace;
    addClassName("review-steps");
    stage.addClassName("stage");
    stage.getElement().setAttribute("role", "status");
    add(stage, submit, approve, sendBack);
  }

  /** Shows how it stands. */
  void show() {
    boolean wanted = review.rules(id()).approval();
    setVisible(wanted);
    if (!wanted) {
      return;
    }
    var now = review.stage(workspace.get().content());
    shown = now;
    stage.setText(Words.of(now.label()));
    submit.setVisible(now == Stage.DRAFT && access.allows(Right.WRITE_TIMELINE, id()));
    boolean decides = access.allows(Right.APPROVE_TIMELINE, id());
    approve.setVisible(now == Stage.IN_REVIEW && decides);
    sendBack.setVisible(now != Stage.DRAFT && decides);
  }

  /** After an edit: a draft stays one, anything else may have become one. */
  void edited() {
    if (isVisible() && shown != Stage.DRAFT) {
      show();
    }
  }

  private TimelineId id() {
    return workspace.get().timeline().id();
  }

  private Outcome submitted(TimelineId id) {
    return review.submit(id);
  }

  private Outcome approved(TimelineId id) {
    return review.approve(id);
  }

  private Outcome sentBack(TimelineId id) {
    return review.sendBack(id);
  }

  private void go(Function<TimelineId, Outcome> step) {
    switch (step.apply(id())) {
      case Outcome.Done(var now) -> Notices.tell(words(now));
      case Outcome.Refused(var why) ->
          Notices.tell(why.stream().map(Words::of).collect(Collectors.joining("\n")));
    }
    show();
  }

  private static String words(Stage now) {
    return switch (now) {
      case DRAFT -> Words.of("review.sentBack");
      case IN_REVIEW -> Words.of("review.inReview");
      case APPROVED -> Words.of("review.approved");
    };
  }
}
