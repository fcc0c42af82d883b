package org.entente.web.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.core.account.Access;
import org.entente.core.account.Desks;
import org.entente.core.account.Right;
import org.entente.core.actor.Actors;
import org.entente.core.comment.Comment;
import org.entente.core.comment.Subject;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.history.Clash;
import org.entente.core.history.History;
import org.entente.core.history.Rewind;
import org.entente.core.history.Wording;
import org.entente.core.image.Images;
import org.entente.core.live.News;
import org.entente.core.question.SavedSearches;
import org.entente.core.question.TimelineQuestions;
import org.entente.core.review.ReviewTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.entente.web.comment.CommentDesk;
import org.entente.web.comment.CommentsPanel;
import org.entente.web.component.ComponentFiles;
import org.entente.web.event.FormSetting;
import org.entente.web.event.SaveState;
import org.entente.web.history.ClashView;
import org.entente.web.live.Newsroom;
import org.entente.web.live.Seat;
import org.entente.web.picture.TimelinePicture;
import org.entente.web.publish.PublishDialogs;
import org.entente.web.words.Words;
import org.entente.web.workspace.PaneTabs.Pane;
import org.jspecify.annotations.Nullable;

/** One timeline: the picture on top, its events in time order beside the form of the chosen one. */
@Route("timelines/:timeline")
@PermitAll
public class WorkspaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /** What is typed before the new form is there must not land in the old one. */
  private static final String LEAVE_FIELD_ON_SHORTCUT =
      "this.addEventListener('keydown', event => {"
          + " if (event.altKey && event.code === 'KeyN') document.activeElement.blur(); }, true)";

  private final Timelines timelines;
  private final Events events;
  private final Actors actors;
  private final Images images;
  private final PublishDialogs publishing;
  private final Access access;
  private final Desks desks;
  private final ReviewTimeline review;
  private final ReviewSteps reviewSteps;
  private final Seat seat;
  private final Rewinding rewinding;
  private final SavedSearches searches;
  private final TimelineQuestions questions;
  private final CommentDesk comments;

  private final TimelinePicture picture;
  private final SaveState saveState = new SaveState();
  private final Button toRelations =
      new Button(Words.of("workspace.noRelations"), click -> show(Pane.RELATIONS));
  private final Div lower = new Div();
  private final PaneTabs tabs = new PaneTabs(this::show);
  private final List<Clash<Timeline>> clashes = new ArrayList<>();
  private TimelineSummary.State standing = TimelineSummary.State.DRAFT;
  private @Nullable Workspace open;
  private @Nullable WorkspaceBar bar;
  private @Nullable EventsPane eventsPane;
  private Optional<Comment> sought = Optional.empty();

  /** Called by Vaadin. */
  public WorkspaceView(
      Timelines timelines,
      Events events,
      Actors actors,
      Images images,
      PublishDialogs publishing,
      History history,
      Rewind rewind,
      Access access,
      Desks desks,
      ReviewTimeline review,
      Newsroom newsroom,
      SavedSearches searches,
      TimelineQuestions questions,
      CommentDesk comments,
      ComponentFiles component) {
    this.timelines = timelines;
    this.events = events;
    this.actors = actors;
    this.images = images;
    this.publishing = publishing;
    this.access = access;
    this.desks = desks;
    this.review = review;
    this.reviewSteps = new ReviewSteps(review, access, this::workspace);
    this.rewinding =
        new Rewinding(history, rewind, this::workspace, this::wording, saveState, this::wentBack);
    this.seat = newsroom.seat(this, this::hear);
    this.searches = searches;
    this.questions = questions;
    this.comments = comments;
    this.picture = new TimelinePicture(component);
    addClassName("workspace");
    lower.addClassName("lower");
    rewinding.listenToKeys(this);
    getElement().executeJs(LEAVE_FIELD_ON_SHORTCUT);
    picture.onSelect(
        select -> workspace().event(select.event()).ifPresent(event -> eventsPane().choose(event)));
  }

  /** The address of a timeline's workspace. */
  public static RouteParameters parameters(TimelineId id) {
    return new RouteParameters("timeline", id.toString());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    open =
        event
            .getRouteParameters()
            .get("timeline")
            .flatMap(WorkspaceView::id)
            .flatMap(id -> Workspace.open(id, timelines, events, actors))
            .orElseThrow(() -> new NotFoundException("There is no such timeline"));
    clashes.clear();
    picture.wear(desks.colours(workspace().timeline().id()));
    workspace().onClash(clashes::addAll);
    removeAll();
    arrange();
    sought =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(CommentDesk.PARAMETER)
            .flatMap(comments::follow);
    sought.map(Comment::subject).ifPresentOrElse(this::showSubject, this::showEvents);
    sought = Optional.empty();
  }

  /** Where somebody was mentioned: the timeline's own comments, or those of one of its events. */
  private void showSubject(Subject subject) {
    switch (subject) {
      case Subject.OfTimeline _ -> show(Pane.COMMENTS);
      case Subject.OfEvent(var event) ->
          workspace()
              .event(event)
              .ifPresentOrElse(found -> eventsPane().choose(found, sought), this::showEvents);
    }
  }

  @Override
  public String getPageTitle() {
    return workspace().timeline().title().readIn(workspace().language()) + " · Entente";
  }

  private static Optional<TimelineId> id(String text) {
    try {
      return Optional.of(TimelineId.of(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Workspace workspace() {
    return Objects.requireNonNull(open);
  }

  private WorkspaceBar bar() {
    return Objects.requireNonNull(bar);
  }

  private EventsPane eventsPane() {
    return Objects.requireNonNull(eventsPane);
  }

  private void arrange() {
    rewinding.show(may(Right.WRITE_TIMELINE));
    bar =
        new WorkspaceBar(
            workspace(),
            images,
            saveState,
            rewinding.buttons(),
            reviewSteps,
            this::may,
            new BarActions());
    eventsPane =
        new EventsPane(
            workspace(),
            events,
            access,
            comments,
            seat,
            rewinding,
            saveState,
            this::setting,
            new AroundEvents());
    var picturePane = new Div(toRelations, picture);
    picturePane.addClassName("picture-pane");
    var panes = new SplitLayout(picturePane, lower, SplitLayout.Orientation.VERTICAL);
    panes.setSplitterPosition(46);
    panes.addClassName("panes");
    add(bar, panes);
    draw();
    picture.select(null);
  }

  private boolean may(Right right) {
    return access.allows(right, workspace().timeline().id());
  }

  private void show(Pane pane) {
    tabs.mark(pane);
    tabs.count(workspace());
    countProposals();
    tabs.countComments(comments.countOpen(subject()));
    lower.removeAll();
    lower.add(tabs, clashes.isEmpty() ? paneOf(pane) : questionOfClash());
    if (eventsPane().isShown()) {
      eventsPane().show();
    }
  }

  private Component paneOf(Pane pane) {
    return switch (pane) {
      case EVENTS -> eventsPane();
      case RELATIONS ->
          forWriters(new RelationsPanel(workspace(), setting(), this::timelineChanged));
      case STORY -> forWriters(new StoryPanel(workspace(), this::timelineChanged));
      case PROPOSALS ->
          forWriters(
              new ProposalsPanel(
                  workspace(), setting(), searches, questions, this::proposalsChanged));
      case COMMENTS -> commentsOnTimeline();
      case HISTORY -> rewinding.ofTimeline();
    };
  }

  private Component forWriters(Component panel) {
    panel.getElement().setEnabled(may(Right.WRITE_TIMELINE));
    return panel;
  }

  private void showEvents() {
    show(Pane.EVENTS);
  }

  private Subject subject() {
    return new Subject.OfTimeline(workspace().timeline().id());
  }

  private Component commentsOnTimeline() {
    var panel = new CommentsPanel(comments, subject(), tabs::countComments);
    panel.addClassName("panel");
    sought.ifPresent(panel::show);
    return panel;
  }

  private void proposalsChanged() {
    timelineChanged();
    countProposals();
  }

  /** Not at every key press: only when the tabs are shown and when a proposal was decided. */
  private void countProposals() {
    tabs.countProposals(questions.countProposals(workspace().timeline().id()));
  }

  /** Shows at once what others do, without touching what is being typed here. */
  private void hear(News news) {
    switch (news) {
      case News.PeopleMoved(var event) -> eventsPane().peopleMoved(event);
      case News.EventChanged(var event) -> {
        if (workspace().isBehind(event)) {
          refresh();
        }
      }
      case News.TimelineChanged(var timeline) -> {
        if (timeline.equals(workspace().timeline().id()) && workspace().isBehind()) {
          refresh();
        }
      }
      case News.CommentsChanged(var about) -> {
        if (about.equals(subject())) {
          tabs.countComments(comments.countOpen(about));
        }
        if (about instanceof Subject.OfEvent(var event) && workspace().event(event).isPresent()) {
          eventsPane().showComments();
        }
      }
      case News.InboxRead _ -> {}
      case News.Unsure() -> refresh();
    }
  }

  /** The picture and the list follow at once; the form meets the change at its next edit. */
  private void refresh() {
    var before = workspace().content();
    if (workspace().reload() && !workspace().content().equals(before)) {
      bar().retitle();
      draw();
      eventsPane().refresh();
    }
  }

  private Wording wording() {
    var setting = setting();
    return new Wording(
        Words.language(),
        setting::name,
        id ->
            workspace()
                .event(id)
                .or(() -> events.byId(id))
                .map(event -> event.title().readIn(workspace().language()))
                .orElse(Words.of("workspace.deletedEvent")));
  }

  /** Both wrote in the same place: the pane gives way to both texts, until the choice is made. */
  private Component questionOfClash() {
    var clash = clashes.getFirst();
    var question =
        new Div(
            new Span(Words.of("workspace.choose")),
            new ClashView<>(
                clash, wording(), () -> chose(clash::withMine), () -> chose(theirs -> theirs)));
    question.addClassNames("panel", "clashes");
    question.getElement().setAttribute("role", "alert");
    saveState.overtaken();
    return question;
  }

  private void chose(UnaryOperator<Timeline> edit) {
    clashes.removeFirst();
    workspace().change(edit);
    timelineChanged();
    show(tabs.pane());
  }

  /** Shows what stands there after going back, in the same tab. */
  private void wentBack() {
    bar().retitle();
    draw();
    show(tabs.pane());
  }

  private FormSetting setting() {
    return FormSetting.of(
        actors.all(), workspace().language(), workspace().lanes(), images, events);
  }

  private void timelineChanged() {
    draw();
    if (clashes.isEmpty()) {
      saveState.allKept();
    } else {
      show(tabs.pane());
    }
  }

  private void draw() {
    tabs.count(workspace());
    drawPicture();
    reviewSteps.show();
    sayWhetherChanged();
  }

  /** Events alone are no picture: then it says what to do next. */
  private void drawPicture() {
    toRelations.setVisible(
        may(Right.WRITE_TIMELINE)
            && workspace().timeline().relations().isEmpty()
            && !workspace().content().events().isEmpty());
    picture.draw(workspace().picture());
  }

  /** At each key press: asks only what an edit can have changed. */
  private void drawEdited() {
    tabs.count(workspace());
    drawPicture();
    reviewSteps.edited();
    if (standing == TimelineSummary.State.PUBLISHED) {
      sayWhetherChanged();
    }
  }

  /** An event may also have been changed in the archive, or in another timeline. */
  private void sayWhetherChanged() {
    var summary = timelines.summary(workspace().timeline().id());
    standing = summary.map(TimelineSummary::state).orElse(TimelineSummary.State.DRAFT);
    bar().sayChanged(summary);
  }

  private void openPublishDialog() {
    var remarks =
        new ArrayList<>(review.refusals(workspace().content()).stream().map(Words::of).toList());
    remarks.addAll(workspace().remarks());
    publishing.open(workspace().timeline(), remarks, this::sayWhetherChanged);
  }

  private final class BarActions implements WorkspaceBar.Actions {

    @Override
    public void write(String language) {
      workspace().write(language);
      draw();
      showEvents();
    }

    @Override
    public void newEvent() {
      eventsPane().chooseNew();
    }

    @Override
    public void publish() {
      openPublishDialog();
    }
  }

  private final class AroundEvents implements EventsPane.Surroundings {

    @Override
    public void showEvents() {
      WorkspaceView.this.showEvents();
    }

    @Override
    public void chosen(@Nullable EventId event) {
      picture.select(event);
    }

    @Override
    public void formOpen(boolean isOpen) {
      setClassName("form-open", isOpen);
    }

    @Override
    public void eventEdited() {
      drawEdited();
    }

    @Override
    public void timelineChanged() {
      WorkspaceView.this.timelineChanged();
    }
  }
}
