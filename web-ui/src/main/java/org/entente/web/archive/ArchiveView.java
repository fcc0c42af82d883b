package org.entente.web.archive;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.account.Access;
import org.entente.core.account.Right;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorSearch;
import org.entente.core.actor.Actors;
import org.entente.core.date.DateInput;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.date.Reading;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.exporting.Exportable;
import org.entente.core.history.History;
import org.entente.core.history.Rewind;
import org.entente.core.history.Wording;
import org.entente.core.image.Images;
import org.entente.core.importing.ImportLimits;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.entente.web.event.EventDateField;
import org.entente.web.event.EventEditor;
import org.entente.web.event.FormSetting;
import org.entente.web.event.KeepEvent;
import org.entente.web.event.SaveState;
import org.entente.web.exporting.ExportDialog;
import org.entente.web.history.HistoryPanel;
import org.entente.web.importing.ImportView;
import org.entente.web.notice.Notices;
import org.jspecify.annotations.Nullable;

/** All events, searchable; the form of the chosen one, and the way onto a timeline. */
@Route("archive")
@PageTitle("Archive · Entente")
@PermitAll
public class ArchiveView extends Div {

  private static final String LANGUAGE = "en";
  private static final int PAGE = 1_000;
  private static final int MOST_EXPORTED = ImportLimits.MAX_ROWS;

  private final Events events;
  private final Timelines timelines;
  private final History history;
  private final Rewind rewind;
  private final Access access;
  private final FormSetting setting;

  private final TextField words = new TextField("Words");
  private final MultiSelectComboBox<Actor> actors = new MultiSelectComboBox<>("Who");
  private final ComboBox<Kind> kind = new ComboBox<>("Kind");
  private final EventDateField period = new EventDateField("Period", LANGUAGE);
  private final Span count = new Span();
  private final Grid<Event> grid = new Grid<>();
  private final Div side = new Div();

  /** Called by Vaadin. */
  public ArchiveView(
      Events events,
      Timelines timelines,
      Actors actors,
      Images images,
      History history,
      Rewind rewind,
      Access access) {
    this.events = events;
    this.history = history;
    this.rewind = rewind;
    this.access = access;
    this.timelines = timelines;
    this.setting = FormSetting.of(actors.all(), LANGUAGE, Set.of(), images);
    addClassName("archive");
    var create = new Button("New event", click -> showForm(Optional.empty()).focusFirst());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var importing =
        new Button(
            "Import", click -> UI.getCurrent().navigate(ImportView.class, ImportView.archive()));
    var exporting = new Button("Export", click -> export());
    create.setVisible(access.allows(Right.WRITE_EVENT));
    importing.setVisible(access.allows(Right.WRITE_EVENT));
    var head = new Div(new H1("Archive"), count, importing, exporting, create);
    head.addClassName("view-head");
    var listPane = new Div(grid);
    listPane.addClassName("list-pane");
    side.addClassName("form-pane");
    var panes = new SplitLayout(listPane, side);
    panes.setSplitterPosition(56);
    panes.addClassName("list-and-form");
    add(head, filters(), panes);
    prepareGrid();
    showNoForm();
    find();
  }

  private Component filters() {
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setClearButtonVisible(true);
    actors.setItems(ActorSearch::matches, setting.byName());
    actors.setItemLabelGenerator(actor -> setting.name(actor.id()));
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(item -> item.label().readIn(LANGUAGE));
    kind.setClearButtonVisible(true);
    period.setPlaceholder("2022, 2022-02/2022-05");
    period.setClearButtonVisible(true);
    words.addValueChangeListener(change -> find());
    actors.addValueChangeListener(change -> find());
    kind.addValueChangeListener(change -> find());
    period.addValueChangeListener(change -> find());
    var line = new Div(words, actors, kind, period);
    line.addClassName("filters");
    return line;
  }

  private void prepareGrid() {
    grid.addClassName("event-list");
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.addColumn(event -> DateText.shortOf(event.date(), LANGUAGE))
        .setHeader("Date")
        .setWidth("9rem")
        .setFlexGrow(0);
    grid.addColumn(event -> event.title().readIn(LANGUAGE)).setHeader("Event").setFlexGrow(3);
    grid.addColumn(ArchiveView.this::who).setHeader("Who").setFlexGrow(1);
    grid.addColumn(event -> event.kind().label().readIn(LANGUAGE)).setHeader("Kind").setFlexGrow(1);
    grid.addSelectionListener(
        selection -> {
          if (selection.isFromClient()) {
            selection.getFirstSelectedItem().ifPresent(event -> showForm(Optional.of(event)));
          }
        });
    grid.setEmptyStateText("No event answers to this.");
  }

