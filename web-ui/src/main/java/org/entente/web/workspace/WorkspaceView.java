package org.entente.web.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
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
import org.entente.core.account.Person;
import org.entente.core.account.Right;
import org.entente.core.actor.Actors;
import org.entente.core.article.ArchiveMatches;
import org.entente.core.comment.Comment;
import org.entente.core.comment.Subject;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.exporting.Exportable;
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
import org.entente.web.comment.CommentsFold;
import org.entente.web.comment.CommentsPanel;
import org.entente.web.component.ComponentFiles;
import org.entente.web.event.AlikeNotice;
import org.entente.web.event.EventEditor;
import org.entente.web.event.FormSetting;
import org.entente.web.event.SaveState;
import org.entente.web.exporting.ExportDialog;
import org.entente.web.history.ClashView;
import org.entente.web.importing.ImportView;
import org.entente.web.keys.Keys;
import org.entente.web.live.Newsroom;
import org.entente.web.live.Seat;
import org.entente.web.notice.Notices;
import org.entente.web.picture.TimelinePicture;
import org.entente.web.publish.PublishDialogs;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** One timeline: the picture on top, its events in time order beside the form of the chosen one. */
@Route("timelines/:timeline")
@PermitAll
public class WorkspaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String LEAVE_FIELD_ON_SHORTCUT =
      "$0.addEventListener('keydown', event => {"
          + " if (event.altKey && event.code === 'KeyN') document.activeElement.blur(); }, true)";

  /** What stands below the picture, in the order of its tabs. */
  private enum Pane {
    EVENTS,
    RELATIONS,
    STORY,
    PROPOSALS,
    COMMENTS,
    HISTORY
  }

  private final Timelines timelines;
  private final Events events;
  private final Actors actors;
  private final Images images;
  private final PublishDialogs publishing;
  private final Access access;
  private final ReviewTimeline review;
  private final ReviewSteps reviewSteps;
  private final Seat seat;
  private final Span neighbours = new Span();
  private final Rewinding rewinding;
  private final SavedSearches searches;
  private final TimelineQuestions questions;
  private final CommentDesk comments;

  private final TimelinePicture picture;
  private final SaveState saveState = new SaveState();
  private final Div side = new Div();
  private final Div commentsOnEvent = new Div();
  private final Div inThisTimeline = new Div();
  private final Div lower = new Div();
  private final Button changedSince = new Button("", click -> openPublishDialog());
  private final Tab eventsTab = new Tab();
  private final Tab relationsTab = new Tab();
  private final Tab proposalsTab = new Tab();
  private final Tab commentsTab = new Tab();
  private final Span title = new Span();
  private Pane pane = Pane.EVENTS;
  private TimelineSummary.State standing = TimelineSummary.State.DRAFT;
  private final List<Clash<Timeline>> clashes = new ArrayList<>();
  private @Nullable Workspace open;
  private @Nullable EventList list;
  private @Nullable EventId chosen;
  private Optional<Comment> seen = Optional.empty();

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
    this.review = review;
    this.reviewSteps = new ReviewSteps(review, access, this::workspace);
    this.rewinding =
        new Rewinding(history, rewind, this::workspace, this::wording, saveState, this::wentBack);
    this.seat = newsroom.seat(this, this::hear);
    neighbours.addClassName("neighbours");
    neighbours.getElement().setAttribute("role", "status");
    this.searches = searches;
    this.questions = questions;
    this.comments = comments;
    this.picture = new TimelinePicture(component);
    addClassName("workspace");
    rewinding.listenToKeys(this);
    picture.onSelect(select -> workspace().event(select.event()).ifPresent(this::choose));
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
    workspace().onClash(clashes::addAll);
    removeAll();
    arrange();
    seen =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(CommentDesk.PARAMETER)
            .flatMap(comments::follow);
    seen.map(Comment::subject).ifPresentOrElse(this::showSubject, this::showEvents);
    seen = Optional.empty();
  }

  /** Where somebody was mentioned: the timeline's own comments, or those of one of its events. */
  private void showSubject(Subject subject) {
    switch (subject) {
      case Subject.OfTimeline _ -> show(Pane.COMMENTS);
      case Subject.OfEvent(var event) ->
          workspace().event(event).ifPresentOrElse(this::choose, this::showEvents);
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

  private void arrange() {
    var panes = new SplitLayout(picturePane(), lower, SplitLayout.Orientation.VERTICAL);
    panes.setSplitterPosition(46);
    panes.addClassName("panes");
    lower.addClassName("lower");
    add(bar(), panes);
    draw();
    picture.select(null);
  }

  private Component picturePane() {
    var pane = new Div(picture);
    pane.addClassName("picture-pane");
    return pane;
  }

  private Component bar() {
    var back = new Anchor("", Words.of("workspace.back"));
    back.addClassName("back");
    title.setText(workspace().timeline().title().readIn(workspace().language()));
    title.addClassName("timeline-title");
    var newEvent = new Button(Words.of("workspace.newEvent"), click -> chooseNew());
    newEvent.setTooltipText("Alt+N");
    Keys.give(newEvent, "n");
    Shortcuts.addShortcutListener(this, this::chooseNew, Key.KEY_N, KeyModifier.ALT);
    // What is typed before the new form is there must not land in the old one.
    newEvent.getElement().executeJs(LEAVE_FIELD_ON_SHORTCUT, getElement());
    var publish = new Button(Words.of("workspace.publish"), click -> openPublishDialog());
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    changedSince.addThemeVariants(ButtonVariant.TERTIARY);
    changedSince.addClassName("changed-since-edition");
    changedSince.setTooltipText(Words.of("workspace.changedHint"));
    publish.setVisible(may(Right.PUBLISH_TIMELINE));
    newEvent.setVisible(may(Right.WRITE_TIMELINE));
    rewinding.show(may(Right.WRITE_TIMELINE));
    var importing = importing();
    importing.setVisible(may(Right.WRITE_TIMELINE));
    Keys.give(publish, "p");
    var bar =
        new Div(
            back,
            title,
            languages(),
            saveState,
            rewinding.buttons(),
            changedSince,
            importing,
            exporting(),
            newEvent,
            reviewSteps,
            publish);
    bar.addClassName("workspace-bar");
    return bar;
  }

  private boolean may(Right right) {
    return access.allows(right, workspace().timeline().id());
  }

  private Component importing() {
    var timeline = workspace().timeline().id();
    return new Button(
        Words.of("workspace.import"),
        click -> getUI().ifPresent(ui -> ui.navigate(ImportView.class, ImportView.onto(timeline))));
  }

  private Component exporting() {
    return new Button(
        Words.of("workspace.export"),
        click -> {
          var language = workspace().language();
          new ExportDialog(
                  "“" + workspace().timeline().title().readIn(language) + "”",
                  Exportable.of(workspace().content(), language),
                  images)
              .open();
        });
  }

  private Component languages() {
    var choice = new Select<String>();
    choice.setItems(workspace().timeline().languages());
    choice.setItemLabelGenerator(Words::nameOf);
    choice.setValue(workspace().language());
    choice.setAriaLabel(Words.of("workspace.language"));
    choice.addClassName("language");
    choice.addValueChangeListener(
        change -> {
          workspace().write(change.getValue());
          draw();
          showEvents();
        });
    return choice;
  }

  private Tabs tabs() {
    countInTabs();
    countProposals();
    countComments(comments.countOpen(subject()));
    var tabs =
        new Tabs(
            eventsTab,
            relationsTab,
            new Tab(Words.of("workspace.story")),
            proposalsTab,
            commentsTab,
            new Tab(Words.of("workspace.history")));
    tabs.setSelectedIndex(pane.ordinal());
    tabs.addSelectedChangeListener(change -> show(Pane.values()[tabs.getSelectedIndex()]));
    return tabs;
  }

  private void show(Pane chosenPane) {
    pane = chosenPane;
    if (!clashes.isEmpty()) {
      askToChoose();
      return;
    }
    switch (pane) {
      case EVENTS -> showEvents();
      case RELATIONS -> showOnly(new RelationsPanel(workspace(), setting(), this::timelineChanged));
      case STORY -> showOnly(new StoryPanel(workspace(), this::timelineChanged));
      case PROPOSALS ->
          showOnly(
              new ProposalsPanel(
                  workspace(), setting(), searches, questions, this::proposalsChanged));
      case COMMENTS -> showOnly(commentsOnTimeline());
      case HISTORY -> showOnly(rewinding.ofTimeline());
    }
  }

  private Subject subject() {
    return new Subject.OfTimeline(workspace().timeline().id());
  }

  private Component commentsOnTimeline() {
    var panel = new CommentsPanel(comments, subject(), this::countComments);
    panel.addClassName("panel");
    seen.ifPresent(panel::show);
    return panel;
  }

  private void countComments(int open) {
    commentsTab.setLabel(CommentsPanel.counted(open));
  }

  private void countInTabs() {
    eventsTab.setLabel(Words.of("workspace.events", String.valueOf(workspace().events().size())));
    relationsTab.setLabel(
        Words.of("workspace.relations", String.valueOf(workspace().timeline().relations().size())));
  }

  private void proposalsChanged() {
    timelineChanged();
    countProposals();
  }

  /** Not at every key press: only when the tabs are shown and when a proposal was decided. */
  private void countProposals() {
    int open = questions.countProposals(workspace().timeline().id());
    proposalsTab.setLabel(
        open == 0
            ? Words.of("workspace.proposals")
            : Words.of("workspace.proposalsOpen", String.valueOf(open)));
    proposalsTab.setClassName("has-proposals", open > 0);
  }

  private void showOnly(Component panel) {
    list = null;
    lower.removeAll();
    if (pane != Pane.HISTORY && pane != Pane.COMMENTS) {
      panel.getElement().setEnabled(may(Right.WRITE_TIMELINE));
    }
    lower.add(tabs(), panel);
  }

  private void showEvents() {
    pane = Pane.EVENTS;
    lower.removeAll();
    list = new EventList(workspace(), this::choose);
    side.addClassName("form-pane");
    var listPane = new Div(list);
    listPane.addClassName("list-pane");
    var split = new SplitLayout(listPane, side);
    split.setSplitterPosition(52);
    split.addClassName("list-and-form");
    lower.add(tabs(), split);
    list.show(workspace().events(), chosen);
    showComments();
    Optional.ofNullable(chosen)
        .flatMap(workspace()::event)
        .ifPresentOrElse(event -> showForm(Optional.of(event)), this::showNoForm);
  }

  private void choose(Event event) {
    chosen = event.id();
    picture.select(chosen);
    if (list == null) {
      showEvents();
    } else {
      list.show(workspace().events(), chosen);
      showForm(Optional.of(event));
    }
    addClassName("form-open");
  }

  private void chooseNew() {
    if (!may(Right.WRITE_TIMELINE)) {
      return;
    }
    chosen = null;
    picture.select(null);
    if (list == null) {
      showEvents();
    }
    Objects.requireNonNull(list).deselectAll();
    showForm(Optional.empty()).focusFirst();
    addClassName("form-open");
  }

  /** Shows at once what others do, without touching what is being typed here. */
  private void hear(News news) {
    switch (news) {
      case News.PeopleMoved(var event) -> {
        if (event.equals(chosen)) {
          showNeighbours();
        }
      }
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
          countComments(comments.countOpen(about));
        }
        if (about instanceof Subject.OfEvent(var event) && workspace().event(event).isPresent()) {
          showComments();
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
      title.setText(workspace().timeline().title().readIn(workspace().language()));
      draw();
      refreshList();
      picture.select(chosen);
    }
  }

  private void showNeighbours() {
    var names = seat.neighbours().stream().map(Person::name).toList();
    neighbours.setText(
        names.isEmpty() ? "" : Words.of("workspace.alsoHere", String.join(", ", names)));
  }

  private void sit() {
    Optional.ofNullable(chosen).ifPresentOrElse(seat::sitsAt, seat::standsUp);
    showNeighbours();
  }

  private void showNoForm() {
    sit();
    removeClassName("form-open");
    side.removeAll();
    var hint = new Span(Words.of("workspace.hint"));
    hint.addClassName("hint");
    side.add(hint);
  }

  private EventEditor showForm(Optional<Event> event) {
    var editor =
        new EventEditor(
            event.map(EventDraft::of).orElseGet(EventDraft::blank),
            event,
            setting(),
            workspace()::keep,
            saveState,
            this::kept);
    if (event.isEmpty()) {
      editor.pointOut(
          new AlikeNotice(
              new ArchiveMatches(events),
              workspace().language(),
              alike -> useInstead(alike, editor.event())));
    }
    side.removeAll();
    editor.setEnabled(access.allows(Right.WRITE_EVENT));
    inThisTimeline.setEnabled(may(Right.WRITE_TIMELINE));
    commentsOnEvent.removeAll();
    event.map(Event::id).ifPresent(this::showCommentsOn);
    side.add(formHead(event), commentsOnEvent, editor, inThisTimeline);
    sit();
    inThisTimeline.removeAll();
    event.map(Event::id).flatMap(workspace()::event).ifPresent(this::showInThisTimeline);
    return editor;
  }

  private void showCommentsOn(EventId event) {
    commentsOnEvent.add(new CommentsFold(comments, event, seen));
  }

  /** The new event gives way to one that the archive has. */
  private void useInstead(Event alike, EventId mine) {
    var kept = events.byId(mine);
    kept.ifPresent(
        event -> {
          workspace().drop(mine);
          events.delete(mine, event.version());
        });
    use(alike.id());
    if (kept.isPresent()) {
      Notices.tellWithUndo(
          Words.of("workspace.deletedNew"),
          () -> {
            events.restore(mine);
            use(mine);
          });
    }
  }

  private void use(EventId event) {
    workspace().use(event);
    workspace().reload();
    draw();
    workspace().event(event).ifPresent(this::choose);
  }

  private void showInThisTimeline(Event event) {
    inThisTimeline.removeAll();
    inThisTimeline.add(
        new InThisTimeline(
            workspace(),
            event,
            () -> {
              timelineChanged();
              picture.select(event.id());
            }));
  }

  private void kept(Event event) {
    chosen = event.id();
    sit();
    drawEdited();
    picture.select(chosen);
    refreshList();
    if (inThisTimeline.getChildren().findAny().isEmpty()) {
      showInThisTimeline(event);
      showCommentsOn(event.id());
    }
  }

  private Component formHead(Optional<Event> event) {
    var back = new Button(Words.of("workspace.allEvents"), click -> showList());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    back.addClassName("narrow-only");
    var head = new Div(back, neighbours);
    head.addClassName("form-head");
    event
        .map(Event::id)
        .ifPresent(
            id ->
                head.add(
                    step("‹", Words.of("workspace.previous"), "k", id, -1),
                    step("›", Words.of("workspace.next"), "j", id, 1),
                    historyButton(id),
                    dropButton(id)));
    return head;
  }

  private Button step(String sign, String name, String key, EventId from, int by) {
    var button =
        new Button(
            sign,
            click -> {
              var ids = workspace().events().stream().map(Event::id).toList();
              int to = ids.indexOf(from) + by;
              if (to >= 0 && to < ids.size()) {
                workspace().event(ids.get(to)).ifPresent(this::choose);
              }
            });
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(name);
    button.setTooltipText(name + " (" + key + ")");
    return Keys.give(button, key);
  }

  private Button historyButton(EventId event) {
    var history = new Button(Words.of("workspace.history"), click -> showHistory(event));
    history.addThemeVariants(ButtonVariant.TERTIARY);
    return history;
  }

  private Button dropButton(EventId event) {
    var drop = new Button(Words.of("workspace.drop"), click -> drop(event));
    drop.addThemeVariants(ButtonVariant.TERTIARY);
    drop.setTooltipText(Words.of("workspace.dropHint"));
    drop.setVisible(may(Right.WRITE_TIMELINE));
    return drop;
  }

  private void showHistory(EventId event) {
    var back = new Button(Words.of("workspace.toForm"), click -> showEvents());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    var head = new Div(back);
    head.addClassName("form-head");
    side.removeAll();
    side.add(head, rewinding.ofEvent(event));
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
  private void askToChoose() {
    var clash = clashes.getFirst();
    var question =
        new Div(
            new Span(Words.of("workspace.choose")),
            new ClashView<>(
                clash, wording(), () -> chose(clash::withMine), () -> chose(theirs -> theirs)));
    question.addClassNames("panel", "clashes");
    question.getElement().setAttribute("role", "alert");
    saveState.overtaken();
    showOnly(question);
  }

  private void chose(UnaryOperator<Timeline> edit) {
    clashes.removeFirst();
    workspace().change(edit);
    timelineChanged();
    show(pane);
  }

  /** Shows what stands there after going back, in the same tab. */
  private void wentBack() {
    title.setText(workspace().timeline().title().readIn(workspace().language()));
    draw();
    show(pane);
  }

  private void showList() {
    removeClassName("form-open");
  }

  private FormSetting setting() {
    return FormSetting.of(
        actors.all(), workspace().language(), workspace().lanes(), images, events);
  }

  private void drop(EventId id) {
    workspace().drop(id);
    chosen = null;
    draw();
    showEvents();
    Notices.tellWithUndo(
        Words.of("workspace.dropped"),
        () -> {
          workspace().use(id);
          workspace().reload();
          draw();
          showEvents();
        });
  }

  private void refreshList() {
    if (list != null) {
      list.show(workspace().events(), chosen);
    }
  }

  private void showComments() {
    if (list != null) {
      list.showComments(comments.countOpen(workspace().events().stream().map(Event::id).toList()));
    }
  }

  private void timelineChanged() {
    draw();
    if (clashes.isEmpty()) {
      saveState.allKept();
    } else {
      show(pane);
    }
  }

  private void draw() {
    countInTabs();
    picture.draw(workspace().picture());
    reviewSteps.show();
    sayWhetherChanged();
  }

  /** At each key press: asks only what an edit can have changed. */
  private void drawEdited() {
    countInTabs();
    picture.draw(workspace().picture());
    reviewSteps.edited();
    if (standing == TimelineSummary.State.PUBLISHED) {
      sayWhetherChanged();
    }
  }

  /** An event may also have been changed in the archive, or in another timeline. */
  private void sayWhetherChanged() {
    var summary = timelines.summary(workspace().timeline().id());
    standing = summary.map(TimelineSummary::state).orElse(TimelineSummary.State.DRAFT);
    var changed =
        summary.filter(line -> line.state() == TimelineSummary.State.CHANGED_SINCE_PUBLISHED);
    changed.ifPresent(line -> changedSince.setText(Words.of("library.CHANGED", line.edition())));
    changedSince.setVisible(changed.isPresent());
  }

  private void openPublishDialog() {
    var remarks =
        new ArrayList<>(review.refusals(workspace().content()).stream().map(Words::of).toList());
    remarks.addAll(workspace().remarks());
    publishing.open(workspace().timeline(), remarks, this::sayWhetherChanged);
  }
}
