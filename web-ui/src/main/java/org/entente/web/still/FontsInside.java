package org.entente.web.still;

import java.util.Base64;

/** Puts the typeface into a drawing, so that it looks the same where Inter is not installed. */
public final class FontsInside {

  private FontsInside() {}

  /** The SVG with its fonts inside. */
  public static String of(String svg) {
    int end = svg.indexOf('>') + 1;
    return svg.substring(0, end)
        + "<style>"
        + face(Inter.REGULAR, 400)
        + face(Inter.SEMI_BOLD, 600)
        + "</style>"
        + svg.substring(end);
  }

  private static String face(Inter face, int weight) {
    return "@font-face{font-family:Inter;font-weight:"
        + weight
        + ";src:url(data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(face.file())
        + ")}";
  }
}
