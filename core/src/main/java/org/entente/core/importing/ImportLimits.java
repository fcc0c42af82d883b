package org.entente.core.importing;

/**
 * How much of a file is read at most, so that no file can take the server down. Beyond it a file is
 * refused, with the place where it goes too far.
 */
public final class ImportLimits {

  /** The largest file, in bytes, as it is handed in. */
  public static final int MAX_BYTES = 10_000_000;

  /** The most rows of a table, or events of a JSON file. */
  public static final int MAX_ROWS = 50_000;

  /** The most columns of a table. */
  public static final int MAX_COLUMNS = 200;

  /** The longest cell or text, in characters. */
  public static final int MAX_CELL = 32_768;

  /** The most cells of a table that hold something. */
  static final int MAX_CELLS = 2_000_000;

  /** The most characters of a table in all. */
  static final long MAX_CHARACTERS = 20_000_000;

  /** The largest workbook once unpacked, in bytes. */
  static final long MAX_UNPACKED = 100_000_000;

  /** The most parts of a workbook. */
  static final int MAX_ENTRIES = 1_000;

  /** How many times larger a part of a workbook may become when unpacked. */
  static final int MAX_RATIO = 100;

  /** The deepest nesting of a JSON file. */
  static final int MAX_DEPTH = 40;

  private ImportLimits() {}
}
