package org.entente.core.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Effect;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventImage;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Quote;
import org.entente.core.event.Role;
import org.entente.core.event.Source;
import org.entente.core.event.Tag;
import org.entente.core.image.ImageFile;
import org.entente.core.relation.ActorPair;
import org.jspecify.annotations.Nullable;

/** Reads an event and what other things share with it: sources and pairs of actors. */
final class EventReader {

  /** The actors that events may name. */
  @FunctionalInterface
  interface NamedActors {

    /** The actor that an event calls by this key, or null, with a problem at the place. */
    @Nullable ActorId named(String key, String place);
  }

  /** The images that events may show. */
  @FunctionalInterface
  interface ShownImages {

    /** The image that an event calls by this name, or null, with a problem at the place. */
    @Nullable ImageFile shown(String id, String place);
  }

  private final Problems problems;
  private final NamedActors actors;
  private final ShownImages images;

  EventReader(Problems problems, NamedActors actors, ShownImages images) {
    this.problems = problems;
    this.actors = actors;
    this.images = images;
  }

  @Nullable Event read(Fields fields) {
    var id = id(fields, "id");
    var date = fields.date("date");
    var kind = fields.oneOf("kind", List.of(Kind.values()), Naming.LOWER_CASE);
    var title = fields.texts("title");
    var text = fields.textsOrNone("text");
    var participations = participations(fields);
    var effects = effects(fields);
    var sources = sources(fields);
    var shown = images(fields);
    var quote = quote(fields.objectOrNone("quote"));
    var note = fields.textsOrNone("note");
    var importance =
        fields.has("importance") ? fields.wholeOrNone("importance") : Integer.valueOf(2);
    var tags = tags(fields);
    fields.nothingElse();
    return problems.make(
        fields.place(),
        fields.before(),
        () ->
            new Event(
                requireNonNull(id),
                0,
                requireNonNull(date),
                requireNonNull(kind),
                title,
                text,
                participations,
                effects,
                sources,
                shown,
                quote,
                note,
                requireNonNull(importance),
                tags));
  }

  private List<Tag> tags(Fields fields) {
    if (!fields.has("tags")) {
      return List.of();
    }
    var read = new ArrayList<Tag>();
    var typed = fields.strings("tags", Event.MAX_TAGS);
    for (int i = 0; i < typed.size(); i++) {
      var place = fields.place("tags") + "[" + i + "]";
      var tag = Tag.read(typed.get(i), message -> problems.add(place, message.toString()));
      if (tag != null) {
        read.add(tag);
      }
    }
    return read;
  }

  /** An event's identifier in a field. */
  @Nullable EventId id(Fields fields, String field) {
    var id = fields.id(field);
    return id == null ? null : new EventId(id);
  }

  private List<Participation> participations(Fields fields) {
    var read = new ArrayList<Participation>();
    for (var participation : fields.objects("participations", Event.MAX_LIST)) {
      var key = participation.text("actor");
      var actor =
          problems.count() > participation.before()
              ? null
              : actors.named(key, participation.place("actor"));
      var role = participation.oneOf("role", List.of(Role.values()), Naming.LOWER_CASE);
      participation.nothingElse();
      if (actor != null && role != null) {
        read.add(new Participation(actor, role));
      }
    }
    return read;
  }

  private List<Effect> effects(Fields fields) {
    var read = new ArrayList<Effect>();
    for (var effect : fields.objects("effects", Event.MAX_LIST)) {
      var between = pair(effect);
      var change = effect.numberOrNone("change");
      var reason = effect.textsOrNone("reason");
      effect.nothingElse();
      var made =
          problems.make(
              effect.place(),
              effect.before(),
              () -> {
                var two = requireNonNull(between);
                return new Effect(ActorPair.of(two.getFirst(), two.getLast()), change, reason);
              });
      if (made != null) {
        read.add(made);
      }
    }
    return read;
  }

  /** The two different actors of a field {@code between}, as ordered in the file, or null. */
  @Nullable List<ActorId> pair(Fields fields) {
    var keys = fields.strings("between", 2);
    var place = fields.place("between");
    if (problems.count() > fields.before()) {
      return null;
    }
    if (keys.size() != 2) {
      problems.add(place, "two actors are expected here");
      return null;
    }
    var one = actors.named(keys.getFirst(), place + "[0]");
    var other = actors.named(keys.getLast(), place + "[1]");
    if (one == null || other == null) {
      return null;
    }
    if (one.equals(other)) {
      problems.add(place, "a relation has two different actors, not " + one + " twice");
      return null;
    }
    return List.of(one, other);
  }

  List<Source> sources(Fields fields) {
    var read = new ArrayList<Source>();
    for (var source : fields.objects("sources", Event.MAX_LIST)) {
      var title = source.text("title");
      var outlet = source.textOrNone("outlet");
      var date = source.dateOrNone("date");
      var address = source.addressOrNone("address");
      var archived = source.addressOrNone("archived");
      var quote = source.textOrNone("quote");
      source.nothingElse();
      var made =
          problems.make(
              source.place(),
              source.before(),
              () -> new Source(title, outlet, date, address, archived, quote));
      if (made != null) {
        read.add(made);
      }
    }
    return read;
  }

  private List<EventImage> images(Fields fields) {
    var read = new ArrayList<EventImage>();
    for (var image : fields.objects("images", Event.MAX_IMAGES)) {
      var id = image.text("image");
      var file = problems.count() > image.before() ? null : images.shown(id, image.place("image"));
      var alternative = image.textsOrNone("alternative");
      var caption = image.textsOrNone("caption");
      var credit = image.textOrNone("credit");
      var source = image.addressOrNone("source");
      image.nothingElse();
      var made =
          problems.make(
              image.place(),
              image.before(),
              () -> new EventImage(requireNonNull(file), alternative, caption, credit, source));
      if (made != null) {
        read.add(made);
      }
    }
    return read;
  }

  private @Nullable Quote quote(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    var text = fields.text("text");
    var speaker = fields.textOrNone("speaker");
    var language = fields.textOrNone("language");
    fields.nothingElse();
    return problems.make(fields.place(), fields.before(), () -> new Quote(text, speaker, language));
  }
}
