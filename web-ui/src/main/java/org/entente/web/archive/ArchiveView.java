package org.entente.web.archive;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.account.Access;
import org.entente.core.account.Right;
import org.entente.core.actor.Actors;
import org.entente.core.article.ArchiveMatches;
import org.entente.core.bulk.BulkEdits;
import org.entente.core.comment.Comment;
import org.entente.core.comment.Subject;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.exporting.Exportable;
import org.entente.core.history.History;
import org.entente.core.history.Rewind;
import org.entente.core.history.Wording;
import org.entente.core.image.Images;
import org.entente.core.importing.ImportLimits;
import org.entente.core.question.SavedSearches;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.entente.web.comment.CommentDesk;
import org.entente.web.comment.CommentsFold;
import org.entente.web.event.AlikeNotice;
import org.entente.web.event.EventEditor;
import org.entente.web.event.FormSetting;
import org.entente.web.event.KeepEvent;
import org.entente.web.event.SaveState;
import org.entente.web.exporting.ExportDialog;
import org.entente.web.history.HistoryPanel;
import org.entente.web.importing.ImportView;
import org.entente.web.keys.Keys;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;

/** All events, searchable; the form of the chosen one, and the way onto a timeline. */
@Route("archive")
@PermitAll
public class ArchiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String LANGUAGE = "en";
  private static final int PAGE = 1_000;
  private static final int MOST_EXPORTED = ImportLimits.MAX_ROWS;

  private final Events events;
  private final Timelines timelines;
  private final History history;
  private final Rewind rewind;
  private final Access access;
  private final FormSetting setting;
  private final CommentDesk comments;

  private final EventFilters filters;
  private final EventGrid grid;
  private final SavedSearchPicker saved;
  private final BulkBar bulkBar;
  private final Span count = new Span();
  private final Div side = new Div();
  private Optional<Comment> seen = Optional.empty();

  /** Called by Vaadin. */
  public ArchiveView(
      Events events,
      Timelines timelines,
      Actors actors,
      Images images,
      History history,
      Rewind rewind,
      Access access,
      BulkEdits bulk,
      SavedSearches searches,
      CommentDesk comments) {
    this.comments = comments;
    this.events = events;
    this.history = history;
    this.rewind = rewind;
    this.access = access;
    this.timelines = timelines;
    this.setting = FormSetting.of(actors.all(), LANGUAGE, Set.of(), images, events);
    this.filters = new EventFilters(setting, events, timelines.summaries(), this::find);
    this.saved = new SavedSearchPicker(searches, filters, access.allows(Right.WRITE_EVENT));
    this.grid = new EventGrid(events, setting, event -> showForm(Optional.of(event)));
    this.bulkBar =
        new BulkBar(
            new BulkDialogs(events, this::writable, bulk, LANGUAGE, this::find),
            grid::chosen,
            grid::deselectAll,
            access.allows(Right.DELETE_EVENT));
    grid.addSelectionListener(
        selection -> bulkBar.show(access.allows(Right.WRITE_EVENT) ? grid.chosen().size() : 0));
    addClassName("archive");
    var create =
        new Button(
            Words.of("workspace.newEvent"), click -> showForm(Optional.empty()).focusFirst());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    Keys.give(create, "n");
    var importing =
        new Button(
            Words.of("workspace.import"),
            click -> UI.getCurrent().navigate(ImportView.class, ImportView.archive()));
    var exporting = new Button(Words.of("workspace.export"), click -> export());
    create.setVisible(access.allows(Right.WRITE_EVENT));
    importing.setVisible(access.allows(Right.WRITE_EVENT));
    var head =
        new Div(new H1(Words.of("archive.title")), count, saved, importing, exporting, create);
    head.addClassName("view-head");
    var listPane = new Div(grid);
    listPane.addClassName("list-pane");
    side.addClassName("form-pane");
    var panes = new SplitLayout(listPane, side);
    panes.setSplitterPosition(56);
    panes.addClassName("list-and-form");
    add(head, filters, bulkBar, panes);
    showNoForm();
    find();
  }

  /** The address may name a comment on an event. */
  @Override
  public void beforeEnter(BeforeEnterEvent enter) {
    enter
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(CommentDesk.PARAMETER)
        .flatMap(comments::follow)
        .ifPresent(
            comment -> {
              if (comment.subject() instanceof Subject.OfEvent(var event)) {
                seen = Optional.of(comment);
                events.byId(event).ifPresent(found -> showForm(Optional.of(found)));
                seen = Optional.empty();
              }
            });
  }

  /** Everything that answers to the filters, not only what has been scrolled to. */
  private void export() {
    var found = new ArrayList<Event>();
    while (found.size() < MOST_EXPORTED) {
      var page = events.search(filters.value(), found.size(), PAGE);
      found.addAll(page);
      if (page.size() < PAGE) {
        break;
      }
    }
    new ExportDialog(
            Words.of("archive.whatToExport"),
            Exportable.of(found, setting.actors(), LANGUAGE),
            setting.images())
        .open();
  }

  private void find() {
    var search = filters.value();
    grid.show(search);
    saved.show(search);
    int found = events.count(search);
    count.setText(Words.of("shell.eventCount", found));
    grid.setEmptyStateText(
        search.equals(EventSearch.ALL) ? Words.of("archive.empty") : Words.of("archive.noneFound"));
  }

  private void showNoForm() {
    removeClassName("form-open");
    grid.mark(null);
    side.removeAll();
    var hint = new Span(Words.of("archive.hint"));
    hint.addClassName("hint");
    side.add(hint);
  }

  private EventEditor showForm(Optional<Event> event) {
    addClassName("form-open");
    grid.mark(event.map(Event::id).orElse(null));
    var saveState = new SaveState();
    var editor =
        new EventEditor(
            event.map(EventDraft::of).orElseGet(EventDraft::blank),
            event,
            setting,
            new KeepEvent(events),
            saveState,
            kept -> grid.getDataProvider().refreshAll());
    editor.setEnabled(access.allows(Right.WRITE_EVENT));
    if (event.isEmpty()) {
      editor.pointOut(
          new AlikeNotice(
              new ArchiveMatches(events), LANGUAGE, alike -> useInstead(alike, editor.event())));
    }
    side.removeAll();
    side.add(formHead(event.map(Event::id), saveState));
    event.map(Event::id).ifPresent(id -> side.add(new CommentsFold(comments, id, seen)));
    side.add(editor);
    return editor;
  }

  /** The new event gives way to one that the archive has. */
  private void useInstead(Event alike, EventId mine) {
    var kept = events.byId(mine);
    kept.ifPresent(event -> events.delete(mine, event.version()));
    find();
    showForm(Optional.of(alike));
    if (kept.isPresent()) {
      Notices.tellWithUndo(
          Words.of("workspace.deletedNew"),
          () -> {
            events.restore(mine);
            find();
          });
    }
  }

  private Component formHead(Optional<EventId> kept, SaveState saveState) {
    var back = new Button(Words.of("workspace.allEvents"), click -> showNoForm());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    back.addClassName("narrow-only");
    var head = new Div(back, saveState);
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
    side.removeAll();
    side.add(head, HistoryPanel.of(event, history, rewind, wording, () -> showAgain(event)));
  }

  private void showAgain(EventId event) {
    grid.getDataProvider().refreshAll();
    var found = events.byId(event);
    if (found.isPresent()) {
      showForm(found);
    } else {
      showNoForm();
    }
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

  private List<TimelineSummary> writable() {
    return timelines.summaries().stream()
        .filter(summary -> access.allows(Right.WRITE_TIMELINE, summary.id()))
        .toList();
  }

  private ComboBox<TimelineSummary> addTo(EventId event, List<TimelineSummary> used) {
    var choice = new ComboBox<TimelineSummary>();
    var on = used.stream().map(TimelineSummary::id).collect(Collectors.toSet());
    choice.setItems(writable().stream().filter(summary -> !on.contains(summary.id())).toList());
    choice.setItemLabelGenerator(summary -> summary.title().readIn(LANGUAGE));
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
                          find();
                        });
                case Stale() -> Notices.tell(Words.of("archive.overtaken"));
              }
              showNoForm();
              find();
            });
    delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    delete.setVisible(access.allows(Right.DELETE_EVENT));
    return delete;
  }

  @Override
  public String getPageTitle() {
    return Words.of("archive.page");
  }
}
