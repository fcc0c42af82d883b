package org.entente.core.exchange;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.Validity;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventImage;
import org.entente.core.event.Source;
import org.entente.core.image.Images;
import org.entente.core.relation.StartingPoint;
import org.entente.core.text.Texts;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a file of the exchange format. What is empty is left out. */
final class ExchangeWriter {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final ObjectNode root = MAPPER.createObjectNode();

  ExchangeWriter() {
    root.put("format", Exchange.FORMAT).put("version", Exchange.VERSION);
  }

  ExchangeWriter timeline(Timeline timeline) {
    timeline(root.putObject("timeline"), timeline);
    return this;
  }

  static void timeline(ObjectNode json, Timeline timeline) {
    json.put("id", timeline.id().toString());
    texts(json, "title", timeline.title());
    texts(json, "standfirst", timeline.standfirst());
    timeline.languages().forEach(json.putArray("languages")::add);
    var look = json.putObject("look").put("lineShown", timeline.look().lineShown());
    date(look, "opensAt", timeline.look().opensAt());
    var views = look.putArray("views");
    timeline.look().views().forEach(view -> views.add(Naming.LOWER_CASE.of(view)));
    var relations = json.putArray("relations");
    timeline.relations().forEach(relation -> relation(relations.addObject(), relation));
    var events = json.putArray("events");
    for (var chosen : timeline.events()) {
      var choice = events.addObject().put("event", chosen.event().toString());
      texts(choice, "label", chosen.label());
      if (chosen.importance() != null) {
        choice.put("importance", chosen.importance());
      }
    }
    var backgrounds = json.putArray("backgrounds");
    for (var background : timeline.backgrounds()) {
      var period = backgrounds.addObject().put("period", background.period().text());
      texts(period, "label", background.label());
      sources(period, background.sources());
    }
  }

  private static void relation(ObjectNode json, ShownRelation relation) {
    between(json, relation.first(), relation.second());
    StartingPoint start = relation.start();
    var point = json.putObject("start");
    number(point, "value", start.value());
    if (start.day() != null) {
      point.put("day", EventDate.day(start.day()).text());
    }
    texts(point, "why", start.why());
    sources(point, start.sources());
  }

  ExchangeWriter actors(Collection<Actor> actors) {
    var list = root.putArray("actors");
    actors.stream()
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .forEach(actor -> actor(list.addObject(), actor));
    return this;
  }

  private static void actor(ObjectNode json, Actor actor) {
    json.put("id", actor.id().value()).put("type", Naming.LOWER_CASE.of(actor.type()));
    var names = json.putArray("names");
    for (var name : actor.names()) {
      var item = names.addObject();
      // A name may be empty in the model; the field stands there all the same.
      var texts = item.putObject("name");
      name.name().byLanguage().forEach(texts::put);
      validity(item, name.validity());
    }
    texts(json, "fullName", actor.fullName());
    ArrayNode codes = json.putArray("codes");
    for (var code : actor.codes()) {
      var item = codes.addObject();
      item.put("scheme", Naming.AS_IS.of(code.scheme())).put("code", code.code());
      validity(item, code.validity());
    }
    validity(json, actor.existence());
  }

  ExchangeWriter events(List<Event> events) {
    var list = root.putArray("events");
    events.forEach(event -> event(list.addObject(), event));
    return this;
  }

