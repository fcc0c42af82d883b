package org.entente.web.archive;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.core.account.Access;
import org.entente.core.account.Right;
import org.entente.core.article.ArchiveMatches;
import org.entente.core.comment.Comment;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.history.History;
import org.entente.core.history.Rewind;
import org.entente.core.history.Wording;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.entente.web.comment.CommentDesk;
import org.entente.web.comment.CommentsFold;
import org.entente.web.event.AlikeNotice;
import org.entente.web.event.EventEditor;
import org.entente.web.event.FormSetting;
import org.entente.web.event.KeepEvent;
import org.entente.web.event.SaveState;
import org.entente.web.history.HistoryPanel;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;

/**
 * One event of the archive, or a new one, in any of the newsroom's languages: its form, what else
 * can be done with it, and the way onto a timeline.
 */
final class ArchiveForm extends Div {

  private final Events events;
  private final Timelines timelines;
  private final History history;
  private final Rewind rewind;
  private final Access access;
  private final CommentDesk comments;
  private FormSetting setting;
  private Consumer<Change> listener = _ -> {};
  private Optional<EventId> event = Optional.empty();

  /** What became of the form. */
  enum Change {
    OPENED,
    CLOSED,
    /** What it shows is kept. */
    SAVED,
    /** There are other events than before. */
    FOUND_ANEW
  }

  /** A form that shows nothing yet. */
  ArchiveForm(
      Events events,
      Timelines timelines,
      History history,
      Rewind rewind,
      Access access,
      FormSetting setting,
      CommentDesk comments) {
    this.events = events;
    this.timelines = timelines;
    this.history = history;
    this.rewind = rewind;
    this.access = access;
    this.setting = setting;
    this.comments = comments;
    addClassName("form-pane");
  }

  /** Calls back at every change; there is one listener. */
  void addChangeListener(Consumer<Change> told) {
    listener = told;
  }

  private void tell(Change change) {
    listener.accept(change);
  }

  /** The event that was opened; empty for a new one, and when there is none. */
  Optional<EventId> event() {
    return event;
  }

  /** Shows no event. */
  void close() {
    event = Optional.empty();
    removeAll();
    var hint = new Span(Words.of("archive.hint"));
    hint.addClassName("hint");
    add(hint);
    tell(Change.CLOSED);
  }

  /** Shows an event. */
  void show(Event shown) {
    open(Optional.of(shown), Optional.empty());
  }

  /** Shows an event and what was said of it. */
  void show(Event shown, Comment seen) {
    open(Optional.of(shown), Optional.of(seen));
  }

  /** Starts a new event. */
  void showNew() {
    open(Optional.empty(), Optional.empty()).focusFirst();
  }

  private EventEditor open(Optional<Event> shown, Optional<Comment> seen) {
    event = shown.map(Event::id);
    var saveState = new SaveState();
    var editor =
        new EventEditor(
            shown.map(EventDraft::of).orElseGet(EventDraft::blank),
            shown,
            setting,
            new KeepEvent(events),
            saveState,
            kept -> tell(Change.SAVED));
    editor.setEnabled(access.allows(Right.WRITE_EVENT));
    if (shown.isEmpty()) {
      editor.pointOut(
          new AlikeNotice(
              new ArchiveMatches(events),
              setting.language(),
              alike -> useInstead(alike, editor.event())));
    }
    removeAll();
    add(head(event, saveState, editor));
    event.ifPresent(id -> add(new CommentsFold(comments, id, seen)));
    add(editor);
    tell(Change.OPENED);
    return editor;
  }

  /** In which language its texts are read and written: those in use, and those it has texts in. */
  private Select<String> languages(EventEditor editor) {
    var languages = new TreeSet<String>();
    languages.add(setting.language());
    languages.add(Words.language());
    timelines.summaries().forEach(one -> languages.addAll(one.title().byLanguage().keySet()));
    event
        .flatMap(events::byId)
        .ifPresent(one -> languages.addAll(one.title().byLanguage().keySet()));
    var choice = new Select<String>();
    choice.setItems(languages);
    choice.setItemLabelGenerator(Words::nameOf);
    choice.setValue(setting.language());
    choice.setAriaLabel(Words.of("workspace.language"));
    choice.addClassName("language");
    choice.addValueChangeListener(
        change -> {
          setting = setting.in(change.getValue());
          editor.write(setting);
        });
    return choice;
  }

