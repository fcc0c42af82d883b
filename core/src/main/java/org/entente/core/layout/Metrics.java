package org.entente.core.layout;

/**
 * The picture's fixed lengths in CSS pixels; only times scale. Every drawing of a picture, in Java
 * and in the browser, uses the same ones.
 *
 * @param gutter the column at the left with the lanes' names, when wide
 * @param narrowBelow drawings narrower than this have no gutter and name each lane above it
 * @param axis height of the calendar axis
 * @param strip height of the strip under the axis with the backgrounds' labels
 * @param header height of a lane's name above its rows, when narrow
 * @param laneTop space above a lane's label rows
 * @param row height of a label row
 * @param rowsGap space between the label rows and the ribbon
 * @param ribbon height of the ribbon, from +10 at its top to −10 at its bottom
 * @param laneBottom space under the ribbon
 * @param laneMin least height of a lane, when wide
 * @param marker side of the square that a marker needs to itself
 * @param labelSize font size of labels
 * @param labelInset space at either end of a label
 */
public record Metrics(
    double gutter,
    double narrowBelow,
    double axis,
    double strip,
    double header,
    double laneTop,
    double row,
    double rowsGap,
    double ribbon,
    double laneBottom,
    double laneMin,
    double marker,
    double labelSize,
    double labelInset) {

  /** The lengths of every picture that Entente draws. */
  public static final Metrics STANDARD =
      new Metrics(168, 640, 36, 20, 26, 8, 17, 6, 48, 12, 84, 24, 12.5, 5);

  /** The lengths of a picture whose lanes are actors: no ribbon, only room for a marker. */
  public static final Metrics COUNTRIES =
      new Metrics(168, 640, 36, 20, 20, 2, 17, 5, 24, 5, 40, 24, 12.5, 5);

  /** The width of a label's box around a text of this width. */
  public double labelBox(double textWidth) {
    return labelInset + textWidth + labelInset;
  }

  /** The height of a lane with this many label rows. */
  public double laneHeight(int rows, boolean wide) {
    double height = laneTop + rows * row + rowsGap + ribbon + laneBottom;
    return wide ? Math.max(laneMin, height) : header + height;
  }

  /** The same lengths with a ribbon of another height. */
  public Metrics withRibbon(double height) {
    return new Metrics(
        gutter,
        narrowBelow,
        axis,
        strip,
        header,
        laneTop,
        row,
        rowsGap,
        height,
        laneBottom,
        laneMin,
        marker,
        labelSize,
        labelInset);
  }

  /** How far under the ribbon's top a value from −10 to +10 stands. */
  public double heightOf(double value) {
    return ribbon / 2 * (1 - value / 10);
  }
}
