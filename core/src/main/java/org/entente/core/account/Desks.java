package org.entente.core.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.colour.HouseColours;
import org.entente.core.timeline.TimelineId;

/** The desks, and which timeline lies on which. One call is one transaction. */
public interface Desks {

  /** All desks, by name; there is always one. */
  List<Desk> all();

  /**
   * Adds a desk or gives it another name.
   *
   * @return false, and nothing is kept, when another desk has this name
   */
  boolean save(Desk desk);

  /** The desk of a timeline, also of a deleted one. */
  Optional<DeskId> of(TimelineId timeline);

  /** The desk of a timeline, with its rules and colours. */
  default Optional<Desk> whole(TimelineId timeline) {
    return of(timeline)
        .flatMap(id -> all().stream().filter(desk -> desk.id().equals(id)).findFirst());
  }

  /** The colours of a timeline. */
  default HouseColours colours(TimelineId timeline) {
    return whole(timeline).map(Desk::colours).orElse(HouseColours.SHIPPED);
  }

  /** The desk of each timeline. */
  Map<TimelineId, DeskId> ofTimelines();

  /** Lays a timeline on another desk. */
  void move(TimelineId timeline, DeskId desk);
}
