package org.entente.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.relation.ActorPair;
import org.entente.core.relation.StartingPoint;
import org.entente.core.said.Said;
import org.entente.core.timeline.Background;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;

/** A preview with what is chosen of it: which rows, which of the proposed actors. */
public final class ImportPlan {

  /** How many relations a new timeline shows at most without being asked to. */
  private static final int MOST_LANES = 8;

  private final Preview preview;
  private final Map<String, KnownRow> known;
  private final Set<ImportRow> chosen = new LinkedHashSet<>();
  private final Map<String, Set<Proposal>> accepted = new LinkedHashMap<>();

  /**
   * Starts with every row chosen that can be taken in and is new or changed.
   *
   * @param known the rows that came in before, by key
   * @param alsoUnchanged whether to choose those too that say nothing new: a new timeline uses them
   */
  public ImportPlan(Preview preview, Map<String, KnownRow> known, boolean alsoUnchanged) {
    this.preview = preview;
    this.known = Map.copyOf(known);
    for (var row : preview.rows()) {
      var wanted =
          switch (standing(row)) {
            case NEW, CHANGED -> true;
            case UNCHANGED -> alsoUnchanged;
            case DELETED -> false;
          };
      if (row.isReady() && wanted) {
        chosen.add(row);
      }
    }
  }

  /** The file as it was read. */
  public Preview preview() {
    return preview;
  }

  /** How a row stands to the archive. */
  public Standing standing(ImportRow row) {
    return Standing.of(row, known.get(row.key()));
  }

  /** What became of a row that came in before. */
  public Optional<Event> current(ImportRow row) {
    return Optional.ofNullable(known.get(row.key())).flatMap(KnownRow::current);
  }

  /** The rows that are taken in. */
  public Set<ImportRow> chosen() {
    return Set.copyOf(chosen);
  }

  /** Takes in these rows, of those that can be, and no others. */
  public void choose(Collection<ImportRow> rows) {
    chosen.clear();
    rows.stream().filter(ImportRow::isReady).forEach(chosen::add);
  }

  /** Whether a proposed actor takes part. */
  public boolean isAccepted(ImportRow row, Proposal proposal) {
    return accepted.getOrDefault(row.key(), Set.of()).contains(proposal);
  }

  /** Lets a proposed actor take part, or not. */
  public void accept(ImportRow row, Proposal proposal, boolean yes) {
    var ofRow = accepted.computeIfAbsent(row.key(), key -> new LinkedHashSet<>());
    if (yes) {
      ofRow.add(proposal);
    } else {
      ofRow.remove(proposal);
    }
  }

  /** Lets all proposed actors take part, or none. */
  public void acceptAll(boolean yes) {
    for (var row : preview.rows()) {
      row.proposals().forEach(proposal -> accept(row, proposal, yes));
    }
  }

  /** What is to be kept, on no timeline. */
  public ImportBatch forArchive() {
    return new ImportBatch(
        new ImportPlace.Archive(), rows(), preview.actors(), preview.images(), List.of(), null);
  }

  /** What is to be kept, on this timeline. */
  public ImportBatch forTimeline(TimelineId timeline) {
    return new ImportBatch(
        new ImportPlace.OnTimeline(timeline),
        rows(),
        preview.actors(),
        preview.images(),
        backgrounds(),
        null);
  }

  /**
   * What is to be kept, on a new timeline. It shows the relations that most of the events move.
   *
   * @param title the timeline's title; blank takes the file's own
   */
  public ImportBatch forNewTimeline(String title) {
    var rows = rows();
    var events = rows.stream().map(row -> row.event().id()).toList();
    var timeline = preview.timeline() == null ? named(title, rows) : own(title, events);
    return new ImportBatch(
        new ImportPlace.OnTimeline(timeline.id()),
        rows,
        preview.actors(),
        preview.images(),
        preview.timeline() == null ? backgrounds() : List.of(),
        timeline);
  }

  private Timeline named(String title, List<ImportBatch.Row> rows) {
    var language = preview.settings().language();
    var head = preview.head();
    var timeline =
        Timeline.named(language, title.isBlank() ? defaultTitle() : title)
            .withRelations(lanes(rows.stream().map(ImportBatch.Row::event).toList()))
            .withEvents(rows.stream().map(row -> ChosenEvent.asIs(row.event().id())).toList());
    return head == null || head.standfirst().isEmpty()
        ? timeline
        : timeline.withHead(timeline.title(), head.standfirst());
  }

  /** The file's own timeline, under a key and public name of its own. */
  private Timeline own(String title, List<EventId> events) {
    var read = Objects.requireNonNull(preview.timeline()).timeline();
    var copy =
        read.copy(title.isBlank() ? read.title() : read.title().with(read.mainLanguage(), title));
    return copy.withEvents(
        copy.events().stream().filter(choice -> events.contains(choice.event())).toList());
  }

  /** The title that a new timeline gets when none is given. */
  public String defaultTitle() {
    var head = preview.head();
    return head == null
        ? Said.of("import.timeline").in(preview.settings().language())
        : head.title().readIn(preview.settings().language());
  }

  private List<ShownRelation> lanes(List<Event> events) {
    var counts = new LinkedHashMap<ActorPair, Integer>();
    events.forEach(
        event ->
            event.effects().forEach(effect -> counts.merge(effect.between(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<ActorPair, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_LANES)
        .map(Map.Entry::getKey)
        .map(pair -> new ShownRelation(pair.one(), pair.other(), StartingPoint.NEUTRAL))
        .toList();
  }

  private List<Background> backgrounds() {
    return chosen.stream().flatMap(row -> row.background().stream()).toList();
  }

  private List<ImportBatch.Row> rows() {
    var rows = new ArrayList<ImportBatch.Row>();
    for (var row : preview.rows()) {
      if (chosen.contains(row)) {
        row.eventWith(accepted.getOrDefault(row.key(), Set.of()))
            .ifPresent(
                event ->
                    rows.add(
                        new ImportBatch.Row(row.key(), row.fingerprint(), asKept(row, event))));
      }
    }
    return rows;
  }

  /** What a row that came in before and says nothing new became stays as it is. */
  private Event asKept(ImportRow row, Event event) {
    var current = current(row);
    if (current.isEmpty()) {
      return event;
    }
    return standing(row) == Standing.UNCHANGED && event.equals(row.event().orElse(event))
        ? current.get()
        : renewed(preview.format(), current.get(), event);
  }

  /** An event of the archive with what a row says of it; Entente’s own files say all of it. */
  public static Event renewed(Format format, Event current, Event row) {
    return format == Format.ENTENTE ? row.withVersion(current.version()) : Renewed.of(current, row);
  }
}
