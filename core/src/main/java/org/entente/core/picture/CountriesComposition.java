package org.entente.core.picture;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Event;
import org.entente.core.event.Role;
import org.entente.core.layout.AcrossItem;
import org.entente.core.layout.AcrossLayout;
import org.entente.core.layout.LabelWidths;
import org.entente.core.layout.LaneItem;
import org.entente.core.layout.LaneOrder;
import org.entente.core.layout.Metrics;
import org.entente.core.layout.Period;
import org.entente.core.timeline.FullTimeline;

/**
 * The Countries view of a timeline: a lane for each actor, in the order that keeps the arrows
 * short, and each event from who did it to whom. Where there are more actors than lanes, those with
 * the fewest events share the last lane.
 */
final class CountriesComposition {

  private final FullTimeline full;
  private final List<PictureEvent> pictured;
  private final ToIntFunction<Event> importance;
  private final String others;

  /** The actors of each event, each in its first role, in the order of roles and names given. */
  private final List<Map<ActorId, Role>> taking;

  /** The actors of each lane, from top to bottom. */
  private final List<List<ActorId>> lanes;

  private final Map<ActorId, Integer> laneOf = new HashMap<>();

  /**
   * Orders the lanes.
   *
   * @param pictured the timeline's events in words
   * @param others the name of a lane that several actors share
   */
  CountriesComposition(
      FullTimeline full,
      List<PictureEvent> pictured,
      ToIntFunction<Event> importance,
      String others) {
    this.full = full;
    this.pictured = pictured;
    this.importance = importance;
    this.others = others;
    this.taking = full.events().stream().map(CountriesComposition::takingPart).toList();
    this.lanes = lanes();
    for (int lane = 0; lane < lanes.size(); lane++) {
      for (var actor : lanes.get(lane)) {
        laneOf.put(actor, lane);
      }
    }
  }

  /** Lays out the view. */
  Picture.Countries compose(Map<ActorId, Picture.Named> names, Period domain, Period window) {
    var metrics = Metrics.COUNTRIES;
    var inView = new ArrayList<Integer>();
    var toLayOut = new ArrayList<AcrossItem>();
    for (int i = 0; i < taking.size(); i++) {
      if (!taking.get(i).isEmpty()) {
        inView.add(i);
        toLayOut.add(across(i));
      }
    }
    var layout = AcrossLayout.of(toLayOut, lanes.size(), metrics, domain, window);
    var items = new ArrayList<Picture.Item>();
    for (int i = 0; i < inView.size(); i++) {
      var place = layout.places().get(i);
      var event = full.events().get(inView.get(i));
      items.add(
          new Picture.Item(
              toLayOut.get(i).home(),
              inView.get(i),
              strongest(event),
              0,
              toLayOut.get(i).item().labelWidth(),
              place.placement(),
              place.labelLane(),
              ends(inView.get(i))));
    }
    var named =
        IntStream.range(0, lanes.size())
            .mapToObj(lane -> lane(lanes.get(lane), layout.rows().get(lane), names))
            .toList();
    return new Picture.Countries(metrics, named, items);
  }

  private Picture.Lane lane(List<ActorId> actors, int rows, Map<ActorId, Picture.Named> names) {
    var only = names.get(actors.getFirst());
    return Picture.Lane.ofActors(
        actors, actors.size() == 1 && only != null ? only.name() : others, rows);
  }

  private AcrossItem across(int index) {
    var event = full.events().get(index);
    var item =
        new LaneItem(
            event.date().mark(),
            LabelWidths.width(pictured.get(index).label(), Metrics.COUNTRIES.labelSize()),
            importance.applyAsInt(event),
            Math.abs(strongest(event)),
            event.id().toString());
    int home = home(index);
    return new AcrossItem(
        item,
        home,
        ends(index).stream().map(Picture.End::lane).filter(lane -> lane != home).toList());
  }

  /** The lane of who did it, else of who took part: there the event's marker stands. */
  private int home(int index) {
    return lane(taking.get(index).keySet().iterator().next());
  }

  private int lane(ActorId actor) {
    return laneOf.getOrDefault(actor, 0);
  }

  /** An event's lanes with the role there, by lane. The marker's own only if it is of an absent. */
  private List<Picture.End> ends(int index) {
    int home = home(index);
    var roles = new TreeMap<Integer, Role>();
    taking.get(index).forEach((actor, role) -> roles.merge(lane(actor), role, (one, two) -> one));
    return roles.entrySet().stream()
        .filter(end -> end.getKey() != home || end.getValue() == Role.ABSENT)
        .map(end -> new Picture.End(end.getKey(), end.getValue()))
        .toList();
  }

  /**
   * Who takes part: initiators first, then participants, recipients and those who stayed away. An
   * event that names nobody is between those whose relations it moves.
   */
  private static Map<ActorId, Role> takingPart(Event event) {
    var taking = new LinkedHashMap<ActorId, Role>();
    for (var role : List.of(Role.INITIATOR, Role.PARTICIPANT, Role.RECIPIENT, Role.ABSENT)) {
      event.participations().stream()
          .filter(participation -> participation.role() == role)
          .forEach(participation -> taking.putIfAbsent(participation.actor(), role));
    }
    if (taking.isEmpty()) {
      for (var effect : event.effects()) {
        taking.putIfAbsent(effect.between().one(), Role.PARTICIPANT);
        taking.putIfAbsent(effect.between().other(), Role.PARTICIPANT);
      }
    }
    return taking;
  }

  /**
   * The strongest of the event's effects; 0 when it drives apart as strongly as it brings closer.
   */
  private static double strongest(Event event) {
    var effects = event.effects().stream().mapToDouble(effect -> effect.of(event.kind()));
    var most = effects.summaryStatistics();
    double closer = event.effects().isEmpty() ? 0 : Math.max(0, most.getMax());
    double apart = event.effects().isEmpty() ? 0 : Math.min(0, most.getMin());
    return closer == -apart ? 0 : closer > -apart ? closer : apart;
  }

  private List<List<ActorId>> lanes() {
    var actors = actors();
    var own = actors.subList(0, Math.min(LaneOrder.MOST, actors.size()));
    var groups =
        taking.stream()
            .map(
                who -> {
                  var group = new BitSet();
                  who.keySet().stream()
                      .mapToInt(own::indexOf)
                      .filter(i -> i >= 0)
                      .forEach(group::set);
                  return group;
                })
            .toList();
    var lanes = new ArrayList<List<ActorId>>();
    LaneOrder.shortest(own.size(), groups).forEach(lane -> lanes.add(List.of(own.get(lane))));
    if (own.size() < actors.size()) {
      lanes.add(List.copyOf(actors.subList(own.size(), actors.size())));
    }
    return lanes;
  }

  /**
   * Those of the relations first, then by the number of events, then as the timeline names them.
   */
  private List<ActorId> actors() {
    var inRelations =
        full.timeline().relations().stream()
            .flatMap(relation -> Stream.of(relation.first(), relation.second()))
            .distinct()
            .toList();
    var counts = new LinkedHashMap<ActorId, Integer>();
    inRelations.forEach(actor -> counts.put(actor, 0));
    taking.forEach(who -> who.keySet().forEach(actor -> counts.merge(actor, 1, Integer::sum)));
    Comparator<ActorId> inRelation = comparing(actor -> !inRelations.contains(actor));
    return counts.keySet().stream()
        .filter(actor -> counts.getOrDefault(actor, 0) > 0)
        .sorted(inRelation.thenComparing(actor -> -counts.getOrDefault(actor, 0)))
        .toList();
  }
}
