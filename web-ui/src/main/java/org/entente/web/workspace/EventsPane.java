package org.entente.web.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.core.account.Access;
import org.entente.core.account.Person;
import org.entente.core.account.Right;
import org.entente.core.article.ArchiveMatches;
import org.entente.core.comment.Comment;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.web.comment.CommentDesk;
import org.entente.web.comment.CommentsFold;
import org.entente.web.event.AlikeNotice;
import org.entente.web.event.EventEditor;
import org.entente.web.event.FormSetting;
import org.entente.web.event.SaveState;
import org.entente.web.keys.Keys;
import org.entente.web.live.Seat;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** A timeline's events in time order, beside the form of the chosen one. */
final class EventsPane extends SplitLayout {

  /** What the rest of the workspace does when something happens here. */
  interface Surroundings {

    /** Makes this pane the one that is shown. */
    void showEvents();

    /** Another event is chosen, or none. */
    void chosen(@Nullable EventId event);

    /** On a narrow screen the form takes the list's place, or gives it back. */
    void formOpen(boolean open);

    /** An event was typed into. */
    void eventEdited();

    /** What the timeline shows of its events was changed. */
    void timelineChanged();
  }

  private final Workspace workspace;
  private final Events events;
  private final Access access;
  private final CommentDesk comments;
  private final Seat seat;
  private final Rewinding rewinding;
  private final SaveState saveState;
  private final Supplier<FormSetting> setting;
  private final Surroundings surroundings;

  private final EventList list;
  private final Div side = new Div();
  private final Div commentsOnEvent = new Div();
  private final Div inThisTimeline = new Div();
  private final Span neighbours = new Span();
  private @Nullable EventId chosen;
  private Optional<Comment> sought = Optional.empty();

  EventsPane(
      Workspace workspace,
      Events events,
      Access access,
      CommentDesk comments,
      Seat seat,
      Rewinding rewinding,
      SaveState saveState,
      Supplier<FormSetting> setting,
      Surroundings surroundings) {
    this.workspace = workspace;
    this.events = events;
    this.access = access;
    this.comments = comments;
    this.seat = seat;
    this.rewinding = rewinding;
    this.saveState = saveState;
    this.setting = setting;
    this.surroundings = surroundings;
    list = new EventList(workspace, this::choose);
    neighbours.addClassName("neighbours");
    neighbours.getElement().setAttribute("role", "status");
    side.addClassName("form-pane");
    var listPane = new Div(list);
    listPane.addClassName("list-pane");
    addToPrimary(listPane);
    addToSecondary(side);
    setSplitterPosition(52);
    addClassName("list-and-form");
  }

  /** Shows everything anew, in the language that is written now: the list, and the chosen event. */
  void show() {
    list.getDataProvider().refreshAll();
    refresh();
    showComments();
    chosen()
        .ifPresentOrElse(
            event -> showForm(Optional.of(event)),
            () -> {
              chosen = null;
              showNoForm();
            });
  }

  /** The list and the mark in the picture as they stand now; the form stays as it is. */
  void refresh() {
    list.show(workspace.events(), chosen);
    surroundings.chosen(chosen);
  }

  /** Opens the form of an event. */
  void choose(Event event) {
    choose(event, Optional.empty());
  }

  /**
   * Opens the form of an event.
   *
   * @param comment the comment on it that somebody came to see
   */
  void choose(Event event, Optional<Comment> comment) {
    chosen = event.id();
    sought = comment;
    if (isShown()) {
      refresh();
      showForm(Optional.of(event));
    } else {
      surroundings.showEvents();
    }
    sought = Optional.empty();
    surroundings.formOpen(true);
  }

  /** Opens an empty form. */
  void chooseNew() {
    if (!may(Right.WRITE_TIMELINE)) {
      return;
    }
    chosen = null;
    if (isShown()) {
      refresh();
    } else {
      surroundings.showEvents();
    }
    showForm(Optional.empty()).focusFirst();
    surroundings.formOpen(true);
  }

