package org.entente.core.layout;

/**
 * Where one item of a lane stands and from which scale on, in pixels a day. It is drawn at every
 * scale at or above, and never leaves again as the reader zooms in. {@link #NEVER} is no scale.
 *
 * @param row the label's row, counted upwards from the ribbon
 * @param side 1: the label stands to the right of its pole, −1: to the left
 * @param labelFrom the smallest scale with the label, ≥ {@code markerFrom}
 * @param markerFrom the smallest scale with the marker
 * @param host the item, by its place in the lane, whose badge counts this one below {@code
 *     markerFrom}; its own {@code markerFrom} is smaller. −1 when the marker is always drawn
 */
public record Placement(int row, int side, double labelFrom, double markerFrom, int host) {

  /** At no scale. */
  public static final double NEVER = Double.POSITIVE_INFINITY;

  /** Of an item at the very moment of another: only counted in the other's badge. */
  static Placement never(int host) {
    return new Placement(0, 1, NEVER, NEVER, host);
  }

  /** The same place in a list in which the lane's items start at {@code first}. */
  public Placement withHostsFrom(int first) {
    return host < 0 ? this : new Placement(row, side, labelFrom, markerFrom, host + first);
  }
}
