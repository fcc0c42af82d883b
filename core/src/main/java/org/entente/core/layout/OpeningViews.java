package org.entente.core.layout;

/**
 * What readers see first: the window, on a wide and on a narrow screen. A label should stand whole
 * in both, so those near the right end stand to the left of their poles.
 */
final class OpeningViews {

  /** Plot widths in pixels: an article's column, and a phone. */
  private static final double[] WIDTHS = {760, 340};

  /** The narrowest plot, in pixels: a screen of 320 with its margins. */
  private static final double NARROWEST = 280;

  private final Period window;
  private final double smallestScale;

  OpeningViews(Period domain, Period window) {
    this.window = window;
    this.smallestScale = NARROWEST / domain.days();
  }

  /** The scale at which the whole domain fits the narrowest plot; no view has a smaller one. */
  double smallestScale() {
    return smallestScale;
  }

  /** The greatest scale of the views. */
  double largestOpening() {
    return WIDTHS[0] / window.days();
  }

  /** In how many of the views the label shows, and whole. */
  int showing(double at, double box, int side, double labelFrom) {
    int count = 0;
    for (double width : WIDTHS) {
      double scale = width / window.days();
      double pole = (at - window.from()) * scale;
      boolean whole = side == 1 ? pole + box <= width : pole >= box;
      if (labelFrom <= scale && window.has(at) && whole) {
        count++;
      }
    }
    return count;
  }
}
