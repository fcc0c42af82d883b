package org.entente.web.still;

import java.awt.Color;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;

/**
 * Screen colours as cyan, magenta, yellow and black. What is (nearly) without colour is printed in
 * black ink alone, so that small letters and thin lines can't blur where inks are printed beside
 * each other; colours take the black that they share out of the other three, so that no place gets
 * more than 240 % of ink, which newsprint bears (ISO 12647-3).
 */
final class PrintInks {

  /** How far apart a grey's components may be: those of our palette are a little blue. */
  private static final float NEARLY_GREY = 0.09f;

  private static final float DARK = 0.45f;
  private static final float NEARLY_BLACK = 0.2f;

  private PrintInks() {}

  /** The inks of a colour, each 0 to 1. */
  static PDColor of(Color colour) {
    var rgb = colour.getRGBColorComponents(null);
    float most = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    float least = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    if (most < DARK || most - least < NEARLY_GREY) {
      float light = 0.2126f * rgb[0] + 0.7152f * rgb[1] + 0.0722f * rgb[2];
      return inks(0, 0, 0, most < NEARLY_BLACK ? 1 : 1 - light);
    }
    float black = 1 - most;
    float rest = 1 - black;
    return inks((rest - rgb[0]) / rest, (rest - rgb[1]) / rest, (rest - rgb[2]) / rest, black);
  }

  private static PDColor inks(float cyan, float magenta, float yellow, float black) {
    return new PDColor(new float[] {cyan, magenta, yellow, black}, PDDeviceCMYK.INSTANCE);
  }
}
