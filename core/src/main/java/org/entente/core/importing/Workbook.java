package org.entente.core.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.entente.core.said.Said;

/** An Excel workbook: its sheets' names, and one of them as a table of what its cells show. */
record Workbook(List<String> sheets, int chosen, Table table) {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private static final int HEADER = 8;

  static boolean isOld(byte[] bytes) {
    return bytes.length >= HEADER && ReadableWorkbook.isOLE2Header(bytes);
  }

  /**
   * Reads a workbook.
   *
   * @param sheet the sheet to read, from 0, or −1 for the first that holds something
   */
  static Workbook read(byte[] bytes, int sheet) throws Unreadable {
    ZipCheck.check(bytes);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      var sheets =
          workbook
              .getSheets()
              .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
              .toList();
      if (sheets.isEmpty()) {
        throw new Unreadable(Said.of("unreadable.noSheet"));
      }
      var names = sheets.stream().map(Sheet::getName).toList();
      if (sheet >= 0 && sheet < sheets.size()) {
        return new Workbook(names, sheet, table(workbook, sheets.get(sheet)));
      }
      for (int i = 0; i < sheets.size(); i++) {
        var table = table(workbook, sheets.get(i));
        if (!table.rows().isEmpty()) {
          return new Workbook(names, i, table);
        }
      }
      return new Workbook(names, 0, new Table(List.of()));
    } catch (IOException
        | UncheckedIOException
        | ExcelReaderException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException broken) {
      // What the library throws on files that are no workbooks is not told apart by it.
      throw new Unreadable(Said.of("unreadable.noWorkbook"));
    }
  }

  private static Table table(ReadableWorkbook workbook, Sheet sheet)
      throws IOException, Unreadable {
    var collector = new Table.Collector();
    var serials = new ExcelDates(workbook.isDate1904());
    try (var rows = sheet.openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
          var cell = row.getCell(column);
          cells.add(cell == null ? "" : shown(cell, serials));
        }
        collector.add(
            row.getRowNum(), Said.of("place.row", String.valueOf(row.getRowNum())), cells);
      }
    }
    return collector.table();
  }

  private static String shown(Cell cell, ExcelDates serials) {
    return switch (cell.getType()) {
      case EMPTY -> "";
      case STRING -> cell.asString();
      case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
      case ERROR -> String.valueOf(cell.getRawValue());
      case NUMBER, FORMULA -> number(cell, serials);
    };
  }

  private static String number(Cell cell, ExcelDates serials) {
    var raw = cell.getRawValue();
    if (raw == null) {
      return "";
    }
    var format = cell.getDataFormatString();
    var id = cell.getDataFormatId();
    if (cell.getType() == CellType.FORMULA && cell.getValue() instanceof String text) {
      return text;
    }
    return serials.text(raw, id == null ? 0 : id, format == null ? "" : format);
  }
}