  private String who(Event event) {
    return event.participations().stream()
        .map(Participation::actor)
        .distinct()
        .map(setting::name)
        .collect(Collectors.joining(", "));
  }

  /** Everything that answers to the filters, not only what has been scrolled to. */
  private void export() {
    var found = new ArrayList<Event>();
    while (found.size() < MOST_EXPORTED) {
      var page = events.search(sought(), found.size(), PAGE);
      found.addAll(page);
      if (page.size() < PAGE) {
        break;
      }
    }
    new ExportDialog(
            "events of the archive",
            Exportable.of(found, setting.actors(), LANGUAGE),
            setting.images())
        .open();
  }

  private EventSearch sought() {
    return new EventSearch(
        words.getValue(),
        actors.getValue().stream().map(Actor::id).collect(Collectors.toSet()),
        kind.getValue(),
        periodSought());
  }

  private void find() {
    var search = sought();
    grid.setItems(
        new CallbackDataProvider<Event, Void>(
            query -> events.search(search, query.getOffset(), query.getLimit()).stream(),
            query -> events.count(search),
            Event::id));
    int found = events.count(search);
    count.setText(found == 1 ? "1 event" : found + " events");
  }

  private @Nullable EventDate periodSought() {
    period.setInvalid(false);
    if (period.getValue().isBlank()) {
      return null;
    }
    return switch (DateInput.read(period.getValue(), LANGUAGE)) {
      case Reading.Understood(var date) -> date;
      case Reading.Refused(var message) -> {
        period.setErrorMessage(message);
        period.setInvalid(true);
        yield null;
      }
    };
  }

  private void showNoForm() {
    removeClassName("form-open");
    side.removeAll();
    var hint = new Span("Choose an event to read or edit it, or to put it on a timeline.");
    hint.addClassName("hint");
    side.add(hint);
  }

  private EventEditor showForm(Optional<Event> event) {
    addClassName("form-open");
    var saveState = new SaveState();
    var editor =
        new EventEditor(
            event.map(EventDraft::of).orElseGet(EventDraft::blank),
            event,
            setting,
            new KeepEvent(events, LANGUAGE),
            saveState,
            kept -> grid.getDataProvider().refreshAll());
    editor.setEnabled(access.allows(Right.WRITE_EVENT));
    editor.setEnabled(access.allows(Right.WRITE_EVENT));
    side.removeAll();
    side.add(formHead(event.map(Event::id), saveState), editor);
    return editor;
  }

  private Component formHead(Optional<EventId> kept, SaveState saveState) {
    var back = new Button("All events", click -> showNoForm());
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
    var button = new Button("History", click -> showHistory(event));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private void showHistory(EventId event) {
    var back = new Button("Back to the form", click -> showAgain(event));
    back.addThemeVariants(ButtonVariant.TERTIARY);
    var head = new Div(back);
    head.addClassName("form-head");
    var wording = new Wording(LANGUAGE, setting::name, EventId::toString);
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
            ? "On no timeline"
            : "On "
                + used.stream()
                    .map(summary -> "“" + summary.title().readIn(LANGUAGE) + "”")
                    .collect(Collectors.joining(", "));
    var usage = new Span(text);
    usage.addClassName("usage");
    return usage;
  }

  private ComboBox<TimelineSummary> addTo(EventId event, List<TimelineSummary> used) {
    var choice = new ComboBox<TimelineSummary>();
    var on = used.stream().map(TimelineSummary::id).collect(Collectors.toSet());
    choice.setItems(
        timelines.summaries().stream().filter(summary -> !on.contains(summary.id())).toList());
    choice.setItemLabelGenerator(summary -> summary.title().readIn(LANGUAGE));
    choice.setPlaceholder("Add to a timeline");
    choice.setAriaLabel("Add to a timeline");
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
        Notices.tell("That timeline was deleted meanwhile");
        return;
      }
      if (timelines.save(timeline.get().using(event)) instanceof Saved) {
        Notices.tell("Added to “" + summary.title().readIn(LANGUAGE) + "”");
        return;
      }
    }
  }

  private Button deleteButton(EventId event) {
    var delete =
        new Button(
            "Delete",
            click -> {
              // The form may have saved since it was opened: what is deleted is what stands there
              // now.
              var version = events.byId(event).map(Event::version).orElse(0);
              switch (events.delete(event, version)) {
                case Saved _ ->
                    Notices.tellWithUndo(
                        "Deleted from the archive and from all timelines",
                        () -> {
                          events.restore(event);
                          find();
                        });
                case Stale() ->
                    Notices.tell("Changed by somebody else just now, so it was not deleted");
              }
              showNoForm();
              find();
            });
    delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    delete.setVisible(access.allows(Right.DELETE_EVENT));
    return delete;
  }
}
