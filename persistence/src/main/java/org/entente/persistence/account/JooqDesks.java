package org.entente.persistence.account;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.entente.persistence.schema.Tables.DESK;
import static org.entente.persistence.schema.Tables.DESK_COLOURS;
import static org.entente.persistence.schema.Tables.TIMELINE;
import static org.jooq.impl.DSL.selectOne;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.Desks;
import org.entente.core.account.HouseRules;
import org.entente.core.colour.Colour;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Scheme;
import org.entente.core.colour.Theme;
import org.entente.core.colour.Token;
import org.entente.core.timeline.TimelineId;
import org.entente.persistence.schema.tables.records.DeskColoursRecord;
import org.entente.persistence.schema.tables.records.DeskRecord;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Desks in PostgreSQL. */
@Repository
@Transactional
class JooqDesks implements Desks {

  private final DSLContext dsl;

  JooqDesks(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Desk> all() {
    var colours = colours();
    return dsl.selectFrom(DESK)
        .orderBy(DESK.NAME, DESK.ID)
        .fetch(
            row ->
                new Desk(
                    new DeskId(row.getId()),
                    row.getName(),
                    new HouseRules(
                        row.getNeedsApproval(),
                        row.getNeedsFourEyes(),
                        row.getNeedsSources(),
                        row.getNeedsStandfirst(),
                        row.getNeedsAlternatives(),
                        row.getNeedsContrast()),
                    colours.getOrDefault(row.getId(), HouseColours.SHIPPED)));
  }

  private Map<UUID, HouseColours> colours() {
    var colours = new HashMap<UUID, HouseColours>();
    for (var row : dsl.fetch(DESK_COLOURS)) {
      var scheme =
          new Scheme(
              Theme.valueOf(row.getTheme()),
              Arrays.stream(Token.values())
                  .collect(toMap(identity(), token -> Colour.of(row.get(column(token))))));
      colours.merge(
          row.getDesk(), HouseColours.SHIPPED.with(scheme), (before, _) -> before.with(scheme));
    }
    return colours;
  }

  private static TableField<DeskColoursRecord, String> column(Token token) {
    return switch (token) {
      case PAPER -> DESK_COLOURS.PAPER;
      case INK -> DESK_COLOURS.INK;
      case NEUTRAL -> DESK_COLOURS.NEUTRAL;
      case CLOSER -> DESK_COLOURS.CLOSER;
      case APART -> DESK_COLOURS.APART;
      case ACCENT -> DESK_COLOURS.ACCENT;
    };
  }

  /** Two who take the same name at the same moment: the second is told at the unique name. */
  @Override
  public boolean save(Desk desk) {
    boolean kept = keep(desk);
    if (kept) {
      keepColours(desk);
    }
    return kept;
  }

  private void keepColours(Desk desk) {
    dsl.deleteFrom(DESK_COLOURS).where(DESK_COLOURS.DESK.eq(desk.id().value())).execute();
    for (var theme : Theme.values()) {
      var scheme = desk.colours().in(theme);
      if (!scheme.isShipped()) {
        var row = new DeskColoursRecord();
        row.setDesk(desk.id().value());
        row.setTheme(theme.name());
        scheme.colours().forEach((token, colour) -> row.set(column(token), colour.toString()));
        dsl.insertInto(DESK_COLOURS).set(row).execute();
      }
    }
  }

  private boolean keep(Desk desk) {
    var taken = DESK.as("taken");
    int rows =
        dsl.insertInto(DESK)
            .set(row(desk))
            .set(DESK.ID, desk.id().value())
            .onConflictDoNothing()
            .execute();
    return rows == 1
        || dsl.update(DESK)
                .set(row(desk))
                .where(DESK.ID.eq(desk.id().value()))
                .andNotExists(
                    selectOne()
                        .from(taken)
                        .where(taken.NAME.eq(desk.name()))
                        .and(taken.ID.ne(desk.id().value())))
                .execute()
            == 1;
  }

  private static DeskRecord row(Desk desk) {
    var row = new DeskRecord();
    row.setName(desk.name());
    row.setNeedsApproval(desk.rules().approval());
    row.setNeedsFourEyes(desk.rules().fourEyes());
    row.setNeedsSources(desk.rules().sources());
    row.setNeedsStandfirst(desk.rules().standfirst());
    row.setNeedsAlternatives(desk.rules().alternatives());
    row.setNeedsContrast(desk.rules().contrast());
    return row;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<DeskId> of(TimelineId timeline) {
    return dsl.select(TIMELINE.DESK)
        .from(TIMELINE)
        .where(TIMELINE.ID.eq(timeline.value()))
        .fetchOptional(row -> new DeskId(row.value1()));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<TimelineId, DeskId> ofTimelines() {
    return dsl.select(TIMELINE.ID, TIMELINE.DESK)
        .from(TIMELINE)
        .fetchMap(row -> new TimelineId(row.value1()), row -> new DeskId(row.value2()));
  }

  @Override
  public void move(TimelineId timeline, DeskId desk) {
    dsl.update(TIMELINE)
        .set(TIMELINE.DESK, desk.value())
        .where(TIMELINE.ID.eq(timeline.value()))
        .execute();
  }
}
