package org.entente.core.picture;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.ActorType;
import org.entente.core.actor.CodeScheme;
import org.entente.core.date.DateText;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Participation;
import org.entente.core.layout.LabelWidths;
import org.entente.core.layout.LaneItem;
import org.entente.core.layout.LaneLayout;
import org.entente.core.layout.Metrics;
import org.entente.core.layout.Period;
import org.entente.core.layout.StepLine;
import org.entente.core.relation.Band;
import org.entente.core.relation.RelationLine;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ShownRelation;

/** Makes a {@link Picture}: computes the lines, words and places of one timeline. */
final class Composition {

  static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "ur", "yi");

  private final FullTimeline full;
  private final String language;
  private final Metrics metrics = Metrics.STANDARD;
  private final List<Event> events;
  private final Map<EventId, ChosenEvent> chosen;
  private final List<RelationLine> lines;
  private final List<PictureEvent> pictured;
  private final Period domain;
  private final Period window;

  Composition(FullTimeline full, String language) {
    this.full = full;
    this.language = language;
    this.events = full.events();
    this.chosen = full.timeline().events().stream().collect(toMap(ChosenEvent::event, identity()));
    this.lines = full.timeline().relations().stream().map(this::line).toList();
    var inWords = new EventInWords(language, full.timeline().relations(), lines);
    this.pictured =
        events.stream().map(event -> inWords.event(event, choice(event).label())).toList();
    var extent = new Extent(events, full.timeline().look().opensAt());
    this.domain = extent.domain();
    this.window = extent.window();
  }

  Picture picture() {
    var lanes = new ArrayList<Picture.Lane>();
    var items = new ArrayList<Picture.Item>();
    for (int lane = 0; lane < lines.size(); lane++) {
      lanes.add(lane(lane, addItems(lane, items)));
    }
    var words = Words.in(language);
    var actors = actors();
    return new Picture(
        language,
        RIGHT_TO_LEFT.contains(language),
        full.timeline().title().readIn(language),
        full.timeline().standfirst().readIn(language),
        full.timeline().look().lineShown(),
        domain,
        window,
        metrics,
        actors,
        lanes,
        pictured,
        items,
        full.timeline().backgrounds().stream()
            .map(
                background ->
                    new Picture.Background(
                        Extent.start(background.period()),
                        Extent.end(background.period()),
                        DateText.of(background.period(), language),
                        background.label().readIn(language)))
            .toList(),
        full.timeline().look().views(),
        new CountriesComposition(full, pictured, this::importance, words.of("others"))
            .compose(actors, domain, window),
        words);
  }

  private ChosenEvent choice(Event event) {
    return chosen.getOrDefault(event.id(), ChosenEvent.asIs(event.id()));
  }

  private int importance(Event event) {
    var own = choice(event).importance();
    return own == null ? event.importance() : own;
  }

  private RelationLine line(ShownRelation relation) {
    return RelationLine.of(
        relation.start(),
        events.stream()
            .flatMap(
                event ->
                    event.effectOn(relation.pair()).stream()
                        .mapToObj(effect -> new RelationLine.Push(event.date().markDay(), effect)))
            .toList());
  }

  private Picture.Lane lane(int index, int rows) {
    var relation = full.timeline().relations().get(index);
    var line = lines.get(index);
    var firstMark = firstMarks(relation);
    return new Picture.Lane(
        List.of(relation.first(), relation.second()),
        EventInWords.name(full, relation, language),
        rows,
        Band.of(line.end()),
        line.start(),
        line.steps().stream()
            .map(
                step ->
                    new StepLine.Step(
                        firstMark.getOrDefault(step.day(), (double) step.day().toEpochDay()),
                        step.value()))
            .toList(),
        relation.start().why().readIn(language));
  }

  /** Where the first marker of each day stands: there the line steps, so that all are on it. */
  private Map<LocalDate, Double> firstMarks(ShownRelation relation) {
    var marks = new HashMap<LocalDate, Double>();
    for (var event : events) {
      if (event.effectOn(relation.pair()).isPresent()) {
        marks.merge(event.date().markDay(), event.date().mark(), Math::min);
      }
    }
    return marks;
  }

  /**
   * Lays out a lane and adds its items.
   *
   * @return how many label rows it needs
   */
  private int addItems(int lane, List<Picture.Item> items) {
    var pair = full.timeline().relations().get(lane).pair();
    var inLane = new ArrayList<Integer>();
    var toLayOut = new ArrayList<LaneItem>();
    for (int i = 0; i < events.size(); i++) {
      var event = events.get(i);
      var effect = event.effectOn(pair);
      if (effect.isPresent()) {
        inLane.add(i);
        toLayOut.add(
            new LaneItem(
                event.date().mark(),
                LabelWidths.width(pictured.get(i).label(), metrics.labelSize()),
                importance(event),
                Math.abs(effect.getAsDouble()),
                event.id().toString()));
      }
    }
    var layout = LaneLayout.of(toLayOut, metrics, domain, window);
    int first = items.size();
    for (int i = 0; i < inLane.size(); i++) {
      var event = events.get(inLane.get(i));
      items.add(
          new Picture.Item(
              lane,
              inLane.get(i),
              event.effectOn(pair).orElse(0),
              lines.get(lane).after(event.date().markDay()),
              toLayOut.get(i).labelWidth(),
              layout.placements().get(i).withHostsFrom(first)));
    }
    return layout.rows();
  }

  private SortedMap<ActorId, Picture.Named> actors() {
    var inLanes =
        full.timeline().relations().stream()
            .flatMap(relation -> Stream.of(relation.first(), relation.second()));
    var inEvents =
        events.stream().flatMap(event -> event.participations().stream()).map(Participation::actor);
    var named = new TreeMap<ActorId, Picture.Named>();
    Stream.concat(inLanes, inEvents)
        .distinct()
        .forEach(actor -> named.put(actor, named(full.actor(actor))));
    return named;
  }

  /** Historical states have codes but, in our set of flags, no flags. */
  private Picture.Named named(Actor actor) {
    var file =
        actor
            .code(CodeScheme.ISO2)
            .filter(code -> actor.type() != ActorType.HISTORICAL_STATE)
            .map(code -> code.toLowerCase(Locale.ROOT) + ".svg")
            .orElseGet(() -> Badge.nameFor(actor.id().value()));
    return new Picture.Named(
        actor.name().readIn(language), actor.fullName().readIn(language), "flags/" + file);
  }
}
