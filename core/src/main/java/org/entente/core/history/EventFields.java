package org.entente.core.history;

import static org.entente.core.history.TextFields.joined;
import static org.entente.core.history.TextFields.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.date.DateText;
import org.entente.core.event.Effect;
import org.entente.core.event.Event;
import org.entente.core.event.EventImage;
import org.entente.core.event.Participation;
import org.entente.core.event.Quote;
import org.entente.core.event.Source;
import org.entente.core.event.Tag;
import org.entente.core.said.Said;
import org.entente.core.text.Texts;

/** An event's fields, as its form has them. Identity and version are not among them. */
final class EventFields {

  private static final Said TITLE = Said.of("field.title");
  private static final Said TEXT = Said.of("field.text");
  private static final Said NOTE = Said.of("field.note");

  private EventFields() {}

  /** The fields of these states: of texts, every language that one of them has. */
  static List<Field<Event, ?>> of(Event... states) {
    var all = List.of(states);
    var fields = new ArrayList<Field<Event, ?>>();
    fields.add(
        whole(
            "date",
            Said.of("field.date"),
            Event::date,
            (copy, date) -> copy.date = date,
            (date, wording) -> List.of(DateText.of(date, wording.language()))));
    fields.add(
        whole(
            "kind",
            Said.of("field.kind"),
            Event::kind,
            (copy, kind) -> copy.kind = kind,
            (kind, wording) -> List.of(kind.label().readIn(wording.language()))));
    fields.addAll(texts("title", TITLE, Event::title, (copy, texts) -> copy.title = texts, all));
    fields.addAll(texts("text", TEXT, Event::text, (copy, texts) -> copy.text = texts, all));
    fields.add(
        new Field<>(
            "participations",
            Said.of("field.who"),
            Event::participations,
            set((copy, participations) -> copy.participations = participations),
            ThreeWay.keyed(Function.identity()),
            (list, wording) -> said(list, each -> participation(each, wording))));
    fields.add(
        new Field<>(
            "effects",
            Said.of("field.effects"),
            Event::effects,
            set((copy, effects) -> copy.effects = effects),
            ThreeWay.keyed(Effect::between),
            (list, wording) -> said(list, each -> effect(each, wording))));
    fields.add(
        new Field<>(
            "sources",
            Said.of("field.sources"),
            Event::sources,
            set((copy, sources) -> copy.sources = sources),
            ThreeWay.items(),
            (list, wording) -> said(list, each -> source(each, wording))));
    fields.add(
        new Field<>(
            "images",
            Said.of("field.images"),
            Event::images,
            set((copy, images) -> copy.images = images),
            ThreeWay.keyed(EventImage::file),
            (list, _) -> said(list, EventFields::image)));
    fields.add(
        whole(
            "quote",
            Said.of("field.quote"),
            Event::quoted,
            (copy, quote) -> copy.quote = quote.orElse(null),
            (quote, _) -> quote.map(EventFields::quote).orElse(List.of())));
    fields.addAll(texts("note", NOTE, Event::note, (copy, texts) -> copy.note = texts, all));
    fields.add(
        whole(
            "importance",
            Said.of("field.importance"),
            Event::importance,
            (copy, importance) -> copy.importance = importance,
            (importance, wording) -> List.of(importance(importance, wording))));
    fields.add(
        new Field<>(
            "tags",
            Said.of("field.tags"),
            Event::tags,
            set((copy, tags) -> copy.tags = tags),
            ThreeWay.keyed(Tag::folded),
            (list, _) -> said(list, Tag::name)));
    return fields;
  }

  private interface Setter<V> {
    void set(EventCopy copy, V value);
  }

  private static <V> BiFunction<Event, V, Event> set(Setter<V> setter) {
    return (event, value) -> {
      var copy = new EventCopy(event);
      setter.set(copy, value);
      return copy.event();
    };
  }

  private static <V> Field<Event, V> whole(
      String key,
      Said label,
      Function<Event, V> value,
      Setter<V> setter,
      BiFunction<V, Wording, List<String>> words) {
    return new Field<>(key, label, value, set(setter), ThreeWay.whole(), words);
  }

  private static List<Field<Event, ?>> texts(
      String key, Said label, Function<Event, Texts> texts, Setter<Texts> setter, List<Event> all) {
    return TextFields.of(key, label, texts, set(setter), all);
  }

  private static <E> List<String> said(List<E> list, Function<E, String> words) {
    return list.stream().map(words).toList();
  }

  private static String participation(Participation participation, Wording wording) {
    var role = Said.of("role." + participation.role().name()).in(wording.language());
    return wording.actor().apply(participation.actor()) + " (" + role + ")";
  }

  private static String effect(Effect effect, Wording wording) {
    var pair = wording.pair(effect.between());
    var own = Optional.ofNullable(effect.own()).map(value -> ": " + signed(value)).orElse("");
    return pair + own + (effect.reason().isEmpty() ? "" : ", " + joined(effect.reason()));
  }

  /** A value with its sign, as readers see it: +3, −2.5. */
  static String signed(double value) {
    var digits =
        value == Math.rint(value)
            ? String.valueOf((long) Math.abs(value))
            : String.format(Locale.ROOT, "%s", Math.abs(value));
    return (value < 0 ? "−" : value > 0 ? "+" : "") + digits;
  }

  static String source(Source source, Wording wording) {
    return Stream.of(
            source.title(),
            source.outlet(),
            source.date() == null ? "" : DateText.of(source.date(), wording.language()),
            source.address() == null ? "" : source.address().toString(),
            source.archived() == null ? "" : source.archived().toString(),
            source.quote().isEmpty() ? "" : "“" + source.quote() + "”")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String image(EventImage image) {
    var parts =
        Stream.of(
                joined(image.alternative()),
                joined(image.caption()),
                image.credit(),
                image.source() == null ? "" : image.source().toString())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? image.file().toString() : parts;
  }

  private static List<String> quote(Quote quote) {
    var said = new ArrayList<>(lines(quote.text()));
    if (!(quote.speaker() + quote.language()).isEmpty()) {
      said.add(
          "— "
              + quote.speaker()
              + (quote.language().isEmpty() ? "" : " (" + quote.language() + ")"));
    }
    return said;
  }

  private static String importance(int importance, Wording wording) {
    return Said.of("importance." + importance).in(wording.language());
  }
}
