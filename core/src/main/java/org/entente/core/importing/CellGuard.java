package org.entente.core.importing;

import java.util.regex.Pattern;

/**
 * Makes text harmless that a spreadsheet would take for a formula, as OWASP advises (CSV
 * Injection): an apostrophe before it. Taken off again on the way in, so that nothing changes from
 * a file to the next.
 */
public final class CellGuard {

  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n\\x00＝＋－＠].*");

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,15})?");

  private CellGuard() {}

  /**
   * The text with an apostrophe before it when it starts like a formula; a number stays as it is.
   */
  public static String guard(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /** Undoes {@link #guard}. */
  public static String unguard(String text) {
    return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
  }

  private static boolean isFormula(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
  }
}
