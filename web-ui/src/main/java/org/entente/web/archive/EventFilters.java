package org.entente.web.archive;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.actor.Actor;
import org.entente.core.date.DateInput;
import org.entente.core.date.EventDate;
import org.entente.core.date.Reading;
import org.entente.core.event.EventSearch;
import org.entente.core.event.EventSearch.Use;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Tag;
import org.entente.core.timeline.TimelineSummary;
import org.entente.web.event.ActorPicker;
import org.entente.web.event.EventDateField;
import org.entente.web.event.FormSetting;
import org.entente.web.keys.Keys;
import org.entente.web.words.ChoiceWords;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** The question to the archive, as fields: each narrows the answer. */
final class EventFilters extends Div {

  private static final int MOST_TAGS = 200;

  private final FormSetting setting;
  private final Runnable onChange;
  private boolean filling;
  private boolean unfolded;

  private final TextField words = new TextField(Words.of("filter.words"));
  private final Button fold = new Button("", click -> unfold(!unfolded));
  private final MultiSelectComboBox<Actor> actors =
      new MultiSelectComboBox<>(Words.of("events.who"));
  private final ComboBox<Kind> kind = new ComboBox<>(Words.of("event.kind"));
  private final EventDateField period;
  private final ComboBox<Tag> tag = new ComboBox<>(Words.of("bulk.tag"));
  private final ComboBox<Place> place = new ComboBox<>(Words.of("filter.used"));
  private final Checkbox sourceless = new Checkbox(Words.of("filter.sourceless"));

  private record Place(String name, Use use) {}

  EventFilters(
      FormSetting setting, Events events, List<TimelineSummary> timelines, Runnable onChange) {
    this.setting = setting;
    this.onChange = onChange;
    ChoiceWords.say(actors);
    this.period = new EventDateField(Words.of("backgrounds.period"));
    addClassName("filters");
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setClearButtonVisible(true);
    Keys.give(words, "/");
    actors.setItems(ActorPicker.found(setting.byName()));
    actors.setItemLabelGenerator(actor -> setting.name(actor.id()));
    actors.setClearButtonVisible(true);
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(item -> item.label().readIn(Words.language()));
    kind.setClearButtonVisible(true);
    period.setPlaceholder("2022, 2022-02/2022-05");
    period.setClearButtonVisible(true);
    tag.setItems(
        DataProvider.fromFilteringCallbacks(
            query ->
                events.tags(query.getFilter().orElse(""), MOST_TAGS).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit()),
            query -> events.tags(query.getFilter().orElse(""), MOST_TAGS).size()));
    tag.setItemLabelGenerator(Tag::name);
    tag.setClearButtonVisible(true);
    place.setItems(places(timelines));
    place.setItemLabelGenerator(Place::name);
    place.setClearButtonVisible(true);
    place.setPlaceholder(Words.of("filter.anywhere"));
    words.addValueChangeListener(change -> changed());
    actors.addValueChangeListener(change -> changed());
    kind.addValueChangeListener(change -> changed());
    period.addValueChangeListener(change -> changed());
    tag.addValueChangeListener(change -> changed());
    place.addValueChangeListener(change -> changed());
    sourceless.addValueChangeListener(change -> changed());
    fold.addThemeVariants(ButtonVariant.TERTIARY);
    fold.addClassName("fold");
    var more = new Div(actors, period, kind, tag, place, sourceless);
    more.addClassName("more-filters");
    add(words, fold, more);
    unfold(false);
    countActive();
  }

  /** On a narrow screen the list needs the room: all but the words is shown when asked for. */
  private void unfold(boolean open) {
    unfolded = open;
    setClassName("unfolded", open);
    fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
  }

  private void countActive() {
    var narrowing =
        List.of(
            !actors.isEmpty(),
            !kind.isEmpty(),
            !period.isEmpty(),
            !tag.isEmpty(),
            !place.isEmpty(),
            sourceless.getValue());
    long active = narrowing.stream().filter(each -> each).count();
    fold.setText(
        active == 0 ? Words.of("archive.filters") : Words.of("archive.filtersActive", active));
  }

  /** The question as it stands. */
  EventSearch value() {
    var where = place.getValue();
    return new EventSearch(
        words.getValue(),
        actors.getValue().stream().map(Actor::id).collect(Collectors.toSet()),
        kind.getValue(),
        periodSought(),
        tag.getValue(),
        sourceless.getValue(),
        where == null ? null : where.use());
  }

  /** Asks another question. */
  void ask(EventSearch search) {
    filling = true;
    words.setValue(search.words());
    actors.setValue(
        search.actors().stream()
            .flatMap(id -> Optional.ofNullable(setting.actors().get(id)).stream())
            .collect(Collectors.toSet()));
    kind.setValue(search.kind());
    var days = search.period();
    period.setValue(days == null ? "" : days.text());
    tag.setValue(search.tag());
    var use = search.use();
    place.setValue(
        use == null
            ? null
            : place
                .getListDataView()
                .getItems()
                .filter(item -> item.use().equals(use))
                .findFirst()
                .orElse(null));
    sourceless.setValue(search.sourceless());
    filling = false;
    countActive();
    onChange.run();
  }

  private void changed() {
    if (!filling) {
      countActive();
      onChange.run();
    }
  }

  private List<Place> places(List<TimelineSummary> timelines) {
    var places = new ArrayList<Place>();
    places.add(new Place(Words.of("archive.nowhere"), new Use.Nowhere()));
    timelines.forEach(
        summary ->
            places.add(
                new Place(
                    Words.of("filter.on", summary.title().readIn(setting.language())),
                    new Use.On(summary.id()))));
    return places;
  }

  private @Nullable EventDate periodSought() {
    period.setInvalid(false);
    if (period.getValue().isBlank()) {
      return null;
    }
    return switch (DateInput.read(period.getValue())) {
      case Reading.Understood(var date) -> date;
      case Reading.Refused(var message) -> {
        period.setErrorMessage(Words.of(message));
        period.setInvalid(true);
        yield null;
      }
    };
  }
}
