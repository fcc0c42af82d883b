package org.entente.persistence.importing;

import static org.entente.persistence.schema.Tables.IMPORTED_ROW;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.actor.Actors;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.image.Images;
import org.entente.core.importing.ImportBatch;
import org.entente.core.importing.ImportPlace;
import org.entente.core.importing.Imports;
import org.entente.core.importing.KnownRow;
import org.entente.core.importing.StoredImport;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Imports as a whole, and the memory of their rows. */
@Repository
@Transactional
class JooqImports implements Imports {

  private final DSLContext dsl;
  private final Actors actors;
  private final Events events;
  private final Timelines timelines;
  private final Images images;

  JooqImports(DSLContext dsl, Actors actors, Events events, Timelines timelines, Images images) {
    this.dsl = dsl;
    this.actors = actors;
    this.events = events;
    this.timelines = timelines;
    this.images = images;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, KnownRow> known(ImportPlace place, Collection<String> keys) {
    var rows =
        dsl.selectFrom(IMPORTED_ROW)
            .where(IMPORTED_ROW.PLACE.eq(place.memory()))
            .and(IMPORTED_ROW.KEY.eq(any(keys.toArray(String[]::new))))
            .fetch();
    var current = events.byIds(rows.map(row -> new EventId(row.getEvent())));
    var known = new HashMap<String, KnownRow>();
    rows.forEach(
        row ->
            known.put(
                row.getKey(),
                new KnownRow(row.getFingerprint(), current.get(new EventId(row.getEvent())))));
    return known;
  }

  @Override
  public StoreOutcome store(ImportBatch batch) {
    var before =
        events.byIds(
            batch.rows().stream()
                .filter(row -> row.event().version() > 0)
                .map(row -> row.event().id())
                .toList());
    var remembered = known(batch.place(), batch.rows().stream().map(ImportBatch.Row::key).toList());
    batch.images().forEach(images::keep);
    batch.actors().forEach(actors::save);
    var stored = new ArrayList<StoredImport.Row>();
    for (var row : batch.rows()) {
      var event = row.event();
      var isNews = !event.equals(before.get(event.id()));
      if (!((isNews ? saved(event) : new Saved(event.version())) instanceof Saved(var version))) {
        return nothing(new StoreOutcome.ChangedMeanwhile(event.id()));
      }
      var known = remembered.get(row.key());
      stored.add(
          new StoredImport.Row(
              row.key(),
              row.event().id(),
              version,
              before.get(row.event().id()),
              known == null ? "" : known.fingerprint()));
    }
    remember(batch);
    return onTimeline(batch, stored);
  }

  /** An event of this key that was deleted comes back, as the file has it. */
  private SaveOutcome saved(Event event) {
    var outcome = events.save(event);
    if (outcome instanceof Saved || event.version() > 0 || events.byId(event.id()).isPresent()) {
      return outcome;
    }
    events.restore(event.id());
    return events
        .byId(event.id())
        .map(back -> events.save(event.withVersion(back.version())))
        .orElse(outcome);
  }

  private void remember(ImportBatch batch) {
    Stream<Query> upserts =
        batch.rows().stream()
            .map(
                row ->
                    dsl.insertInto(
                            IMPORTED_ROW,
                            IMPORTED_ROW.PLACE,
                            IMPORTED_ROW.KEY,
                            IMPORTED_ROW.FINGERPRINT,
                            IMPORTED_ROW.EVENT)
                        .values(
                            batch.place().memory(),
                            row.key(),
                            row.fingerprint(),
                            row.event().id().value())
                        .onConflict(IMPORTED_ROW.PLACE, IMPORTED_ROW.KEY)
                        .doUpdate()
                        .set(IMPORTED_ROW.FINGERPRINT, excluded(IMPORTED_ROW.FINGERPRINT))
                        .set(IMPORTED_ROW.EVENT, excluded(IMPORTED_ROW.EVENT))
                        .set(IMPORTED_ROW.IMPORTED_AT, DSL.currentInstant()));
    dsl.batch(upserts.toList()).execute();
  }

  private StoreOutcome onTimeline(ImportBatch batch, List<StoredImport.Row> stored) {
    var added = batch.newTimeline();
    if (added != null) {
      timelines.save(added.withBackgrounds(joined(added.backgrounds(), batch.backgrounds())));
      return new StoreOutcome.Stored(
          new StoredImport(batch.place(), stored, batch.backgrounds(), List.of(), true));
    }
    if (!(batch.place() instanceof ImportPlace.OnTimeline(var id))) {
      return new StoreOutcome.Stored(
          new StoredImport(batch.place(), stored, List.of(), List.of(), false));
    }
    while (true) {
      var found = timelines.byId(id);
      if (found.isEmpty()) {
        return nothing(new StoreOutcome.NoTimeline());
      }
      var timeline = found.get();
      var used = notYetUsed(timeline, stored);
      var backgrounds =
          batch.backgrounds().stream()
              .filter(background -> !timeline.backgrounds().contains(background))
              .toList();
      var changed =
          timeline
              .withEvents(joined(timeline.events(), used.stream().map(ChosenEvent::asIs).toList()))
              .withBackgrounds(joined(timeline.backgrounds(), backgrounds));
      if (changed.equals(timeline) || timelines.save(changed) instanceof Saved) {
        return new StoreOutcome.Stored(
            new StoredImport(batch.place(), stored, backgrounds, used, false));
      }
    }
  }

  private static List<EventId> notYetUsed(Timeline timeline, List<StoredImport.Row> stored) {
    Set<EventId> already =
        timeline.events().stream().map(ChosenEvent::event).collect(Collectors.toSet());
    return stored.stream()
        .map(StoredImport.Row::event)
        .filter(event -> !already.contains(event))
        .toList();
  }

  private static <T> List<T> joined(List<T> first, List<T> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /** Takes back what this transaction did. */
  private static StoreOutcome nothing(StoreOutcome why) {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return why;
  }

  @Override
  public UndoOutcome undo(StoredImport stored) {
    int undone = 0;
    int kept = 0;
    var gone = new HashSet<EventId>();
    for (var row : stored.rows()) {
      var outcome = undone(row);
      if (outcome instanceof Saved) {
        undone++;
        gone.add(row.event());
        forget(stored.place(), row);
      } else {
        kept++;
      }
    }
    if (stored.place() instanceof ImportPlace.OnTimeline(var id)) {
      undoTimeline(id, stored, gone, kept);
    }
    return new UndoOutcome(undone, kept);
  }

  private SaveOutcome undone(StoredImport.Row row) {
    var before = row.before();
    if (before == null) {
      return events.delete(row.event(), row.version());
    }
    return before.version() == row.version()
        ? new Saved(row.version())
        : events.save(before.withVersion(row.version()));
  }

  private void forget(ImportPlace place, StoredImport.Row row) {
    var isRow = IMPORTED_ROW.PLACE.eq(place.memory()).and(IMPORTED_ROW.KEY.eq(row.key()));
    if (row.fingerprintBefore().isEmpty()) {
      dsl.deleteFrom(IMPORTED_ROW).where(isRow).execute();
    } else {
      dsl.update(IMPORTED_ROW)
          .set(IMPORTED_ROW.FINGERPRINT, row.fingerprintBefore())
          .where(isRow)
          .execute();
    }
  }

  private void undoTimeline(TimelineId id, StoredImport stored, Set<EventId> gone, int kept) {
    while (true) {
      var found = timelines.byId(id);
      if (found.isEmpty()) {
        return;
      }
      var timeline = found.get();
      if (stored.timelineAdded() && kept == 0) {
        if (timelines.delete(id, timeline.version()) instanceof Saved) {
          return;
        }
        continue;
      }
      var backgrounds = new ArrayList<>(timeline.backgrounds());
      stored.backgrounds().forEach(backgrounds::remove);
      var changed =
          timeline
              .withBackgrounds(backgrounds)
              .withEvents(
                  timeline.events().stream()
                      .filter(
                          choice ->
                              !(stored.used().contains(choice.event())
                                  && gone.contains(choice.event())))
                      .toList());
      if (changed.equals(timeline) || timelines.save(changed) instanceof Saved) {
        return;
      }
    }
  }
}
