package org.entente.core.history;

import static org.entente.core.history.TextFields.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Background;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.ReadersView;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;

/** A timeline's fields, as its panels have them. Identity and version are not among them. */
final class TimelineFields {

  private static final Texts TITLE = Texts.of("en", "Title", "nl", "Titel");
  private static final Texts STANDFIRST = Texts.of("en", "Standfirst", "nl", "Inleiding");

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
            Texts.of("en", "Languages", "nl", "Talen"),
            Timeline::languages,
            Timeline::withLanguages,
            ThreeWay.items(),
            (languages, wording) -> languages(languages, wording)));
    fields.add(
        new Field<>(
            "relations",
            Texts.of("en", "Relations", "nl", "Relaties"),
            Timeline::relations,
            Timeline::withRelations,
            ThreeWay.keyed(ShownRelation::pair),
            (list, wording) ->
                list.stream().map(relation -> relation(relation, wording)).toList()));
    fields.add(
        new Field<>(
            "events",
            Texts.of("en", "Events", "nl", "Gebeurtenissen"),
            Timeline::events,
            Timeline::withEvents,
            ThreeWay.keyed(ChosenEvent::event),
            (list, wording) -> list.stream().map(event -> chosen(event, wording)).toList()));
    fields.add(
        new Field<>(
            "backgrounds",
            Texts.of("en", "Backgrounds", "nl", "Achtergronden"),
            Timeline::backgrounds,
            Timeline::withBackgrounds,
            ThreeWay.items(),
            (list, wording) ->
                list.stream().map(background -> background(background, wording)).toList()));
    fields.add(
        new Field<>(
            "lineShown",
            Texts.of("en", "Relation lines", "nl", "Relatielijnen"),
            timeline -> timeline.look().lineShown(),
            (timeline, shown) -> timeline.withLook(timeline.look().withLineShown(shown)),
            ThreeWay.whole(),
            (shown, wording) -> List.of(shown(shown, wording))));
    fields.add(
        new Field<Timeline, Optional<EventDate>>(
            "opensAt",
            Texts.of("en", "Opens at", "nl", "Opent bij"),
            timeline -> Optional.ofNullable(timeline.look().opensAt()),
            (timeline, period) -> timeline.withLook(timeline.look().opening(period.orElse(null))),
            ThreeWay.whole(),
            (period, wording) ->
                period.stream().map(date -> DateText.of(date, wording.language())).toList()));
    fields.add(
        new Field<>(
            "views",
            Texts.of("en", "Views", "nl", "Weergaven"),
            timeline -> timeline.look().views(),
            (timeline, views) ->
                timeline.withLook(
                    new Look(timeline.look().lineShown(), timeline.look().opensAt(), views)),
            ThreeWay.items(),
            (views, wording) -> views.stream().map(view -> view(view, wording)).toList()));
    return fields;
  }

  private static String view(ReadersView view, Wording wording) {
    boolean dutch = wording.language().equals("nl");
    return switch (view) {
      case RELATIONS -> dutch ? "Relaties" : "Relations";
      case COUNTRIES -> dutch ? "Landen" : "Countries";
      case STORY -> dutch ? "Verhaal" : "Story";
    };
  }

  private static List<String> languages(List<String> tags, Wording wording) {
    var locale = Locale.of(wording.language());
    return tags.stream().map(tag -> Locale.of(tag).getDisplayLanguage(locale)).toList();
  }

  private static String relation(ShownRelation relation, Wording wording) {
    var start = relation.start();
    var said = new StringBuilder(wording.pair(relation.first(), relation.second()));
    said.append(wording.language().equals("nl") ? ", begint op " : ", starts at ");
    said.append(EventFields.signed(start.value()));
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
    boolean dutch = wording.language().equals("nl");
    return shown ? (dutch ? "getoond" : "shown") : (dutch ? "verborgen" : "hidden");
  }
}
