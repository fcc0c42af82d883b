package org.entente.core.importing;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read; what is null is detected.
 *
 * @param encoding of a text table
 * @param separator of a text table
 * @param sheet of a workbook, from 0, or −1 for the first that holds something
 * @param header whether the first row holds headings
 * @param columns what each column holds
 * @param order of days and months; undecided lets the file's rows decide
 * @param language of its texts, such as {@code en}
 */
public record ImportSettings(
    @Nullable Charset encoding,
    @Nullable Character separator,
    int sheet,
    @Nullable Boolean header,
    @Nullable List<ColumnUse> columns,
    DayOrder order,
    ShortYears years,
    String language) {

  public ImportSettings {
    columns = columns == null ? null : List.copyOf(columns);
  }

  /** All detected; texts in this language. */
  public static ImportSettings detecting(String language) {
    return new ImportSettings(
        null, null, -1, null, null, DayOrder.UNDECIDED, ShortYears.UNDECIDED, language);
  }

  /** Read in another encoding; what depends on it is detected anew. */
  public ImportSettings withEncoding(Charset changed) {
    return new ImportSettings(changed, null, sheet, null, null, order, years, language);
  }

  /** Cut at another separator; what depends on it is detected anew. */
  public ImportSettings withSeparator(char changed) {
    return new ImportSettings(encoding, changed, sheet, null, null, order, years, language);
  }

  /** From another sheet; what depends on it is detected anew. */
  public ImportSettings withSheet(int changed) {
    return new ImportSettings(encoding, separator, changed, null, null, order, years, language);
  }

  /** With or without headings; the columns are detected anew. */
  public ImportSettings withHeader(boolean changed) {
    return new ImportSettings(encoding, separator, sheet, changed, null, order, years, language);
  }

  /** With other uses of the columns. */
  public ImportSettings withColumns(List<ColumnUse> changed) {
    return new ImportSettings(encoding, separator, sheet, header, changed, order, years, language);
  }

  /** With this order of days and months. */
  public ImportSettings withOrder(DayOrder changed) {
    return new ImportSettings(
        encoding, separator, sheet, header, columns, changed, years, language);
  }

  /** With years of two digits in this century. */
  public ImportSettings withYears(ShortYears changed) {
    return new ImportSettings(
        encoding, separator, sheet, header, columns, order, changed, language);
  }

  /** With texts in another language. */
  public ImportSettings withLanguage(String changed) {
    return new ImportSettings(encoding, separator, sheet, header, columns, order, years, changed);
  }
}
