package org.entente.web.archive;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.date.DateText;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventOrder;
import org.entente.core.event.EventOrder.By;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Participation;
import org.entente.core.event.Tag;
import org.entente.web.event.FormSetting;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The events that a question finds, in any column's order. A click or Enter opens one; boxes, Space
 * and Shift choose many.
 */
final class EventGrid extends Grid<Event> {

  private static final int PAGE = 1_000;

  private final Events events;
  private final FormSetting setting;
  private final Consumer<Event> onOpen;
  private EventSearch search = EventSearch.ALL;
  private EventOrder order = EventOrder.IN_TIME;
  private @Nullable EventId open;
  private @Nullable EventId anchor;

  EventGrid(Events events, FormSetting setting, Consumer<Event> onOpen) {
    this.events = events;
    this.setting = setting;
    this.onOpen = onOpen;
    addClassName("event-list");
    addThemeVariants(GridVariant.NO_BORDER);
    columns();
    setPartNameGenerator(event -> event.id().equals(open) ? "open" : null);
    setItems(
        new CallbackDataProvider<Event, Void>(
            this::page, query -> events.count(search), Event::id));
    addItemClickListener(click -> onOpen.accept(click.getItem()));
    openByEnter();
    chooseMany();
  }

  /** Shows what another question finds. */
  void show(EventSearch question) {
    search = question;
    deselectAll();
    getDataProvider().refreshAll();
  }

  /** Marks the event whose form is open; none with null. */
  void mark(@Nullable EventId event) {
    open = event;
    getDataProvider().refreshAll();
  }

  /** The chosen events, in the order in which they were chosen. */
  Set<EventId> chosen() {
    return getSelectedItems().stream().map(Event::id).collect(Collectors.toSet());
  }

  private void columns() {
    addColumn(event -> DateText.shortOf(event.date(), Words.language()))
        .setHeader(Words.of("events.date"))
        .setWidth("8.5rem")
        .setFlexGrow(0)
        .setSortProperty(By.DATE.name());
    addColumn(new ComponentRenderer<>(this::title))
        .setHeader(Words.of("events.event"))
        .setWidth("14rem")
        .setFlexGrow(3)
        .setSortProperty(By.TITLE.name());
    addColumn(this::who)
        .setHeader(Words.of("events.who"))
        .setFlexGrow(1)
        .setSortProperty(By.WHO.name());
    addColumn(event -> event.kind().label().readIn(Words.language()))
        .setHeader(Words.of("event.kind"))
        .setFlexGrow(1)
        .setSortProperty(By.KIND.name());
    addColumn(event -> event.sources().size())
        .setHeader(Words.of("events.sources"))
        .setWidth("6.5rem")
        .setFlexGrow(0)
        .setSortProperty(By.SOURCES.name());
  }

  private Div title(Event event) {
    var cell = new Div(new Span(event.title().readIn(setting.language())));
    cell.addClassName("title");
    if (!event.tags().isEmpty()) {
      var tags = new Span(event.tags().stream().map(Tag::name).collect(Collectors.joining(" · ")));
      tags.addClassName("filed");
      cell.add(tags);
    }
    return cell;
  }

  private String who(Event event) {
    return event.participations().stream()
        .map(Participation::actor)
        .distinct()
        .map(setting::name)
        .collect(Collectors.joining(", "));
  }

  private Stream<Event> page(Query<Event, Void> query) {
    var sorted = query.getSortOrders();
    order =
        sorted.isEmpty()
            ? EventOrder.IN_TIME
            : new EventOrder(
                By.valueOf(sorted.getFirst().getSorted()),
                sorted.getFirst().getDirection() == SortDirection.DESCENDING,
                setting.language());
    // Whoever chooses all asks for all: a page of the archive has an end.
    var found = new ArrayList<Event>();
    int wanted = query.getLimit();
    while (found.size() < wanted) {
      int next = Math.min(PAGE, wanted - found.size());
      var part = events.search(search, order, query.getOffset() + found.size(), next);
      found.addAll(part);
      if (part.size() < next) {
        break;
      }
    }
    return found.stream();
  }

  private void openByEnter() {
    getElement()
        .addEventListener(
            "keydown",
            pressed -> {
              var key = pressed.getEventData().path("element.getEventContext(event).item?.key");
              if (key.isString()) {
                var event = getDataCommunicator().getKeyMapper().get(key.stringValue());
                if (event != null) {
                  onOpen.accept(event);
                }
              }
            })
        .setFilter("event.key === 'Enter' && !element.hasAttribute('interacting')")
        .addEventData("element.getEventContext(event).item?.key");
  }

  private void chooseMany() {
    var model = (GridMultiSelectionModel<Event>) setSelectionMode(SelectionMode.MULTI);
    model.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
    model.setDragSelect(true);
    model.addClientItemToggleListener(
        toggle -> {
          if (toggle.isShiftKey() && toggle.isSelected() && anchor != null) {
            between(anchor, toggle.getItem().id()).forEach(this::select);
          }
          anchor = toggle.getItem().id();
        });
  }

  /** The events from one to the other, as they are listed; no more than a page of them. */
  private List<Event> between(EventId one, EventId other) {
    var listed = events.search(search, order, 0, PAGE);
    var ends = new HashSet<EventId>(Set.of(one, other));
    var range = new ArrayList<Event>();
    for (var event : listed) {
      boolean isEnd = ends.remove(event.id());
      if (isEnd || ends.size() == 1) {
        range.add(event);
      }
      if (ends.isEmpty()) {
        break;
      }
    }
    return ends.isEmpty() ? range : List.of();
  }
}
