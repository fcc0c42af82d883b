package org.entente.core.article.command;

/**
 * Counts the characters (code points) of a text up to a place, for places in rising order mostly.
 */
final class Characters {

  private final String text;
  private int place;
  private int counted;

  Characters(String text) {
    this.text = text;
  }

  /** How many characters stand before a place that is given in chars. */
  int before(int chars) {
    counted +=
        chars >= place ? text.codePointCount(place, chars) : -text.codePointCount(chars, place);
    place = chars;
    return counted;
  }
}
