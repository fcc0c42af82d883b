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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.entente.core.actor.Actors;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.exporting.Exportable;
import org.entente.core.image.Images;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;
import org.entente.web.component.ComponentFiles;
import org.entente.web.event.EventEditor;
import org.entente.web.event.FormSetting;
import org.entente.web.event.SaveState;
import org.entente.web.exporting.ExportDialog;
import org.entente.web.importing.ImportView;
import org.entente.web.notice.Notices;
import org.entente.web.picture.TimelinePicture;
import org.entente.web.publish.PublishDialogs;
import org.jspecify.annotations.Nullable;

/** One timeline: the picture on top, its events in time order beside the form of the chosen one. */
@Route("timelines/:timeline")
@PermitAll
public class WorkspaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String LEAVE_FIELD_ON_SHORTCUT =
      "$0.addEventListener('keydown', event => {"
          + " if (event.altKey && event.code === 'KeyN') document.activeElement.blur(); }, true)";

  private final Timelines timelines;
  private final Events events;
  private final Actors actors;
  private final Images images;
  private final PublishDialogs publishing;

  private final TimelinePicture picture;
  private final SaveState saveState = new SaveState();
  private final Div side = new Div();
  private final Div inThisTimeline = new Div();
  private final Div lower = new Div();
  private final Tab eventsTab = new Tab();
  private final Tab relationsTab = new Tab();
  private @Nullable Workspace open;
  private @Nullable EventList list;
  private @Nullable EventId chosen;

  /** Called by Vaadin. */
  public WorkspaceView(
      Timelines timelines,
      Events events,
      Actors actors,
      Images images,
      PublishDialogs publishing,
      ComponentFiles component) {
    this.timelines = timelines;
    this.events = events;
    this.actors = actors;
    this.images = images;
    this.publishing = publishing;
    this.picture = new TimelinePicture(component);
    addClassName("workspace");
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
    removeAll();
    arrange();
    showEvents();
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
    var back = new Anchor("", "Timelines");
    back.addClassName("back");
    var title = new Span(workspace().timeline().title().readIn(workspace().language()));
    title.addClassName("timeline-title");
    var newEvent = new Button("New event", click -> chooseNew());
    newEvent.setTooltipText("Alt+N");
    Shortcuts.addShortcutListener(this, this::chooseNew, Key.KEY_N, KeyModifier.ALT);
    // What is typed before the new form is there must not land in the old one.
    newEvent.getElement().executeJs(LEAVE_FIELD_ON_SHORTCUT, getElement());
    var publish = new Button("Publish", click -> openPublishDialog());
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    var bar =
        new Div(back, title, languages(), saveState, importing(), exporting(), newEvent, publish);
    bar.addClassName("workspace-bar");
    return bar;
  }

  private Component importing() {
    var timeline = workspace().timeline().id();
    return new Button(
        "Import",
        click -> getUI().ifPresent(ui -> ui.navigate(ImportView.class, ImportView.onto(timeline))));
  }

  private Component exporting() {
    return new Button(
        "Export",
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
    choice.setItemLabelGenerator(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH));
    choice.setValue(workspace().language());
    choice.setAriaLabel("Language shown and written");
    choice.addClassName("language");
    choice.addValueChangeListener(
        change -> {
          workspace().write(change.getValue());
          draw();
          showEvents();
        });
    return choice;
  }

  private Tabs tabs(int selected) {
    countInTabs();
    var storyTab = new Tab("Story and backgrounds");
    var tabs = new Tabs(eventsTab, relationsTab, storyTab);
    tabs.setSelectedIndex(selected);
    tabs.addSelectedChangeListener(
        change -> {
          if (change.getSelectedTab() == eventsTab) {
            showEvents();
          } else if (change.getSelectedTab() == relationsTab) {
            showOnly(1, new RelationsPanel(workspace(), setting(), this::timelineChanged));
          } else {
            showOnly(2, new StoryPanel(workspace(), this::timelineChanged));
          }
        });
    return tabs;
  }

  private void countInTabs() {
    eventsTab.setLabel("Events (" + workspace().events().size() + ")");
    relationsTab.setLabel("Relations (" + workspace().timeline().relations().size() + ")");
  }

  private void showOnly(int tab, Component panel) {
    list = null;
    lower.removeAll();
    lower.add(tabs(tab), panel);
  }

  private void showEvents() {
    lower.removeAll();
    list = new EventList(workspace(), this::choose);
    side.addClassName("form-pane");
    var listPane = new Div(list);
    listPane.addClassName("list-pane");
    var split = new SplitLayout(listPane, side);
    split.setSplitterPosition(52);
    split.addClassName("list-and-form");
    lower.add(tabs(0), split);
    list.show(workspace().events(), chosen);
    Optional.ofNullable(chosen)
        .flatMap(workspace()::event)
        .ifPresentOrElse(event -> showForm(EventDraft.of(event)), this::showNoForm);
  }

  private void choose(Event event) {
    chosen = event.id();
    picture.select(chosen);
    if (list == null) {
      showEvents();
    } else {
      list.show(workspace().events(), chosen);
      showForm(EventDraft.of(event));
    }
    addClassName("form-open");
  }

  private void chooseNew() {
    chosen = null;
    picture.select(null);
    if (list == null) {
      showEvents();
    }
    Objects.requireNonNull(list).deselectAll();
    showForm(EventDraft.blank()).focusFirst();
    addClassName("form-open");
  }

  private void showNoForm() {
    removeClassName("form-open");
    side.removeAll();
    var hint = new Span("Choose an event in the picture or in the list, or add one (Alt+N).");
    hint.addClassName("hint");
    side.add(hint);
  }

  private EventEditor showForm(EventDraft draft) {
    var editor = new EventEditor(draft, setting(), workspace()::keep, saveState, new AfterEdit());
    side.removeAll();
    side.add(formHead(draft), editor, inThisTimeline);
    inThisTimeline.removeAll();
    workspace().event(draft.id()).ifPresent(this::showInThisTimeline);
    return editor;
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

  private final class AfterEdit implements EventEditor.Listener {

    @Override
    public void kept(Event event) {
      chosen = event.id();
      draw();
      picture.select(chosen);
      refreshList();
      if (inThisTimeline.getChildren().findAny().isEmpty()) {
        showInThisTimeline(event);
      }
    }

    @Override
    public void take(Event theirs) {
      workspace().reload();
      draw();
      choose(theirs);
    }
  }

  private Component formHead(EventDraft draft) {
    var back = new Button("All events", click -> showList());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    back.addClassName("narrow-only");
    var head = new Div(back);
    head.addClassName("form-head");
    if (draft.version() > 0) {
      var drop = new Button("Take off this timeline", click -> drop(draft.id()));
      drop.addThemeVariants(ButtonVariant.TERTIARY);
      drop.setTooltipText("It stays in the archive");
      head.add(drop);
    }
    return head;
  }

  private void showList() {
    removeClassName("form-open");
  }

  private FormSetting setting() {
    return FormSetting.of(actors.all(), workspace().language(), workspace().lanes(), images);
  }

  private void drop(EventId id) {
    workspace().drop(id);
    chosen = null;
    draw();
    showEvents();
    Notices.tellWithUndo(
        "Taken off this timeline",
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

  private void timelineChanged() {
    saveState.allKept();
    draw();
  }

  private void draw() {
    countInTabs();
    picture.draw(workspace().picture());
  }

  private void openPublishDialog() {
    publishing.open(workspace().timeline(), workspace().remarks());
  }
}
