package org.entente.web.workspace;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.core.date.DateText;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Participation;
import org.entente.web.event.Flag;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** The timeline's events in time order. */
final class EventList extends Grid<Event> {

  private final Workspace workspace;
  private List<Event> shown = new ArrayList<>();
  private Map<EventId, Integer> comments = Map.of();

  EventList(Workspace workspace, Consumer<Event> onChoose) {
    this.workspace = workspace;
    addClassName("event-list");
    addThemeVariants(GridVariant.NO_BORDER);
    addColumn(event -> DateText.shortOf(event.date(), Words.language()))
        .setHeader(Words.of("events.date"))
        .setWidth("8.5rem")
        .setFlexGrow(0);
    addColumn(new ComponentRenderer<>(this::title))
        .setHeader(Words.of("events.event"))
        .setWidth("12rem")
        .setFlexGrow(1);
    addColumn(new ComponentRenderer<>(this::flags))
        .setHeader(Words.of("events.who"))
        .setWidth("6.5rem")
        .setFlexGrow(0);
    addColumn(new ComponentRenderer<>(EventList::effect))
        .setHeader(Words.of("events.effect"))
        .setWidth("4.5rem")
        .setFlexGrow(0);
    addColumn(event -> event.sources().size())
        .setHeader(Words.of("events.sources"))
        .setWidth("5rem")
        .setFlexGrow(0);
    setEmptyStateText(Words.of("events.empty"));
    addSelectionListener(
        selection -> {
          if (selection.isFromClient()) {
            selection.getFirstSelectedItem().ifPresent(onChoose);
          }
        });
  }

  /** Shows the events as they are now, with one of them chosen. */
  void show(List<Event> events, @Nullable EventId chosen) {
    if (ids(events).equals(ids(shown))) {
      refreshChanged(events);
    } else {
      shown = new ArrayList<>(events);
      setItems(new ById(shown));
    }
    shown.stream()
        .filter(event -> event.id().equals(chosen))
        .findFirst()
        .ifPresentOrElse(this::choose, this::deselectAll);
  }

  /** Says at each event how many discussions about it are open. */
  void showComments(Map<EventId, Integer> open) {
    var before = comments;
    comments = open;
    shown.stream()
        .filter(event -> !Objects.equals(before.get(event.id()), open.get(event.id())))
        .forEach(event -> getDataProvider().refreshItem(event));
  }

  /** Typing changes one row: the others need not travel again. */
  private void refreshChanged(List<Event> events) {
    for (int row = 0; row < events.size(); row++) {
      if (!events.get(row).equals(shown.get(row))) {
        shown.set(row, events.get(row));
        getDataProvider().refreshItem(events.get(row));
      }
    }
  }

  private void choose(Event event) {
    if (!getSelectedItems().stream().map(Event::id).toList().contains(event.id())) {
      select(event);
      scrollToItem(event);
    }
  }

  private static List<EventId> ids(List<Event> events) {
    return events.stream().map(Event::id).toList();
  }

  /** An event stays the same row while it is edited. */
  private static final class ById extends ListDataProvider<Event> {

    private ById(List<Event> events) {
      super(events);
    }

    @Override
    public Object getId(Event event) {
      return event.id();
    }
  }

  private Div title(Event event) {
    var cell = new Div(new Span(event.title().readIn(workspace.language())));
    cell.addClassName("title");
    var remarks = EventRemarks.about(event, workspace.timeline().languages(), workspace.lanes());
    if (!remarks.isEmpty()) {
      var remark = new Span(String.join(" · ", remarks));
      remark.addClassName("remark");
      cell.add(remark);
    }
    int open = comments.getOrDefault(event.id(), 0);
    if (open > 0) {
      var talk = new Span(Words.of("events.talk", open));
      talk.addClassName("talk");
      cell.add(talk);
    }
    return cell;
  }

  private Span flags(Event event) {
    var flags = new Span();
    flags.addClassName("flags");
    event.participations().stream()
        .map(Participation::actor)
        .distinct()
        .limit(4)
        .forEach(
            id -> {
              var actor = workspace.content().actor(id);
              var flag = new Flag(actor);
              flag.getElement().setAttribute("title", actor.name().readIn(workspace.language()));
              flags.add(flag);
            });
    return flags;
  }

  private static Span effect(Event event) {
    var values = event.effects().stream().mapToDouble(effect -> effect.of(event.kind())).toArray();
    var marks = new Span();
    marks.addClassName("direction");
    for (var value : values) {
      var mark = new Span(value > 0 ? "▲" : value < 0 ? "▼" : "○");
      mark.addClassName(value > 0 ? "closer" : value < 0 ? "apart" : "neither");
      marks.add(mark);
    }
    return marks;
  }
}
