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
import org.entente.core.text.Texts;

/** An event's fields, as its form has them. Identity and version are not among them. */
final class EventFields {

  private static final Texts TITLE = Texts.of("en", "Title", "nl", "Titel");
  private static final Texts TEXT = Texts.of("en", "Text", "nl", "Tekst");
  private static final Texts NOTE = Texts.of("en", "Note", "nl", "Noot");

  private EventFields() {}

  /** The fields of these states: of texts, every language that one of them has. */
  static List<Field<Event, ?>> of(Event... states) {
    var all = List.of(states);
    var fields = new ArrayList<Field<Event, ?>>();
    fields.add(
        whole(
            "date",
            Texts.of("en", "Date", "nl", "Datum"),
            Event::date,
            (copy, date) -> copy.date = date,
            (date, wording) -> List.of(DateText.of(date, wording.language()))));
    fields.add(
        whole(
            "kind",
            Texts.of("en", "Kind", "nl", "Soort"),
            Event::kind,
            (copy, kind) -> copy.kind = kind,
            (kind, wording) -> List.of(kind.label().readIn(wording.language()))));
    fields.addAll(texts("title", TITLE, Event::title, (copy, texts) -> copy.title = texts, all));
    fields.addAll(texts("text", TEXT, Event::text, (copy, texts) -> copy.text = texts, all));
    fields.add(
        new Field<>(
            "participations",
            Texts.of("en", "Who", "nl", "Wie"),
            Event::participations,
            set((copy, participations) -> copy.participations = participations),
            ThreeWay.keyed(Function.identity()),
            (list, wording) -> said(list, each -> participation(each, wording))));
    fields.add(
        new Field<>(
            "effects",
            Texts.of("en", "Effects", "nl", "Gevolgen"),
            Event::effects,
            set((copy, effects) -> copy.effects = effects),
            ThreeWay.keyed(Effect::between),
            (list, wording) -> said(list, each -> effect(each, wording))));
    fields.add(
        new Field<>(
            "sources",
            Texts.of("en", "Sources", "nl", "Bronnen"),
            Event::sources,
            set((copy, sources) -> copy.sources = sources),
            ThreeWay.items(),
            (list, wording) -> said(list, each -> source(each, wording))));
    fields.add(
        new Field<>(
            "images",
            Texts.of("en", "Images", "nl", "Beelden"),
            Event::images,
            set((copy, images) -> copy.images = images),
            ThreeWay.keyed(EventImage::file),
            (list, _) -> said(list, EventFields::image)));
    fields.add(
        whole(
            "quote",
            Texts.of("en", "Quote", "nl", "Citaat"),
            Event::quoted,
            (copy, quote) -> copy.quote = quote.orElse(null),
            (quote, _) -> quote.map(EventFields::quote).orElse(List.of())));
    fields.addAll(texts("note", NOTE, Event::note, (copy, texts) -> copy.note = texts, all));
    fields.add(
        whole(
            "importance",
            Texts.of("en", "Importance", "nl", "Belang"),
            Event::importance,
            (copy, importance) -> copy.importance = importance,
            (importance, wording) -> List.of(importance(importance, wording))));
    fields.add(
        new Field<>(
            "tags",
            Texts.of("en", "Tags", "nl", "Labels"),
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
      Texts label,
      Function<Event, V> value,
      Setter<V> setter,
      BiFunction<V, Wording, List<String>> words) {
    return new Field<>(key, label, value, set(setter), ThreeWay.whole(), words);
  }

  private static List<Field<Event, ?>> texts(
      String key,
      Texts label,
      Function<Event, Texts> texts,
      Setter<Texts> setter,
      List<Event> all) {
    return TextFields.of(key, label, texts, set(setter), all);
  }

  private static <E> List<String> said(List<E> list, Function<E, String> words) {
    return list.stream().map(words).toList();
  }

  private static String participation(Participation participation, Wording wording) {
    boolean dutch = wording.language().equals("nl");
    var role =
        switch (participation.role()) {
          case INITIATOR -> dutch ? "initiatiefnemer" : "initiator";
          case RECIPIENT -> dutch ? "ontvanger" : "recipient";
          case PARTICIPANT -> dutch ? "deelnemer" : "participant";
          case ABSENT -> dutch ? "afwezig" : "absent";
        };
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
    boolean dutch = wording.language().equals("nl");
    return switch (importance) {
      case 3 -> dutch ? "Hoofdgebeurtenis" : "Main event";
      case 2 -> dutch ? "Gewoon" : "Normal";
      default -> "Detail";
    };
  }
}
