package org.entente.persistence.event;

import static org.entente.persistence.schema.Tables.ACTOR_NAME;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.entente.persistence.schema.Tables.PARTICIPATION;
import static org.entente.persistence.schema.Tables.SOURCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.core.event.EventOrder;
import org.entente.core.event.Kind;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SortOrder;

/** How an order of events is asked of the database. */
final class OrderColumns {

  private OrderColumns() {}

  /** What is ordered by, first; what is equal there stands in time. */
  static List<OrderField<?>> of(EventOrder order) {
    var direction = order.descending() ? SortOrder.DESC : SortOrder.ASC;
    return switch (order.by()) {
      case DATE ->
          List.of(
              EVENT.FIRST_DAY.sort(direction),
              EVENT.LAST_DAY.sort(direction),
              EVENT.ID.sort(direction));
      case TITLE -> then(lower(text(EVENT.TITLE, order.language())).sort(direction));
      case WHO -> then(firstActor(order.language()).sort(direction).nullsLast());
      case KIND -> then(kind(order.language()).sort(direction));
      case SOURCES ->
          then(field(selectCount().from(SOURCE).where(SOURCE.EVENT.eq(EVENT.ID))).sort(direction));
      case CHANGED -> then(EVENT.CHANGED_AT.sort(direction));
    };
  }

  private static List<OrderField<?>> then(OrderField<?> first) {
    return List.of(first, EVENT.FIRST_DAY, EVENT.LAST_DAY, EVENT.ID);
  }

  /** Texts in a language, or in whichever they are written in. */
  private static Field<String> text(Field<?> texts, String language) {
    return coalesce(
        field("{0} ->> {1}", String.class, texts, val(language)),
        field("(select min(value) from jsonb_each_text({0}))", String.class, texts));
  }

  private static Field<String> firstActor(String language) {
    return field(
        select(lower(text(ACTOR_NAME.NAME, language)))
            .from(PARTICIPATION)
            .join(ACTOR_NAME)
            .on(ACTOR_NAME.ACTOR.eq(PARTICIPATION.ACTOR))
            .where(PARTICIPATION.EVENT.eq(EVENT.ID))
            .orderBy(PARTICIPATION.POSITION, ACTOR_NAME.POSITION.desc())
            .limit(1));
  }

  /** By the kinds' names, which only we know. */
  private static Field<Integer> kind(String language) {
    var byName =
        Arrays.stream(Kind.values())
            .sorted(
                Comparator.comparing(
                    (Kind kind) -> kind.label().readIn(language).toLowerCase(Locale.ROOT)))
            .map(Kind::name)
            .toArray(String[]::new);
    return field("array_position({0}, {1})", Integer.class, val(byName), EVENT.KIND);
  }
}