  /** Whether this pane is the one below the picture. */
  boolean isShown() {
    return getParent().isPresent();
  }

  /** Says at each event how many discussions about it are open. */
  void showComments() {
    list.showComments(comments.countOpen(workspace.events().stream().map(Event::id).toList()));
  }

  /** Somebody opened this event, or left it. */
  void peopleMoved(EventId event) {
    if (event.equals(chosen)) {
      showNeighbours();
    }
  }

  private Optional<Event> chosen() {
    return Optional.ofNullable(chosen).flatMap(workspace::event);
  }

  private boolean may(Right right) {
    return access.allows(right, workspace.timeline().id());
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
    surroundings.formOpen(false);
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
            setting.get(),
            workspace::keep,
            saveState,
            this::kept);
    if (event.isEmpty()) {
      editor.pointOut(
          new AlikeNotice(
              new ArchiveMatches(events),
              workspace.language(),
              alike -> useInstead(alike, editor.event())));
    }
    editor.setEnabled(access.allows(Right.WRITE_EVENT));
    inThisTimeline.setEnabled(may(Right.WRITE_TIMELINE));
    commentsOnEvent.removeAll();
    inThisTimeline.removeAll();
    event.ifPresent(this::showAround);
    side.removeAll();
    side.add(formHead(event), commentsOnEvent, editor, inThisTimeline);
    sit();
    return editor;
  }

  /** What stands above and below the form of an event that is kept. */
  private void showAround(Event event) {
    commentsOnEvent.add(new CommentsFold(comments, event.id(), sought));
    inThisTimeline.add(
        new InThisTimeline(
            workspace,
            event,
            () -> {
              surroundings.timelineChanged();
              refresh();
            }));
  }

  private void kept(Event event) {
    chosen = event.id();
    sit();
    surroundings.eventEdited();
    refresh();
    if (inThisTimeline.getChildren().findAny().isEmpty()) {
      showAround(event);
    }
  }

  /** The new event gives way to one that the archive has. */
  private void useInstead(Event alike, EventId mine) {
    var kept = events.byId(mine);
    kept.ifPresent(
        event -> {
          workspace.drop(mine);
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
    workspace.use(event);
    workspace.reload();
    surroundings.timelineChanged();
    workspace.event(event).ifPresent(this::choose);
  }

  private void drop(EventId id) {
    workspace.drop(id);
    chosen = null;
    surroundings.timelineChanged();
    surroundings.showEvents();
    Notices.tellWithUndo(
        Words.of("workspace.dropped"),
        () -> {
          workspace.use(id);
          workspace.reload();
          surroundings.timelineChanged();
          surroundings.showEvents();
        });
  }

  private Component formHead(Optional<Event> event) {
    var back = tertiary(Words.of("workspace.allEvents"), () -> surroundings.formOpen(false));
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
                    tertiary(Words.of("workspace.history"), () -> showHistory(id)),
                    dropButton(id)));
    return head;
  }

  private Button step(String sign, String name, String key, EventId from, int by) {
    var button =
        tertiary(
            sign,
            () -> {
              var ids = workspace.events().stream().map(Event::id).toList();
              int to = ids.indexOf(from) + by;
              if (to >= 0 && to < ids.size()) {
                workspace.event(ids.get(to)).ifPresent(this::choose);
              }
            });
    button.setAriaLabel(name);
    button.setTooltipText(name + " (" + key + ")");
    return Keys.give(button, key);
  }

  private Button dropButton(EventId event) {
    var drop = tertiary(Words.of("workspace.drop"), () -> drop(event));
    drop.setTooltipText(Words.of("workspace.dropHint"));
    drop.setVisible(may(Right.WRITE_TIMELINE));
    return drop;
  }

  private void showHistory(EventId event) {
    var head = new Div(tertiary(Words.of("workspace.toForm"), this::show));
    head.addClassName("form-head");
    side.removeAll();
    side.add(head, rewinding.ofEvent(event));
  }

  private static Button tertiary(String text, Runnable action) {
    var button = new Button(text, click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}
