package org.entente.core.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.entente.core.importing.CellGuard;

/** An Excel workbook of one sheet. Every cell is text, none a formula. */
final class XlsxFile {

  private static final int WIDE = 40;
  private static final int USUAL = 16;

  private XlsxFile() {}

  static byte[] write(List<List<String>> table) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Entente", "1.0")) {
      var sheet = workbook.newWorksheet("Events");
      for (int row = 0; row < table.size(); row++) {
        var cells = table.get(row);
        for (int column = 0; column < cells.size(); column++) {
          if (!cells.get(column).isEmpty()) {
            sheet.value(row, column, CellGuard.guard(cells.get(column)));
          }
        }
      }
      var headings = table.getFirst();
      for (int column = 0; column < headings.size(); column++) {
        var heading = headings.get(column);
        sheet.width(
            column, heading.startsWith("Title") || heading.startsWith("Text") ? WIDE : USUAL);
      }
      sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
      sheet.freezePane(0, 1);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
