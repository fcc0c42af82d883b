package org.entente.core.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.event.EventId;
import org.entente.core.relation.StartingPoint;
import org.entente.core.timeline.Background;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.ReadersView;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.jspecify.annotations.Nullable;

/** Reads a timeline; its events and actors were read before. */
final class TimelineReader {

  private static final int MOST_LANGUAGES = 50;
  private static final int MOST = 1_000;

  /** Looks at an event that the timeline uses; tells a problem at the place when there is none. */
  @FunctionalInterface
  interface UsedEvents {
    void check(EventId event, String place);
  }

  private final Problems problems;
  private final EventReader events;

  TimelineReader(Problems problems, EventReader events) {
    this.problems = problems;
    this.events = events;
  }

  /** The timeline, or null when it has problems. */
  @Nullable Timeline read(Fields fields, UsedEvents used) {
    var id = fields.id("id");
    var title = fields.texts("title");
    var standfirst = fields.textsOrNone("standfirst");
    var languages = fields.languages("languages", MOST_LANGUAGES);
    var look = look(fields.objectOrNone("look"));
    var relations = relations(fields);
    var chosen = chosen(fields, used);
    var backgrounds = backgrounds(fields);
    fields.nothingElse();
    return problems.make(
        fields.place(),
        fields.before(),
        () ->
            new Timeline(
                new TimelineId(requireNonNull(id)),
                PublicId.random(),
                0,
                title,
                standfirst,
                languages,
                relations,
                chosen,
                backgrounds,
                look));
  }

  private Look look(@Nullable Fields fields) {
    if (fields == null) {
      return Look.DEFAULT;
    }
    var lineShown = fields.yesUnlessNo("lineShown");
    var opensAt = fields.dateOrNone("opensAt");
    var views =
        fields.has("views")
            ? fields.severalOf("views", List.of(ReadersView.values()), Naming.LOWER_CASE)
            : Look.DEFAULT.views();
    fields.nothingElse();
    var look =
        problems.make(fields.place(), fields.before(), () -> new Look(lineShown, opensAt, views));
    return look == null ? Look.DEFAULT : look;
  }

  private List<ShownRelation> relations(Fields fields) {
    var read = new ArrayList<ShownRelation>();
    for (var relation : fields.objects("relations", MOST)) {
      var between = events.pair(relation);
      var start = start(relation.objectOrNone("start"));
      relation.nothingElse();
      if (between != null && start != null) {
        read.add(new ShownRelation(between.getFirst(), between.getLast(), start));
      }
    }
    return read;
  }

  private @Nullable StartingPoint start(@Nullable Fields fields) {
    if (fields == null) {
      return StartingPoint.NEUTRAL;
    }
    var value = fields.number("value");
    var day = fields.has("day") ? fields.day("day", LocalDate.MIN) : null;
    var why = fields.textsOrNone("why");
    var sources = events.sources(fields);
    fields.nothingElse();
    return problems.make(
        fields.place(), fields.before(), () -> new StartingPoint(value, day, why, sources));
  }

  private List<ChosenEvent> chosen(Fields fields, UsedEvents used) {
    var read = new ArrayList<ChosenEvent>();
    for (var choice : fields.objects("events", Exchange.MAX_EVENTS)) {
      var event = events.id(choice, "event");
      var label = choice.textsOrNone("label");
      var importance = choice.wholeOrNone("importance");
      choice.nothingElse();
      if (event != null) {
        used.check(event, choice.place("event"));
      }
      var made =
          problems.make(
              choice.place(),
              choice.before(),
              () -> new ChosenEvent(requireNonNull(event), label, importance));
      if (made != null) {
        read.add(made);
      }
    }
    return read;
  }

  private List<Background> backgrounds(Fields fields) {
    var read = new ArrayList<Background>();
    for (var background : fields.objects("backgrounds", MOST)) {
      var period = background.date("period");
      var label = background.texts("label");
      var sources = events.sources(background);
      background.nothingElse();
      var made =
          problems.make(
              background.place(),
              background.before(),
              () -> new Background(requireNonNull(period), label, sources));
      if (made != null) {
        read.add(made);
      }
    }
    return read;
  }
}
