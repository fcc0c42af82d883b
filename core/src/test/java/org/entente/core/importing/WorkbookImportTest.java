package org.entente.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.importing.Looked.dates;
import static org.entente.core.importing.Looked.problems;
import static org.entente.core.importing.Looked.titles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Excel workbooks. */
final class WorkbookImportTest {

  @Test
  void cells_are_read_as_they_are_shown() throws IOException {
    var preview =
        Looked.at(
            sheet(
                sheet -> {
                  row(sheet, 0, "Date", "Title", "Importance");
                  sheet.value(1, 0, LocalDate.of(2022, 2, 24));
                  sheet.style(1, 0).format("dd/mm/yyyy").set();
                  row(sheet, 1, null, "A day", null);
                  sheet.value(1, 2, 3);
                  sheet.value(2, 0, LocalDate.of(2022, 2, 1));
                  sheet.style(2, 0).format("mmm yyyy").set();
                  row(sheet, 2, null, "A month", null);
                  sheet.value(4, 0, LocalDateTime.of(2022, 2, 24, 5, 45));
                  sheet.style(4, 0).format("yyyy-mm-dd h:mm").set();
                  row(sheet, 4, null, "A time after an empty row", null);
                  sheet.value(5, 0, 2016);
                  row(sheet, 5, null, "A year", null);
                  row(sheet, 6, "about 1999", "A text", null);
                  sheet.value(7, 0, 44616);
                  row(sheet, 7, null, "A bare number", null);
                }));
    assertThat(preview.format()).isEqualTo(Format.XLSX);
    assertThat(dates(preview))
        .containsExactly("2022-02-24", "2022-02", "2022-02-24T05:45", "2016", "1999~");
    assertThat(Looked.events(preview).getFirst().importance()).isEqualTo(3);
    assertThat(problems(preview)).singleElement().asString().startsWith("Row 8: 44616 is no date");
  }

  @Test
  void another_sheet_can_be_chosen() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Test", "1.0")) {
      book.newWorksheet("Empty");
      row(book.newWorksheet("One"), 0, "2022", "A", null);
      row(book.newWorksheet("Two"), 0, "2023", "B", null);
    }
    var file = new ImportFile("a.xlsx", bytes.toByteArray());
    assertThat(Looked.at(file).sheets()).containsExactly("Empty", "One", "Two");
    assertThat(titles(Looked.at(file))).containsExactly("A");
    assertThat(titles(Looked.at(file, s -> s.withSheet(2)))).containsExactly("B");
  }

  @Test
  void day_numbers_count_from_either_epoch_and_know_the_day_that_never_was() {
    var excel = new ExcelDates(false);
    assertThat(excel.text("1", 14, "")).isEqualTo("1900-01-01");
    assertThat(excel.text("59", 14, "")).isEqualTo("1900-02-28");
    assertThat(excel.text("60", 14, "")).isEqualTo("1900-02-29");
    assertThat(excel.text("61", 14, "")).isEqualTo("1900-03-01");
    assertThat(excel.text("44616", 14, "")).isEqualTo("2022-02-24");
    assertThat(new ExcelDates(true).text("43154", 14, "")).isEqualTo("2022-02-24");
    assertThat(excel.text("44616.5", 0, "[$-409]d\\ mmm\\ yyyy h:mm;@"))
        .isEqualTo("2022-02-24 12:00");
    assertThat(excel.text("0.25", 20, "")).isEqualTo("06:00");
    assertThat(excel.text("44616", 0, "General")).isEqualTo("44616");
    assertThat(excel.text("5", 0, "0.0 \"day\"")).isEqualTo("5");
    assertThat(excel.text("0.30000000000000004", 0, "")).isEqualTo("0.3");
  }

  private static ImportFile sheet(Consumer<Worksheet> fill) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Test", "1.0")) {
      fill.accept(book.newWorksheet("Events"));
    }
    return new ImportFile("a.xlsx", bytes.toByteArray());
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        sheet.value(row, i, cells[i]);
      }
    }
  }
}
