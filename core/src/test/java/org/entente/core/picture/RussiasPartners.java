package org.entente.core.picture;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.entente.core.event.EventImage;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Quote;
import org.entente.core.event.Role;
import org.entente.core.event.Source;
import org.entente.core.image.ImageFile;
import org.entente.core.image.ImageType;
import org.entente.core.relation.ActorPair;
import org.entente.core.relation.StartingPoint;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Background;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;

/** A story of five relations, like the one on the design's pictures. Its texts are illustrative. */
final class RussiasPartners {

  private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);

  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final List<ChosenEvent> chosen = new ArrayList<>();

  private RussiasPartners() {
    actor("RUS", "RU", "Russia", "Rusland");
    actor("UKR", "UA", "Ukraine", "Oekraïne");
    actor("CHN", "CN", "China", "China");
    actor("IND", "IN", "India", "India");
    actor("ARM", "AM", "Armenia", "Armenië");
    actor("EU", "EU", "EU and US", "EU en VS");
    act("2022-02-04", Kind.PROMISE, 9, "RUS", "CHN", 2, "“Partnership without limits”");
    act("2022-02-24/..", Kind.ATTACK, -9, "RUS", "UKR", 3, "Full-scale invasion");
    act("2022-02-25", Kind.SANCTIONS, -9, "EU", "RUS", 3, "Unprecedented sanctions");
    act("2022-03/2022-04", Kind.COOPERATION, 3, "IND", "RUS", 2, "Buys Russian oil at a discount");
    act("2022-04-07", Kind.REFUSAL, -6, "EU", "RUS", 1, "Out of UN Human Rights Council");
    act("2022-05-18", Kind.JOINS, -6, "EU", "RUS", 1, "Finland, Sweden apply to NATO");
    act("2022-09-15", Kind.CRITICISM, -3, "CHN", "RUS", 2, "Xi’s “questions and concerns”");
    act("2022-09-30", Kind.ATTACK, -9, "RUS", "UKR", 2, "Annexation of four regions");
    act("2022-09-30", Kind.VOTE, 0, "CHN", "RUS", 1, "Abstains in UN vote");
    act("2022-09-30", Kind.VOTE, 0, "IND", "RUS", 1, "Abstains in UN vote");
    act("2022-11-15", Kind.SKIPS_MEETING, -3, "RUS", "EU", 2, "Putin skips G20 in Bali");
    act("2022-11-23", Kind.SKIPS_MEETING, -3, "ARM", "RUS", 1, "Pashinyan avoids photo with Putin");
    act("2022-12", Kind.PROMISE, 3, "CHN", "RUS", 1, "Wang Yi: “deepen cooperation”");
    act("2023-01-05~", Kind.CRITICISM, -3, "CHN", "RUS", 1, "Officials: Putin “crazy”");
    armeniaCancels();
  }

  /** The whole story. */
  static FullTimeline timeline() {
    var story = new RussiasPartners();
    return new FullTimeline(
        new Timeline(
            new TimelineId(new UUID(1, 1)),
            new PublicId("0123456789abcdef"),
            1,
            Texts.of("en", "How Russia’s partners drew back", "nl", "Hoe partners zich afkeerden"),
            Texts.of("en", "Eleven months after the invasion, allies keep their distance."),
            List.of("en", "nl"),
            List.of(
                relation("UKR", -6, "War in Donbas since 2014, and an army at the border."),
                relation("CHN", 6, "Strategic partners without a formal alliance."),
                relation("IND", 6, "Decades of arms supplies and a yearly summit."),
                relation("ARM", 4, "Treaty ally that hosts a Russian base."),
                relation("EU", -4, "")),
            story.chosen,
            List.of(
                new Background(
                    EventDate.of("2022-02-24/.."),
                    Texts.of("en", "Full-scale war in Ukraine", "nl", "Oorlog in Oekraïne"),
                    List.of())),
            Look.DEFAULT.opening(EventDate.of("2022-01-15/2023-02-15"))),
        story.events,
        story.actors);
  }

  /** The key of the n-th event in the order of this class, from 1. */
  static String key(int n) {
    return id(n).toString();
  }

  private static EventId id(int n) {
    return new EventId(new UUID(0, n));
  }

  private static ShownRelation relation(String other, double start, String why) {
    return new ShownRelation(
        new ActorId("RUS"),
        new ActorId(other),
        new StartingPoint(start, NEW_YEAR, Texts.of("en", why), List.of()));
  }

  private void actor(String id, String iso2, String english, String dutch) {
    var key = new ActorId(id);
    actors.put(
        key,
        new Actor(
            key,
            ActorType.COUNTRY,
            List.of(new ActorName(Texts.of("en", english, "nl", dutch), Validity.ALWAYS)),
            Texts.NONE,
            List.of(new ActorCode(CodeScheme.ISO2, iso2, Validity.ALWAYS)),
            Validity.ALWAYS,
            1));
  }

  private void act(
      String date,
      Kind kind,
      double effect,
      String who,
      String whom,
      int importance,
      String title) {
    add(
        new Event(
            id(events.size() + 1),
            1,
            EventDate.of(date),
            kind,
            Texts.of("en", title),
            Texts.of("en", "What happened, in a sentence."),
            List.of(by(who), to(whom)),
            List.of(effect(who, whom, effect)),
            List.of(source("Reuters", date.substring(0, 7))),
            List.of(),
            null,
            Texts.NONE,
            importance,
            List.of()),
        Texts.NONE);
  }

  private void armeniaCancels() {
    add(
        new Event(
            id(events.size() + 1),
            1,
            EventDate.of("2023-01-10"),
            Kind.CANCELS_COOPERATION,
            Texts.of(
                "en",
                "Armenia cancels a CSTO exercise on its soil",
                "nl",
                "Armenië schrapt een oefening van de CSTO"),
            Texts.of("en", "Pashinyan calls it “inappropriate in the current situation”."),
            List.of(by("ARM"), to("RUS"), new Participation(new ActorId("CHN"), Role.ABSENT)),
            List.of(
                new Effect(
                    ActorPair.of(new ActorId("ARM"), new ActorId("RUS")),
                    null,
                    Texts.of("en", "threatens to reduce military cooperation"))),
            List.of(
                source("Business Insider Nederland", "2023-01-14"),
                source("Reuters", "2023-01-10")),
            List.of(
                new EventImage(
                    new ImageFile("a1".repeat(32), ImageType.JPEG, 1200, 800),
                    Texts.of("en", "An empty parade ground", "nl", "Een leeg exercitieterrein"),
                    Texts.of("en", "Where the exercise would have been"),
                    "Photo: <Somebody> & Sons",
                    URI.create("https://example.org/photo?a=1&b=2")),
                new EventImage(
                    new ImageFile("b2".repeat(32), ImageType.PNG, 400, 300),
                    Texts.NONE,
                    Texts.NONE,
                    "",
                    null)),
            new Quote("Deze oefeningen vinden niet plaats.", "Nikol Pashinyan", "nl"),
            Texts.of("en", "The ministry & the <alliance> disagree."),
            3,
            List.of()),
        Texts.of("en", "Armenia cancels exercise"));
  }

  private void add(Event event, Texts label) {
    events.add(event);
    chosen.add(new ChosenEvent(event.id(), label, null));
  }

  private static Effect effect(String one, String other, double value) {
    return new Effect(ActorPair.of(new ActorId(one), new ActorId(other)), value, Texts.NONE);
  }

  private static Participation by(String actor) {
    return new Participation(new ActorId(actor), Role.INITIATOR);
  }

  private static Participation to(String actor) {
    return new Participation(new ActorId(actor), Role.RECIPIENT);
  }

  private static Source source(String outlet, String date) {
    return new Source(
        "A headline of " + outlet,
        outlet,
        EventDate.of(date),
        URI.create("https://news.example/story?id=1&part=2"),
        null,
        "");
  }
}