  static void event(ObjectNode json, Event event) {
    json.put("id", event.id().toString())
        .put("date", event.date().text())
        .put("kind", Naming.LOWER_CASE.of(event.kind()));
    texts(json, "title", event.title());
    texts(json, "text", event.text());
    var participations = json.putArray("participations");
    for (var participation : event.participations()) {
      participations
          .addObject()
          .put("actor", participation.actor().value())
          .put("role", Naming.LOWER_CASE.of(participation.role()));
    }
    var effects = json.putArray("effects");
    for (var effect : event.effects()) {
      var item = effects.addObject();
      between(item, effect.between().one(), effect.between().other());
      if (effect.own() != null) {
        number(item, "change", effect.own());
      }
      texts(item, "reason", effect.reason());
    }
    sources(json, event.sources());
    images(json, event.images());
    event
        .quoted()
        .ifPresent(
            quote -> {
              var item = json.putObject("quote").put("text", quote.text());
              text(item, "speaker", quote.speaker());
              text(item, "language", quote.language());
            });
    texts(json, "note", event.note());
    json.put("importance", event.importance());
    if (!event.tags().isEmpty()) {
      var tags = json.putArray("tags");
      event.tags().forEach(tag -> tags.add(tag.name()));
    }
  }

  /** What is known of an event's images without their bytes. */
  ExchangeWriter imageFiles(Event event) {
    var list = root.putArray("imageFiles");
    for (var image : event.images()) {
      var file = image.file();
      list.addObject()
          .put("id", file.sha256())
          .put("type", Naming.LOWER_CASE.of(file.type()))
          .put("width", file.width())
          .put("height", file.height());
    }
    return this;
  }

  /** The images of the events, each once, with all their bytes. */
  ExchangeWriter images(List<Event> events, Images images) {
    var names =
        events.stream()
            .flatMap(event -> event.images().stream())
            .map(image -> image.file().sha256())
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      var list = root.putArray("images");
      for (var name : names) {
        var kept =
            images
                .find(name)
                .orElseThrow(() -> new IllegalStateException("No image " + name + " is kept"));
        list.addObject().put("id", name).put("data", kept.bytes());
      }
    }
    return this;
  }

  String json() {
    return MAPPER
        .writer()
        .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
        .writeValueAsString(root);
  }

  private static void between(ObjectNode json, ActorId one, ActorId other) {
    json.putArray("between").add(one.value()).add(other.value());
  }

  private static void sources(ObjectNode json, List<Source> sources) {
    if (sources.isEmpty()) {
      return;
    }
    var list = json.putArray("sources");
    for (var source : sources) {
      var item = list.addObject().put("title", source.title());
      text(item, "outlet", source.outlet());
      date(item, "date", source.date());
      address(item, "address", source.address());
      address(item, "archived", source.archived());
      text(item, "quote", source.quote());
    }
  }

  private static void images(ObjectNode json, List<EventImage> images) {
    if (images.isEmpty()) {
      return;
    }
    var list = json.putArray("images");
    for (var image : images) {
      var item = list.addObject().put("image", image.file().sha256());
      texts(item, "alternative", image.alternative());
      texts(item, "caption", image.caption());
      text(item, "credit", image.credit());
      address(item, "source", image.source());
    }
  }

  private static void validity(ObjectNode json, Validity validity) {
    if (!validity.from().equals(LocalDate.MIN)) {
      json.put("from", EventDate.day(validity.from()).text());
    }
    if (!validity.to().equals(LocalDate.MAX)) {
      json.put("to", EventDate.day(validity.to()).text());
    }
  }

  static void texts(ObjectNode json, String field, Texts texts) {
    if (!texts.isEmpty()) {
      texts.byLanguage().forEach(json.putObject(field)::put);
    }
  }

  private static void text(ObjectNode json, String field, String text) {
    if (!text.isEmpty()) {
      json.put(field, text);
    }
  }

  private static void date(ObjectNode json, String field, @Nullable EventDate date) {
    if (date != null) {
      json.put(field, date.text());
    }
  }

  private static void address(ObjectNode json, String field, @Nullable URI address) {
    if (address != null) {
      json.put(field, address.toString());
    }
  }

  /** Whole numbers without a decimal point, as people write them. */
  private static void number(ObjectNode json, String field, double value) {
    var whole = (long) value;
    if (Double.compare(whole, value) == 0) {
      json.put(field, whole);
    } else {
      json.put(field, value);
    }
  }
}
