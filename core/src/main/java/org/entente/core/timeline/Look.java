package org.entente.core.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.core.date.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * How a timeline opens.
 *
 * @param lineShown whether the relation lines are drawn
 * @param opensAt the period first in view, or null for all of it
 * @param views what readers can switch between, the one first in view first; at least one, each
 *     once
 */
public record Look(boolean lineShown, @Nullable EventDate opensAt, List<ReadersView> views) {

  /** The line shown, the whole period in view, every view offered. */
  public static final Look DEFAULT = new Look(true, null, List.of(ReadersView.values()));

  public Look {
    views = List.copyOf(views);
    if (views.isEmpty() || Set.copyOf(views).size() < views.size()) {
      throw new IllegalArgumentException("A timeline offers one view or more, each once");
    }
  }

  /** The same look with or without the relation lines. */
  public Look withLineShown(boolean shown) {
    return new Look(shown, opensAt, views);
  }

  /** The same look with another period first in view, or all of it. */
  public Look opening(@Nullable EventDate period) {
    return new Look(lineShown, period, views);
  }

  /**
   * The same look with another view first and these to switch to, in their usual order.
   *
   * @param others may or may not name the first
   */
  public Look showing(ReadersView first, Set<ReadersView> others) {
    var rest = EnumSet.noneOf(ReadersView.class);
    rest.addAll(others);
    rest.remove(first);
    var all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return new Look(lineShown, opensAt, all);
  }
}
