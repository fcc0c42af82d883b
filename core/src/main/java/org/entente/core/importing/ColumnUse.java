package org.entente.core.importing;

/**
 * What one column is used for.
 *
 * @param language the language of a title, text or note when the heading names it, else empty
 * @param number which of several sources a source column belongs to, from 1
 */
public record ColumnUse(Column column, String language, int number) {

  /** The only column of its sort, in the language of the file. */
  public static ColumnUse of(Column column) {
    return new ColumnUse(column, "", 1);
  }
}
