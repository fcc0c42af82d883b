package org.entente.core.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Role;
import org.entente.core.layout.Metrics;
import org.entente.core.layout.Period;
import org.entente.core.layout.Placement;
import org.entente.core.layout.StepLine;
import org.entente.core.relation.Band;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ReadersView;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as readers of one language see it: all that is drawn, as numbers and words. {@code
 * docs/picture-data.md} explains the numbers.
 *
 * @param language BCP 47 primary language subtag
 * @param rightToLeft whether the language is written from right to left
 * @param domain bounds of the time that can be seen
 * @param window the part of the domain first in view
 * @param actors every actor that the lanes and the events name
 * @param lanes the relations from top to bottom
 * @param events in order of time
 * @param items the events in the lanes: lane by lane, in order of time
 * @param views what readers can switch between, the one first in view first
 * @param countries the same events in lanes of actors
 * @param words the interface's words
 */
public record Picture(
    String language,
    boolean rightToLeft,
    String title,
    String standfirst,
    boolean lineShown,
    Period domain,
    Period window,
    Metrics metrics,
    SortedMap<ActorId, Named> actors,
    List<Lane> lanes,
    List<PictureEvent> events,
    List<Item> items,
    List<Background> backgrounds,
    List<ReadersView> views,
    Countries countries,
    Words words) {

  /** The most events that travel whole inside a page; more are cut into tiles. */
  public static final int MOST_WHOLE = 500;

  public Picture {
    actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
    lanes = List.copyOf(lanes);
    events = List.copyOf(events);
    items = List.copyOf(items);
    backgrounds = List.copyOf(backgrounds);
    views = List.copyOf(views);
  }

  /** The timeline in a language, laid out. */
  public static Picture of(FullTimeline timeline, String language) {
    return new Composition(timeline, language).picture();
  }

  /**
   * An actor's name.
   *
   * @param fullName the long form of an abbreviation; may be empty
   * @param flag address of its flag, relative to the page; empty when it has none
   */
  public record Named(String name, String fullName, String flag) {}

  /**
   * A relation, or in the Countries view an actor.
   *
   * @param actors the relation's two, or whose lane it is
   * @param rows how many label rows it has; at least 1 for a relation
   * @param band where its line ends; null for an actor
   * @param start where its line starts
   * @param line the steps after the start, in order of time
   * @param why the reason for the start; may be empty
   */
  public record Lane(
      List<ActorId> actors,
      String name,
      int rows,
      @Nullable Band band,
      double start,
      List<StepLine.Step> line,
      String why) {

    public Lane {
      actors = List.copyOf(actors);
      line = List.copyOf(line);
    }

    /** A lane of the Countries view: it has no line. */
    static Lane ofActors(List<ActorId> actors, String name, int rows) {
      return new Lane(actors, name, rows, null, 0, List.of(), "");
    }
  }

  /**
   * An event in a lane.
   *
   * @param lane its place in {@link Picture#lanes()}
   * @param event its place in {@link Picture#events()}
   * @param change what it does to the relation, −10 to +10
   * @param value the line's height where its marker stands
   * @param width of its label's text in pixels
   * @param placement where it stands; the host is a place in {@link Picture#items()}
   * @param labelLane the lane of its label; in the Relations view its own
   * @param ends where else it reaches; in the Relations view nowhere
   */
  public record Item(
      int lane,
      int event,
      double change,
      double value,
      double width,
      Placement placement,
      int labelLane,
      List<End> ends) {

    public Item {
      ends = List.copyOf(ends);
    }

    /** The highest of its lanes. */
    int top() {
      return ends.stream().mapToInt(End::lane).reduce(lane, Math::min);
    }

    /** The lowest of its lanes. */
    int bottom() {
      return ends.stream().mapToInt(End::lane).reduce(lane, Math::max);
    }

    /**
     * The same where there are only the first lanes.
     *
     * @param numbers the items' new ones, −1 for those that are gone
     */
    Item withLanes(int kept, int[] numbers) {
      int host = placement.host() < 0 ? -1 : numbers[placement.host()];
      boolean labelled = labelLane < kept;
      return new Item(
          lane,
          event,
          change,
          value,
          width,
          new Placement(
              placement.row(),
              placement.side(),
              labelled ? placement.labelFrom() : Placement.NEVER,
              host < 0 ? 0 : placement.markerFrom(),
              host),
          labelled ? labelLane : lane,
          ends.stream().filter(end -> end.lane() < kept).toList());
    }

    /** An event that stays in its lane. */
    Item(int lane, int event, double change, double value, double width, Placement placement) {
      this(lane, event, change, value, width, placement, lane, List.of());
    }
  }

  /** Another lane that an event reaches, and what that lane's actor is to it. */
  public record End(int lane, Role role) {}

  /**
   * The events in lanes of actors: the same as {@link Picture#lanes()} and {@link Picture#items()},
   * with lengths of its own.
   */
  public record Countries(Metrics metrics, List<Lane> lanes, List<Item> items) {

    public Countries {
      lanes = List.copyOf(lanes);
      items = List.copyOf(items);
    }
  }

  /** The same picture with the lanes of a view that is drawn in lanes. */
  Picture in(ReadersView view) {
    return switch (view) {
      case RELATIONS, STORY -> this;
      case COUNTRIES -> with(false, countries.metrics, countries.lanes, countries.items, views);
    };
  }

  /**
   * A shaded period; an open side is infinite.
   *
   * @param when the period in words
   */
  public record Background(double from, double to, String when, String label) {}

  /**
   * The picture of its relations with only as many of the first lanes as have room when wide, the
   * last one at least for the most part; at least one.
   */
  Picture withLanesUpTo(double height) {
    var all = in(drawn());
    var places = LanePlaces.of(all, true).lanes();
    int count =
        (int) places.stream().filter(place -> place.top() + place.height() * 0.8 <= height).count();
    int kept = Math.clamp(count, 1, Math.max(1, all.lanes.size()));
    int[] numbers = new int[all.items.size()];
    var left = new ArrayList<Item>();
    for (int i = 0; i < numbers.length; i++) {
      boolean stays = all.items.get(i).lane() < kept;
      numbers[i] = stays ? left.size() : -1;
      if (stays) {
        left.add(all.items.get(i));
      }
    }
    return all.with(
        all.lineShown,
        all.metrics,
        all.lanes.stream().limit(kept).toList(),
        left.stream().map(item -> item.withLanes(kept, numbers)).toList(),
        List.of(ReadersView.RELATIONS));
  }

  private Picture with(
      boolean line,
      Metrics lengths,
      List<Lane> others,
      List<Item> inThem,
      List<ReadersView> shown) {
    return new Picture(
        language,
        rightToLeft,
        title,
        standfirst,
        line,
        domain,
        window,
        lengths,
        actors,
        others,
        events,
        inThem,
        backgrounds,
        shown,
        countries,
        words);
  }

  /** The picture with another part of the domain first in view. */
  Picture withWindow(Period shown) {
    return new Picture(
        language,
        rightToLeft,
        title,
        standfirst,
        lineShown,
        domain,
        shown,
        metrics,
        actors,
        lanes,
        events,
        items,
        backgrounds,
        views,
        countries,
        words);
  }

  /** The view that a drawing shows: the first that is not the story. */
  ReadersView drawn() {
    return views.stream()
        .filter(view -> view != ReadersView.STORY)
        .findFirst()
        .orElse(ReadersView.RELATIONS);
  }

  /** Whether its lanes are actors. */
  boolean ofActors() {
    return !lanes.isEmpty() && lanes.getFirst().band() == null;
  }

  /** Whether it is too large to travel whole ({@link TiledPicture}). */
  public boolean large() {
    return events.size() > MOST_WHOLE;
  }

  /** The event of an item. */
  PictureEvent eventOf(Item item) {
    return events.get(item.event());
  }

  /** The name of an actor in this picture. */
  String nameOf(ActorId actor) {
    var named = actors.get(actor);
    return named == null ? actor.value() : named.name();
  }

  /** {@code ltr} or {@code rtl}. */
  String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }
}
