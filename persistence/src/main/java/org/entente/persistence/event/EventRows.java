package org.entente.persistence.event;

import static org.entente.persistence.schema.Tables.EFFECT;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.entente.persistence.schema.Tables.EVENT_IMAGE;
import static org.entente.persistence.schema.Tables.IMAGE;
import static org.entente.persistence.schema.Tables.PARTICIPATION;
import static org.entente.persistence.schema.Tables.SOURCE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.core.actor.ActorId;
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
import org.entente.core.event.Tag;
import org.entente.core.image.ImageFile;
import org.entente.core.image.ImageType;
import org.entente.core.relation.ActorPair;
import org.entente.core.text.Texts;
import org.entente.persistence.mapping.SourcesJson;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/** Reads whole events, each with its lists, in one statement. */
public final class EventRows {

  private static final Field<List<Participation>> PARTICIPATIONS =
      multiset(
              select(PARTICIPATION.ACTOR, PARTICIPATION.ROLE)
                  .from(PARTICIPATION)
                  .where(PARTICIPATION.EVENT.eq(EVENT.ID))
                  .orderBy(PARTICIPATION.POSITION))
          .convertFrom(
              rows ->
                  rows.map(
                      Records.mapping(
                          (actor, role) ->
                              new Participation(new ActorId(actor), Role.valueOf(role)))));

  private static final Field<List<Effect>> EFFECTS =
      multiset(
              select(EFFECT.ONE, EFFECT.OTHER, EFFECT.OWN, EFFECT.REASON)
                  .from(EFFECT)
                  .where(EFFECT.EVENT.eq(EVENT.ID))
                  .orderBy(EFFECT.POSITION))
          .convertFrom(rows -> rows.map(Records.mapping(EventRows::effect)));

  private static final Field<List<Source>> SOURCES =
      multiset(
              select(
                      SOURCE.TITLE,
                      SOURCE.OUTLET,
                      SOURCE.DATE,
                      SOURCE.ADDRESS,
                      SOURCE.ARCHIVED,
                      SOURCE.QUOTE)
                  .from(SOURCE)
                  .where(SOURCE.EVENT.eq(EVENT.ID))
                  .orderBy(SOURCE.POSITION))
          .convertFrom(
              rows ->
                  rows.map(Records.mapping(SourcesJson.Row::new)).stream()
                      .map(SourcesJson.Row::source)
                      .toList());

  private static final Field<List<EventImage>> IMAGES =
      multiset(
              select(
                      IMAGE.SHA256,
                      IMAGE.TYPE,
                      IMAGE.WIDTH,
                      IMAGE.HEIGHT,
                      EVENT_IMAGE.ALTERNATIVE,
                      EVENT_IMAGE.CAPTION,
                      EVENT_IMAGE.CREDIT,
                      EVENT_IMAGE.SOURCE)
                  .from(EVENT_IMAGE)
                  .join(IMAGE)
                  .on(IMAGE.SHA256.eq(EVENT_IMAGE.IMAGE))
                  .where(EVENT_IMAGE.EVENT.eq(EVENT.ID))
                  .orderBy(EVENT_IMAGE.POSITION))
          .convertFrom(
              rows ->
                  rows.map(
                      Records.mapping(
                          (sha256, type, width, height, alternative, caption, credit, source) ->
                              new EventImage(
                                  new ImageFile(sha256, ImageType.valueOf(type), width, height),
                                  alternative,
                                  caption,
                                  credit,
                                  source == null ? null : URI.create(source)))));

  private EventRows() {}

  /** Starts a query for whole events; its rows are read by {@link #event}. */
  public static SelectJoinStep<?> selectFrom(DSLContext dsl) {
    return dsl.select(
            EVENT.ID,
            EVENT.VERSION,
            EVENT.DATE,
            EVENT.KIND,
            EVENT.TITLE,
            EVENT.TEXT,
            PARTICIPATIONS,
            EFFECTS,
            SOURCES,
            IMAGES,
            EVENT.QUOTE_TEXT,
            EVENT.QUOTE_SPEAKER,
            EVENT.QUOTE_LANGUAGE,
            EVENT.NOTE,
            EVENT.IMPORTANCE,
            EVENT.TAGS)
        .from(EVENT);
  }

  /** The event that a row holds. */
  public static Event event(Record row) {
    return new Event(
        new EventId(row.get(EVENT.ID)),
        row.get(EVENT.VERSION),
        EventDate.of(row.get(EVENT.DATE)),
        Kind.valueOf(row.get(EVENT.KIND)),
        row.get(EVENT.TITLE),
        row.get(EVENT.TEXT),
        row.get(PARTICIPATIONS),
        row.get(EFFECTS),
        row.get(SOURCES),
        row.get(IMAGES),
        quote(row),
        row.get(EVENT.NOTE),
        row.get(EVENT.IMPORTANCE),
        tags(row.get(EVENT.TAGS)));
  }

  private static List<Tag> tags(String[] names) {
    return Arrays.stream(names).map(Tag::new).toList();
  }

  /** The keys as the database takes them in one parameter. */
  static UUID[] keys(Collection<EventId> ids) {
    return ids.stream().map(EventId::value).toArray(UUID[]::new);
  }

  private static @Nullable Quote quote(Record row) {
    var text = row.get(EVENT.QUOTE_TEXT);
    return text == null
        ? null
        : new Quote(text, row.get(EVENT.QUOTE_SPEAKER), row.get(EVENT.QUOTE_LANGUAGE));
  }

  private static Effect effect(String one, String other, @Nullable Double own, Texts reason) {
    return new Effect(new ActorPair(new ActorId(one), new ActorId(other)), own, reason);
  }
}
