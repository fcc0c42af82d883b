package org.entente.persistence;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.actor.ActorId;
import org.entente.core.date.EventDate;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.edit.SaveOutcome.Saved;
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
import org.entente.core.relation.ActorPair;
import org.entente.core.relation.StartingPoint;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Background;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.ReadersView;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Events and timelines to keep. */
public final class Examples {

  public static final ActorId RUSSIA = new ActorId("RUS");
  public static final ActorId CHINA = new ActorId("CHN");
  public static final ActorId NATO = new ActorId("NATO");
  public static final ActorId TURKEY = new ActorId("TUR");

  private static final List<String> DATES =
      List.of(
          "-4712", "-0043-03-15", "0000", "0099", "1500~", "2016-33", "2022-02-24/..", "../1991");

  private Examples() {}

  /** An event of which only what must be known is known, with actors who take part. */
  public static Event event(String date, Kind kind, String title, ActorId... actors) {
    return new Event(
        EventId.random(),
        0,
        EventDate.of(date),
        kind,
        Texts.of("en", title),
        Texts.NONE,
        Arrays.stream(actors).map(actor -> new Participation(actor, Role.PARTICIPANT)).toList(),
        List.of(),
        List.of(),
        List.of(),
        null,
        Texts.NONE,
        2,
        List.of());
  }

  /** The same event, told otherwise. */
  public static Event titled(Event event, String title) {
    return new Event(
        event.id(),
        event.version(),
        event.date(),
        event.kind(),
        Texts.of("en", title),
        event.text(),
        event.participations(),
        event.effects(),
        event.sources(),
        event.images(),
        event.quote(),
        event.note(),
        event.importance(),
        event.tags());
  }

  /** The same event of another version, with these images. */
  public static Event withImages(Event event, int version, List<EventImage> images) {
    return new Event(
        event.id(),
        version,
        event.date(),
        event.kind(),
        event.title(),
        event.text(),
        event.participations(),
        event.effects(),
        event.sources(),
        images,
        event.quote(),
        event.note(),
        event.importance(),
        event.tags());
  }

  /** An event with everything that one can have. */
  public static Event fullEvent() {
    return new Event(
        EventId.random(),
        0,
        EventDate.of("2016-10-15"),
        Kind.SUMMIT,
        Texts.of("en", "Goa “summit” 100 %", "nl", "Top in Goa"),
        Texts.of("en", "Two\nlines, a \\ and an emoji 🕊", "ru", "Саммит БРИКС"),
        List.of(
            new Participation(TURKEY, Role.ABSENT),
            new Participation(RUSSIA, Role.INITIATOR),
            new Participation(CHINA, Role.RECIPIENT),
            new Participation(RUSSIA, Role.PARTICIPANT)),
        List.of(
            new Effect(ActorPair.of(RUSSIA, CHINA), null, Texts.NONE),
            new Effect(ActorPair.of(RUSSIA, TURKEY), -2.5, Texts.of("en", "Stayed away"))),
        List.of(source(), new Source("[A photograph]", "", EventDate.of("-0043~"), null, null, "")),
        List.of(),
        new Quote("An old friend is better", "Vladimir Putin", "en"),
        Texts.of("nl", "Betwist"),
        3,
        List.of(new Tag("BRICS"), new Tag("Été à Goa")));
  }

  /** A source with everything that one can have. */
  public static Source source() {
    return new Source(
        "Leaders meet",
        "The Hindu",
        EventDate.of("2016-10"),
        URI.create("https://example.org/a?b=c%20d#e"),
        URI.create("http://archive.example.org/2016/https://example.org/a"),
        "They “met”.");
  }

  /** A timeline with everything that one can have. */
  public static Timeline fullTimeline(Event... events) {
    return Timeline.named("nl", "Rusland")
        .withHead(Texts.of("nl", "Rusland", "en", "Russia"), Texts.of("en", "How it went"))
        .withLanguages(List.of("nl", "en", "ru"))
        .withRelations(
            List.of(
                new ShownRelation(
                    RUSSIA,
                    CHINA,
                    new StartingPoint(
                        -3.25,
                        LocalDate.of(-43, 3, 15),
                        Texts.of("en", "Border war"),
                        List.of(source()))),
                new ShownRelation(NATO, CHINA, StartingPoint.NEUTRAL)))
        .withEvents(
            IntStream.range(0, events.length)
                .mapToObj(
                    i ->
                        new ChosenEvent(
                            events[i].id(),
                            i % 2 == 0 ? Texts.of("en", "Goa") : Texts.NONE,
                            i % 2 == 0 ? 1 : null))
                .toList())
        .withBackgrounds(
            List.of(
                new Background(
                    EventDate.of("2022-02-24/.."), Texts.of("en", "War"), List.of(source())),
                new Background(EventDate.of("2020"), Texts.of("nl", "Pandemie"), List.of())))
        .withLook(
            new Look(
                false,
                EventDate.of("2016/2017"),
                List.of(ReadersView.STORY, ReadersView.COUNTRIES)));
  }

  /** An event in which chance decides about every field. */
  public static Event anyEvent(Random random) {
    var actors = List.of(RUSSIA, CHINA, NATO, TURKEY);
    var pairs =
        List.of(
            ActorPair.of(RUSSIA, CHINA), ActorPair.of(NATO, RUSSIA), ActorPair.of(TURKEY, CHINA));
    return new Event(
        EventId.random(),
        0,
        EventDate.of(one(random, DATES)),
        one(random, List.of(Kind.values())),
        Texts.of("en", "Title " + random.nextInt()),
        texts(random),
        some(random, actors).map(actor -> new Participation(actor, role(random))).toList(),
        some(random, pairs)
            .map(pair -> new Effect(pair, orNull(random, random::nextDouble), texts(random)))
            .toList(),
        some(random, List.of(source(), new Source("Other", "", null, null, null, ""))).toList(),
        List.of(),
        random.nextBoolean() ? null : new Quote("Said", "Somebody", "en"),
        texts(random),
        1 + random.nextInt(3),
        some(random, List.of(new Tag("gas"), new Tag("Minsk talks"))).toList());
  }

  /** The version of what was kept. */
  public static int version(SaveOutcome outcome) {
    if (outcome instanceof Saved(var version)) {
      return version;
    }
    throw new AssertionError("Not kept: " + outcome);
  }

  private static Role role(Random random) {
    return one(random, List.of(Role.values()));
  }

  private static Texts texts(Random random) {
    return random.nextBoolean() ? Texts.NONE : Texts.of("en", "Text " + random.nextInt());
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> Stream<T> some(Random random, List<T> all) {
    return all.stream().filter(each -> random.nextBoolean());
  }

  private static <T> @Nullable T orNull(Random random, Supplier<T> value) {
    return random.nextBoolean() ? null : value.get();
  }
}
