package org.entente.web.library;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.account.Access;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.Desks;
import org.entente.core.account.Right;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.picture.Picture;
import org.entente.core.picture.SvgPicture;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.entente.web.importing.ImportView;
import org.entente.web.keys.Keys;
import org.entente.web.notice.Notices;
import org.entente.web.publish.PublishDialogs;
import org.entente.web.words.Words;
import org.entente.web.workspace.WorkspaceView;

/** All timelines, last changed first. */
@Route("")
@PermitAll
public class LibraryView extends Div implements HasDynamicTitle {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");
  private static final int THUMBNAIL_WIDTH = 208;
  private static final int THUMBNAIL_HEIGHT = 104;

  private final Timelines timelines;
  private final PublishDialogs publishing;
  private final Desks desks;
  private final Access access;
  private final boolean mayWrite;
  private final TextField search = new TextField();
  private final UnorderedList list = new UnorderedList();

  /** Called by Vaadin. */
  public LibraryView(Timelines timelines, PublishDialogs publishing, Desks desks, Access access) {
    this.timelines = timelines;
    this.publishing = publishing;
    this.desks = desks;
    this.access = access;
    this.mayWrite = access.allows(Right.WRITE_TIMELINE);
    addClassName("library");
    search.setPlaceholder(Words.of("library.find"));
    search.setAriaLabel(Words.of("library.find"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> fill());
    var create = new Button(Words.of("library.new"), click -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    Keys.give(create, "n");
    Keys.give(search, "/");
    var importing =
        new Button(Words.of("library.import"), click -> UI.getCurrent().navigate(ImportView.class));
    create.setVisible(mayWrite);
    importing.setVisible(mayWrite);
    var head = new Div(new H1(Words.of("library.title")), search, importing, create);
    head.addClassName("view-head");
    list.addClassName("timeline-list");
    add(head, list);
    fill();
  }

  private void fill() {
    list.removeAll();
    var sought = search.getValue().strip().toLowerCase(Locale.ROOT);
    var found =
        timelines.summaries().stream()
            .filter(
                summary ->
                    summary.title().byLanguage().values().stream()
                        .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(sought)))
            .toList();
    var places = places();
    found.forEach(summary -> list.add(item(summary, places)));
    if (found.isEmpty()) {
      var hint =
          new Span(
              sought.isEmpty()
                  ? Words.of("library.empty")
                  : Words.of("library.noneWith", search.getValue().strip()));
      hint.addClassName("hint");
      list.add(new ListItem(hint));
    }
  }

  private ListItem item(TimelineSummary summary, Places places) {
    var title =
        new RouterLink(
            summary.title().readIn(Words.language()),
            WorkspaceView.class,
            WorkspaceView.parameters(summary.id()));
    title.addClassName("title");
    var facts =
        new Span(Words.of("library.facts", summary.eventCount(), when(summary.changedAt())));
    facts.addClassName("facts");
    var state = new Span(state(summary));
    state.addClassName("state");
    state.getElement().setAttribute("data-state", summary.state().name().toLowerCase(Locale.ROOT));
    var text = new Div(title, facts, state);
    text.addClassName("text");
    var duplicate = new Button(Words.of("library.duplicate"), click -> duplicate(summary.id()));
    duplicate.addThemeVariants(ButtonVariant.TERTIARY);
    var delete = new Button(Words.of("library.delete"), click -> delete(summary));
    delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    duplicate.setVisible(mayWrite);
    delete.setVisible(places.isMovable(summary.id()));
    var actions = new Div(desk(summary.id(), places), duplicate, delete);
    if (summary.state() == TimelineSummary.State.CHANGED_SINCE_PUBLISHED) {
      actions.addComponentAsFirst(
          new Button(Words.of("library.whatChanged"), click -> showWhatChanged(summary.id())));
    }
    actions.addClassName("actions");
    return new ListItem(thumbnail(summary.id()), text, actions);
  }

  /** The difference to what readers see, and the next edition one click away. */
  private void showWhatChanged(TimelineId id) {
    timelines.byId(id).ifPresent(timeline -> publishing.open(timeline, List.of(), this::fill));
  }

  /** Where the timelines lie and may be taken from, read once for all of them. */
  private record Places(List<Desk> desks, Map<TimelineId, DeskId> lies, Set<DeskId> movable) {

    boolean isMovable(TimelineId id) {
      return Optional.ofNullable(lies.get(id)).filter(movable::contains).isPresent();
    }
  }

  private Places places() {
    return new Places(desks.all(), desks.ofTimelines(), access.desks(Right.DELETE_TIMELINE));
  }

  /** Where the timeline lies, and the way to another desk; hidden while there is one desk only. */
  private Select<Desk> desk(TimelineId id, Places places) {
    var choice = new Select<Desk>();
    choice.setItems(places.desks());
    choice.setItemLabelGenerator(Desk::name);
    choice.setItemEnabledProvider(desk -> places.movable().contains(desk.id()));
    places.desks().stream()
        .filter(desk -> desk.id().equals(places.lies().get(id)))
        .findFirst()
        .ifPresent(choice::setValue);
    choice.setAriaLabel(Words.of("library.desk"));
    choice.setVisible(places.desks().size() > 1);
    choice.setReadOnly(!places.isMovable(id));
    choice.addValueChangeListener(change -> desks.move(id, change.getValue().id()));
    return choice;
  }

  private Div thumbnail(TimelineId id) {
    var frame = new Div();
    frame.addClassName("thumbnail");
    frame.getElement().setAttribute("aria-hidden", "true");
    timelines
        .full(id)
        .filter(full -> !full.events().isEmpty())
        .ifPresent(
            full ->
                frame.add(
                    new Html(
                        SvgPicture.thumbnail(
                            Picture.of(full, full.timeline().mainLanguage()),
                            THUMBNAIL_WIDTH,
                            THUMBNAIL_HEIGHT))));
    return frame;
  }

  private static String state(TimelineSummary summary) {
    return switch (summary.state()) {
      case DRAFT -> Words.of("library.DRAFT");
      case PUBLISHED -> Words.of("library.PUBLISHED", summary.edition());
      case CHANGED_SINCE_PUBLISHED -> Words.of("library.CHANGED", summary.edition());
      case WITHDRAWN -> Words.of("library.WITHDRAWN");
    };
  }

  private static String when(Instant instant) {
    return WHEN.withLocale(Words.locale()).format(instant.atZone(ZoneId.systemDefault()));
  }

  private void create() {
    var timeline = Timeline.named(Words.language(), Words.of("library.untitled"));
    timelines.save(timeline);
    open(timeline.id());
  }

  private void duplicate(TimelineId id) {
    timelines
        .byId(id)
        .ifPresent(
            timeline -> {
              var copy = timeline.copy(copyOf(timeline.title()));
              timelines.save(copy);
              fill();
              Notices.tell(Words.of("library.duplicated", copy.title().readIn(Words.language())));
            });
  }

  private static Texts copyOf(Texts title) {
    var copy = Texts.NONE;
    for (var entry : title.byLanguage().entrySet()) {
      copy =
          copy.with(
              entry.getKey(),
              entry.getValue() + (entry.getKey().equals("nl") ? " (kopie)" : " (copy)"));
    }
    return copy;
  }

  private void delete(TimelineSummary summary) {
    var name = summary.title().readIn(Words.language());
    switch (timelines.delete(summary.id(), summary.version())) {
      case Saved _ ->
          Notices.tellWithUndo(
              Words.of("library.deleted", name),
              () -> {
                timelines.restore(summary.id());
                fill();
              });
      case Stale() -> Notices.tell(Words.of("library.overtaken", name));
    }
    fill();
  }

  private void open(TimelineId id) {
    UI.getCurrent().navigate(WorkspaceView.class, WorkspaceView.parameters(id));
  }

  @Override
  public String getPageTitle() {
    return Words.of("library.page");
  }
}
