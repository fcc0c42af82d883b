package org.entente.core.exchange;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.actor.Actor;
import org.entente.core.actor.KnownActors;
import org.entente.core.date.EventDate;
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
import org.entente.core.image.ImagesInMemory;
import org.entente.core.relation.ActorPair;
import org.entente.core.relation.StartingPoint;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Background;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.ReadersView;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;

/** Timelines of every form, from a seed. */
public final class GeneratedTimelines {

  private static final List<Actor> ACTORS = KnownActors.all();
  private static final List<String> WORDS =
      List.of("peace", "“oorlog”", "new\nline", "слово", "كلمة", "\\ \"", "😀", "<b>&");
  private static final List<String> DATES =
      List.of(
          "2022-02-24",
          "2022-02~",
          "2016?",
          "2022-02-24/..",
          "../1991-12-26",
          "-0043-03-15",
          "199X",
          "2022-23",
          "2022-02-24T05:45:00Z",
          "2014%/2022-XX");

  private final Random random;

  public GeneratedTimelines(long seed) {
    this.random = new Random(seed);
  }

  public FullTimeline next() {
    var actors = new ArrayList<Actor>();
    for (int i = 0; i < 6; i++) {
      actors.add(ACTORS.get(50 * i + random.nextInt(50)));
    }
    var events = some(5, () -> event(actors));
    var relations =
        Stream.of(0, 2, 4)
            .filter(i -> random.nextBoolean())
            .map(i -> new ShownRelation(actors.get(i + 1).id(), actors.get(i).id(), start()))
            .toList();
    var chosen =
        events.stream()
            .map(
                event ->
                    new ChosenEvent(
                        event.id(), texts(), random.nextBoolean() ? 1 + random.nextInt(3) : null))
            .toList();
    var timeline =
        new Timeline(
            TimelineId.random(),
            PublicId.random(),
            0,
            Texts.of("nl", word()).with("en", word()),
            texts(),
            random.nextBoolean() ? List.of("nl", "en") : List.of("uk"),
            relations,
            chosen,
            some(3, () -> new Background(date(), Texts.of("en", word()), some(2, this::source))),
            look());
    return new FullTimeline(
        timeline,
        events,
        actors.stream().collect(Collectors.toMap(Actor::id, Function.identity())));
  }

  private Look look() {
    var views = new ArrayList<>(List.of(ReadersView.values()));
    Collections.shuffle(views, random);
    return new Look(
        random.nextBoolean(),
        random.nextBoolean() ? date() : null,
        views.subList(0, 1 + random.nextInt(views.size())));
  }

  private Event event(List<Actor> actors) {
    var one = actors.get(random.nextInt(3)).id();
    var other = actors.get(3 + random.nextInt(3)).id();
    var effect =
        random.nextBoolean()
            ? Effect.byKind(ActorPair.of(one, other))
            : new Effect(ActorPair.of(one, other), value(), texts());
    return new Event(
        EventId.random(),
        0,
        date(),
        Kind.values()[random.nextInt(Kind.values().length)],
        Texts.of("en", word()),
        texts(),
        List.of(
            new Participation(one, Role.values()[random.nextInt(4)]),
            new Participation(other, Role.values()[random.nextInt(4)])),
        random.nextBoolean() ? List.of(effect) : List.of(),
        some(3, this::source),
        images(),
        random.nextBoolean() ? new Quote(word(), random.nextBoolean() ? word() : "", "en") : null,
        texts(),
        1 + random.nextInt(3),
        random.nextBoolean() ? List.of(new Tag("gas"), new Tag("Minsk talks")) : List.of());
  }

  /** Seldom: pixels take time. */
  private List<EventImage> images() {
    return random.nextInt(20) > 0
        ? List.of()
        : ImagesInMemory.EXAMPLES.stream()
            .filter(image -> random.nextBoolean())
            .map(
                image ->
                    new EventImage(
                        image.file(),
                        texts(),
                        texts(),
                        random.nextBoolean() ? word() : "",
                        random.nextBoolean() ? URI.create("https://example.org/photo.jpg") : null))
            .toList();
  }

  private StartingPoint start() {
    var day = random.nextBoolean() ? LocalDate.ofEpochDay(random.nextInt(-900_000, 50_000)) : null;
    return new StartingPoint(value(), day, texts(), some(2, this::source));
  }

  private double value() {
    return switch (random.nextInt(4)) {
      case 0 -> -10;
      case 1 -> -0.0;
      case 2 -> random.nextInt(11);
      default -> random.nextDouble(-10, 10);
    };
  }

  private Source source() {
    return new Source(
        word(),
        random.nextBoolean() ? word() : "",
        random.nextBoolean() ? date() : null,
        random.nextBoolean() ? URI.create("https://example.org/a?b=c&d=%20#é") : null,
        random.nextBoolean() ? URI.create("HTTP://example.org") : null,
        random.nextBoolean() ? word() : "");
  }

  private EventDate date() {
    return EventDate.of(DATES.get(random.nextInt(DATES.size())));
  }

  private Texts texts() {
    var byLanguage = new TreeMap<String, String>();
    for (var language : List.of("en", "nl", "ar", "haw")) {
      if (random.nextInt(3) == 0) {
        byLanguage.put(language, word());
      }
    }
    return new Texts(byLanguage);
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
  }
}
