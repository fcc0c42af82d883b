package org.entente.core.history;

import static org.entente.core.history.TextFields.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.said.Said;
import org.entente.core.timeline.Background;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.ReadersView;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;

/** A timeline's fields, as its panels have them. Identity and version are not among them. */
final class TimelineFields {

  private static final Said TITLE = Said.of("field.title");
  private static final Said STANDFIRST = Said.of("field.standfirst");

  private TimelineFields() {}

  /** The fields of these states: of texts, every language that one of them has. */
  static List<Field<Timeline, ?>> of(Timeline... states) {
    var all = List.of(states);
    var fields = new ArrayList<Field<Timeline, ?>>();
    fields.addAll(
        TextFields.of(
            "title",
            TITLE,
            Timeline::title,
            (timeline, title) -> timeline.withHead(title, timeline.standfirst()),
            all));
    fields.addAll(
        TextFields.of(
            "standfirst",
            STANDFIRST,
            Timeline::standfirst,
            (timeline, standfirst) -> timeline.withHead(timeline.title(), standfirst),
            all));
    fields.add(
        new Field<>(
            "languages",
            Said.of("field.languages"),
            Timeline::languages,
            Timeline::withLanguages,
            ThreeWay.items(),
            (languages, wording) -> languages(languages, wording)));
    fields.add(
        new Field<>(
            "relations",
            Said.of("field.relations"),
            Timeline::relations,
            Timeline::withRelations,
            ThreeWay.keyed(ShownRelation::pair),
            (list, wording) ->
                list.stream().map(relation -> relation(relation, wording)).toList()));
    fields.add(
        new Field<>(
            "events",
            Said.of("field.events"),
            Timeline::events,
            Timeline::withEvents,
            ThreeWay.keyed(ChosenEvent::event),
            (list, wording) -> list.stream().map(event -> chosen(event, wording)).toList()));
    fields.add(
        new Field<>(
            "backgrounds",
            Said.of("field.backgrounds"),
            Timeline::backgrounds,
            Timeline::withBackgrounds,
            ThreeWay.items(),
            (list, wording) ->
                list.stream().map(background -> background(background, wording)).toList()));
    fields.add(
        new Field<>(
            "lineShown",
            Said.of("field.relationLines"),
            timeline -> timeline.look().lineShown(),
            (timeline, shown) -> timeline.withLook(timeline.look().withLineShown(shown)),
            ThreeWay.whole(),
            (shown, wording) -> List.of(shown(shown, wording))));
    fields.add(
        new Field<Timeline, Optional<EventDate>>(
            "opensAt",
            Said.of("field.opensAt"),
            timeline -> Optional.ofNullable(timeline.look().opensAt()),
            (timeline, period) -> timeline.withLook(timeline.look().opening(period.orElse(null))),
            ThreeWay.whole(),
            (period, wording) ->
                period.stream().map(date -> DateText.of(date, wording.language())).toList()));
    fields.add(
        new Field<>(
            "views",
            Said.of("field.views"),
            timeline -> timeline.look().views(),
            (timeline, views) ->
                timeline.withLook(
                    new Look(timeline.look().lineShown(), timeline.look().opensAt(), views)),
            ThreeWay.items(),
            (views, wording) -> views.stream().map(view -> view(view, wording)).toList()));
    return fields;
  }

  private static String view(ReadersView view, Wording wording) {
    return Said.of("view." + view.name()).in(wording.language());
  }

  private static List<String> languages(List<String> tags, Wording wording) {
    var locale = Locale.of(wording.language());
    return tags.stream().map(tag -> Locale.of(tag).getDisplayLanguage(locale)).toList();
  }

  private static String relation(ShownRelation relation, Wording wording) {
    var start = relation.start();
    var said =
        new StringBuilder(
            Said.of(
                    "field.startsAt",
                    wording.pair(relation.first(), relation.second()),
                    EventFields.signed(start.value()))
                .in(wording.language()));
    if (start.day() != null) {
      said.append(", ").append(DateText.of(EventDate.day(start.day()), wording.language()));
    }
    if (!start.why().isEmpty()) {
      said.append(", ").append(joined(start.why()));
    }
    for (var source : start.sources()) {
      said.append("; ").append(EventFields.source(source, wording));
    }
    return said.toString();
  }

  private static String chosen(ChosenEvent chosen, Wording wording) {
    var title = wording.event().apply(chosen.event());
    var label = chosen.label().isEmpty() ? "" : ", " + joined(chosen.label());
    var importance = chosen.importance();
    return title + label + (importance == null ? "" : ", " + importance);
  }

  private static String background(Background background, Wording wording) {
    var sources =
        background.sources().stream()
            .map(source -> "; " + EventFields.source(source, wording))
            .collect(Collectors.joining());
    return joined(background.label())
        + ", "
        + DateText.of(background.period(), wording.language())
        + sources;
  }

  private static String shown(boolean shown, Wording wording) {
    return Said.of(shown ? "field.shown" : "field.hidden").in(wording.language());
  }
}
