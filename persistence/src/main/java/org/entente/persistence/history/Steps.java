package org.entente.persistence.history;

import static org.entente.persistence.schema.Tables.STEP;
import static org.jooq.impl.DSL.arrayConcat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.account.AtWork;
import org.entente.core.edit.Cause;
import org.entente.core.event.Event;
import org.entente.core.exchange.State;
import org.entente.core.history.Difference;
import org.entente.core.history.Manner;
import org.entente.core.live.News;
import org.entente.core.timeline.Timeline;
import org.entente.persistence.live.Announcer;
import org.entente.persistence.schema.tables.records.StepRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Writes history, inside the transaction of the change that it tells. */
@Component
public class Steps {

  /** One person's changes of the same fields within this time are one step. */
  private static final Condition IS_FRESH = condition("{0} > now() - interval '1 minute'", STEP.AT);

  private final DSLContext dsl;
  private final AtWork atWork;
  private final Announcer announcer;

  Steps(DSLContext dsl, AtWork atWork, Announcer announcer) {
    this.announcer = announcer;
    this.dsl = dsl;
    this.atWork = atWork;
  }

  /** Notes that an event was saved; nothing when it is as it was. */
  public void saved(Optional<Event> before, Event after, Cause cause) {
    var fields = Difference.keys(before, after);
    if (!fields.isEmpty()) {
      var row = row(cause, after.version(), fields);
      row.setEvent(after.id().value());
      row.setStateBefore(before.map(State::write).map(JSONB::valueOf).orElse(null));
      row.setStateAfter(JSONB.valueOf(State.write(after)));
      row.setImages(images(Stream.concat(before.stream(), Stream.of(after))));
      write(row, STEP.EVENT.eq(after.id().value()));
      announcer.tell(new News.EventChanged(after.id()));
    }
    settle(cause);
  }

  /** Notes that a timeline was saved; nothing when it is as it was. */
  public void saved(Optional<Timeline> before, Timeline after, Cause cause) {
    var fields = Difference.keys(before, after);
    if (!fields.isEmpty()) {
      var row = row(cause, after.version(), fields);
      row.setTimeline(after.id().value());
      row.setStateBefore(before.map(State::write).map(JSONB::valueOf).orElse(null));
      row.setStateAfter(JSONB.valueOf(State.write(after)));
      write(row, STEP.TIMELINE.eq(after.id().value()));
      announcer.tell(new News.TimelineChanged(after.id()));
    }
    settle(cause);
  }

  /** Notes that an event was deleted or brought back. */
  public void passed(Event event, Manner manner) {
    var row = row(manner, event.version(), List.of());
    row.setEvent(event.id().value());
    row.setStateBefore(JSONB.valueOf(State.write(event)));
    row.setStateAfter(row.getStateBefore());
    row.setImages(images(Stream.of(event)));
    insert(row);
    announcer.tell(new News.EventChanged(event.id()));
  }

  /** Notes that a timeline was deleted or brought back. */
  public void passed(Timeline timeline, Manner manner) {
    var row = row(manner, timeline.version(), List.of());
    row.setTimeline(timeline.id().value());
    row.setStateBefore(JSONB.valueOf(State.write(timeline)));
    row.setStateAfter(row.getStateBefore());
    insert(row);
    announcer.tell(new News.TimelineChanged(timeline.id()));
  }

  /** Notes on the step that is undone or redone that it is. */
  void settle(Cause cause) {
    switch (cause) {
      case Cause.Undo(var step) ->
          dsl.update(STEP)
              .set(STEP.UNDONE_AT, DSL.currentInstant())
              .where(STEP.ID.eq(step))
              .execute();
      case Cause.Redo(var step) ->
          dsl.update(STEP).setNull(STEP.UNDONE_AT).where(STEP.ID.eq(step)).execute();
      case Cause.Edit _, Cause.Restore _ -> {}
    }
  }

  private StepRecord row(Cause cause, int version, List<String> fields) {
    var manner =
        switch (cause) {
          case Cause.Edit _ -> Manner.EDIT;
          case Cause.Undo _ -> Manner.UNDO;
          case Cause.Redo _ -> Manner.REDO;
          case Cause.Restore _ -> Manner.RESTORE;
        };
    return row(manner, version, fields);
  }

  private StepRecord row(Manner manner, int version, List<String> fields) {
    var row = new StepRecord();
    row.setPerson(atWork.person().orElse(null));
    row.setManner(manner.name());
    row.setVersion(version);
    row.setFields(fields.toArray(String[]::new));
    row.setImages(new String[0]);
    return row;
  }

  private static String[] images(Stream<Event> states) {
    return states
        .flatMap(state -> state.images().stream())
        .map(image -> image.file().sha256())
        .distinct()
        .toArray(String[]::new);
  }

  private void write(StepRecord row, Condition subject) {
    if (!row.getManner().equals(Manner.EDIT.name())
        || row.getStateBefore() == null
        || !joined(row, subject)) {
      insert(row);
    }
  }

  /**
   * Makes the change part of the last step, when that is a fresh edit of these fields by the same
   * person.
   */
  private boolean joined(StepRecord row, Condition subject) {
    UUID person = row.getPerson();
    var images = val(row.getImages(), STEP.IMAGES);
    return dsl.update(STEP)
            .set(STEP.AT, DSL.currentInstant())
            .set(STEP.VERSION, row.getVersion())
            .set(STEP.STATE_AFTER, row.getStateAfter())
            .set(
                STEP.IMAGES,
                when(STEP.IMAGES.contains(images), STEP.IMAGES)
                    .otherwise(arrayConcat(STEP.IMAGES, images)))
            .where(STEP.ID.eq(select(max(STEP.ID)).from(STEP).where(subject)))
            .and(STEP.MANNER.eq(Manner.EDIT.name()))
            .and(STEP.UNDONE_AT.isNull())
            .and(person == null ? STEP.PERSON.isNull() : STEP.PERSON.eq(person))
            .and(STEP.FIELDS.contains(row.getFields()))
            .and(IS_FRESH)
            .execute()
        == 1;
  }

  private void insert(StepRecord row) {
    dsl.insertInto(STEP).set(row).execute();
  }
}
