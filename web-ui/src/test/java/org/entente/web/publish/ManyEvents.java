package org.entente.web.publish;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorCode;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.ActorName;
import org.entente.core.actor.ActorType;
import org.entente.core.actor.CodeScheme;
import org.entente.core.actor.Validity;
import org.entente.core.date.EventDate;
import org.entente.core.event.Effect;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.entente.core.event.Source;
import org.entente.core.relation.ActorPair;
import org.entente.core.relation.StartingPoint;
import org.entente.core.text.Texts;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;

/**
 * A made-up timeline of five relations with as many events as one likes, always the same: for
 * measuring and for trying large pictures.
 */
public final class ManyEvents {

  private static final List<String[]> PARTNERS =
      List.of(
          new String[] {"UKR", "UA", "Ukraine"},
          new String[] {"CHN", "CN", "China"},
          new String[] {"IND", "IN", "India"},
          new String[] {"ARM", "AM", "Armenia"},
          new String[] {"EU", "EU", "European Union"});
  private static final List<String> PLACES =
      List.of("Astana", "Geneva", "Bali", "Yerevan", "Minsk", "New York", "Beijing", "Brussels");
  private static final List<String> MATTERS =
      List.of("grain", "gas transit", "prisoners", "border posts", "a joint exercise", "tariffs");
  private static final ActorId RUSSIA = new ActorId("RUS");
  private static final LocalDate FIRST = LocalDate.of(1991, 12, 26);
  private static final int DAYS = 12_400;

  private final Random random;

  private ManyEvents(long seed) {
    this.random = new Random(seed);
  }

  /** The timeline with this many events over 34 years. */
  public static FullTimeline timeline(int count) {
    var made = new ManyEvents(20220224);
    var events = new ArrayList<Event>(count);
    for (int i = 0; i < count; i++) {
      events.add(made.event(i));
    }
    var timeline =
        new Timeline(
            new TimelineId(new UUID(2, count)),
            new PublicId("manyeventsmanyev"),
            1,
            Texts.of("en", "Russia and its partners, day by day"),
            Texts.of("en", "Made-up events between real actors, to see how many a page can hold."),
            List.of("en"),
            PARTNERS.stream().map(ManyEvents::relation).toList(),
            events.stream().map(event -> ChosenEvent.asIs(event.id())).toList(),
            List.of(),
            Look.DEFAULT);
    return new FullTimeline(timeline, events, actors());
  }

  private static ShownRelation relation(String[] partner) {
    var start = new StartingPoint(0, FIRST, Texts.of("en", "A new beginning."), List.of());
    return new ShownRelation(RUSSIA, new ActorId(partner[0]), start);
  }

  private static Map<ActorId, Actor> actors() {
    var actors = new HashMap<ActorId, Actor>();
    actors.put(RUSSIA, actor("RUS", "RU", "Russia"));
    PARTNERS.forEach(p -> actors.put(new ActorId(p[0]), actor(p[0], p[1], p[2])));
    return actors;
  }

  private static Actor actor(String id, String iso2, String name) {
    return new Actor(
        new ActorId(id),
        ActorType.COUNTRY,
        List.of(new ActorName(Texts.of("en", name), Validity.ALWAYS)),
        Texts.NONE,
        List.of(new ActorCode(CodeScheme.ISO2, iso2, Validity.ALWAYS)),
        Validity.ALWAYS,
        1);
  }

  private Event event(int number) {
    var partner = PARTNERS.get(random.nextInt(PARTNERS.size()));
    var kind = Kind.values()[random.nextInt(Kind.values().length - 1)];
    var other = new ActorId(partner[0]);
    boolean outwards = random.nextBoolean();
    var place = pick(PLACES);
    var matter = pick(MATTERS);
    var day = FIRST.plusDays(random.nextInt(DAYS));
    int rare = random.nextInt(100);
    return new Event(
        new EventId(new UUID(random.nextLong(), random.nextLong())),
        1,
        date(day),
        kind,
        Texts.of("en", kind.label().readIn("en") + " in " + place + " over " + matter),
        Texts.of(
            "en", "In " + place + ", " + partner[2] + " and Russia spoke about " + matter + "."),
        List.of(
            new Participation(outwards ? RUSSIA : other, Role.INITIATOR),
            new Participation(outwards ? other : RUSSIA, Role.RECIPIENT)),
        List.of(new Effect(ActorPair.of(RUSSIA, other), null, Texts.NONE)),
        List.of(
            new Source(
                "What was said in " + place,
                "The Daily Record",
                EventDate.day(day.plusDays(1)),
                URI.create("https://news.example/" + number),
                null,
                "")),
        List.of(),
        null,
        Texts.NONE,
        rare < 3 ? 3 : rare < 20 ? 2 : 1,
        List.of());
  }

  /** Most to the day, some to the month, some to the minute, some last a while. */
  private EventDate date(LocalDate day) {
    int form = random.nextInt(20);
    return switch (form) {
      case 0 -> EventDate.of(day.toString().substring(0, 7));
      case 1 -> EventDate.of(day + "/" + day.plusDays(random.nextInt(1, 90)));
      case 2 -> EventDate.of(day + "~");
      case 3, 4 ->
          EventDate.of("%sT%02d:%02dZ".formatted(day, random.nextInt(24), random.nextInt(60)));
      default -> EventDate.day(day);
    };
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