  /** The new event gives way to one that the archive has. */
  private void useInstead(Event alike, EventId mine) {
    var kept = events.byId(mine);
    kept.ifPresent(event -> events.delete(mine, event.version()));
    tell(Change.FOUND_ANEW);
    show(alike);
    if (kept.isPresent()) {
      Notices.tellWithUndo(
          Words.of("workspace.deletedNew"),
          () -> {
            events.restore(mine);
            tell(Change.FOUND_ANEW);
          });
    }
  }

  private Component head(Optional<EventId> kept, SaveState saveState, EventEditor editor) {
    var back = new Button(Words.of("workspace.allEvents"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    back.addClassName("narrow-only");
    var head = new Div(back, saveState, languages(editor));
    head.addClassName("form-head");
    kept.ifPresent(
        id -> {
          var used = events.usedBy(id);
          head.add(usage(used), addTo(id, used), historyButton(id), deleteButton(id));
        });
    return head;
  }

  private Button historyButton(EventId event) {
    var button = new Button(Words.of("workspace.history"), click -> showHistory(event));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private void showHistory(EventId event) {
    var back = new Button(Words.of("workspace.toForm"), click -> showAgain(event));
    back.addThemeVariants(ButtonVariant.TERTIARY);
    var head = new Div(back);
    head.addClassName("form-head");
    var wording = new Wording(Words.language(), setting::name, EventId::toString);
    removeAll();
    add(head, HistoryPanel.of(event, history, rewind, wording, () -> showAgain(event)));
  }

  private void showAgain(EventId event) {
    tell(Change.SAVED);
    events.byId(event).ifPresentOrElse(this::show, this::close);
  }

  private static Span usage(List<TimelineSummary> used) {
    var text =
        used.isEmpty()
            ? Words.of("archive.nowhere")
            : Words.of(
                "archive.on",
                used.stream()
                    .map(summary -> "“" + summary.title().readIn(Words.language()) + "”")
                    .collect(Collectors.joining(", ")));
    var usage = new Span(text);
    usage.addClassName("usage");
    return usage;
  }

  /** The timelines that the person at work may write in. */
  List<TimelineSummary> writable() {
    return timelines.summaries().stream()
        .filter(summary -> access.allows(Right.WRITE_TIMELINE, summary.id()))
        .toList();
  }

  private ComboBox<TimelineSummary> addTo(EventId event, List<TimelineSummary> used) {
    var choice = new ComboBox<TimelineSummary>();
    var on = used.stream().map(TimelineSummary::id).collect(Collectors.toSet());
    choice.setItems(writable().stream().filter(summary -> !on.contains(summary.id())).toList());
    choice.setItemLabelGenerator(summary -> summary.title().readIn(Words.language()));
    choice.setPlaceholder(Words.of("archive.addTo"));
    choice.setAriaLabel(Words.of("archive.addTo"));
    choice.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            use(event, change.getValue());
            showAgain(event);
          }
        });
    return choice;
  }

  private void use(EventId event, TimelineSummary summary) {
    while (true) {
      var timeline = timelines.byId(summary.id());
      if (timeline.isEmpty()) {
        Notices.tell(Words.of("archive.timelineGone"));
        return;
      }
      if (timelines.save(timeline.get().using(event)) instanceof Saved) {
        Notices.tell(Words.of("archive.addedTo", summary.title().readIn(Words.language())));
        return;
      }
    }
  }

  private Button deleteButton(EventId event) {
    var delete =
        new Button(
            Words.of("archive.delete"),
            click -> {
              // The form may have saved since it was opened: what is deleted is what stands there
              // now.
              var version = events.byId(event).map(Event::version).orElse(0);
              switch (events.delete(event, version)) {
                case Saved _ ->
                    Notices.tellWithUndo(
                        Words.of("archive.deleted"),
                        () -> {
                          events.restore(event);
                          tell(Change.FOUND_ANEW);
                        });
                case Stale() -> Notices.tell(Words.of("archive.overtaken"));
              }
              close();
              tell(Change.FOUND_ANEW);
            });
    delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    delete.setVisible(access.allows(Right.DELETE_EVENT));
    return delete;
  }
}
