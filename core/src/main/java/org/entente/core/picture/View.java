package org.entente.core.picture;

import org.entente.core.layout.Period;

/**
 * A part of time on a plot.
 *
 * @param width of the plot in pixels
 */
record View(Period period, double width) {

  /** Pixels a day. */
  double scale() {
    return width / period.days();
  }

  /** Where a moment stands, in pixels from the plot's left edge; infinite for an open side. */
  double x(double moment) {
    return (moment - period.from()) * scale();
  }

  /** The same, kept within {@code beyond} pixels of the plot. */
  double x(double moment, double beyond) {
    return Math.clamp(x(moment), -beyond, width + beyond);
  }
}
