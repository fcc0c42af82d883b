package org.entente.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.importing.Looked.file;
import static org.entente.core.importing.Looked.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are too much, broken, or something else than they seem: refused in words. */
final class LimitsTest {

  @Test
  void too_large_a_file_is_refused() {
    assertThat(refusal(new ImportFile("a.csv", new byte[ImportLimits.MAX_BYTES + 1])))
        .isEqualTo("The file is larger than 10 MB");
  }

  @Test
  void too_many_rows_columns_or_characters_are_refused_with_their_place() {
    assertThat(refusal(file("a.csv", "Date,Title\n" + "2022,A\n".repeat(50_001))))
        .contains("more than 50,000 rows");
    assertThat(refusal(file("a.csv", "Date,Title\n2022,A\n2022" + ",x".repeat(200))))
        .isEqualTo("Line 3 has more than 200 columns");
    assertThat(refusal(file("a.csv", "Date,Title\n2022," + "x".repeat(32_769))))
        .isEqualTo("Line 2: the cell in column B has 32,769 characters; at most 32,768 are read");
  }

  @Test
  void an_open_quotation_mark_is_told_with_its_line() {
    assertThat(refusal(file("a.csv", "Date,Title\n2022,A\n2023,\"B\n2024,C\n")))
        .isEqualTo("Line 3: a quotation mark (\") opens a cell there and is never closed");
    assertThat(refusal(file("a.csv", "Date,Title\n2022,\"A\" b\n")))
        .startsWith("Line 2: text follows");
  }

  @Test
  void broken_json_is_told_with_its_line() {
    assertThat(refusal(file("a.json", "{\"events\": [\n{\"start_date\": }]}"))).contains("line 2");
    assertThat(refusal(file("a.json", "[".repeat(100) + "]".repeat(100))))
        .contains("nested too deeply");
    assertThat(refusal(file("a.json", "{\"foo\": 1}"))).contains("of no kind that is read here");
    assertThat(refusal(file("a.json", "{\"events\": []}"))).contains("no events");
  }

  @Test
  void files_of_other_kinds_are_refused() {
    assertThat(refusal(file("a.csv", ""))).isEqualTo("The file is empty");
    assertThat(refusal(ImportFile.pasted("  "))).isEqualTo("Nothing was pasted");
    assertThat(refusal(new ImportFile("a.csv", new byte[] {1, 0, 0, 0, 7, 9, 0, 1})))
        .contains("zero byte");
    assertThat(
            refusal(
                new ImportFile(
                    "a.xls",
                    new byte[] {
                      (byte) 0xD0,
                      (byte) 0xCF,
                      0x11,
                      (byte) 0xE0,
                      (byte) 0xA1,
                      (byte) 0xB1,
                      0x1A,
                      (byte) 0xE1
                    })))
        .contains(".xlsx");
  }

  @Test
  void zip_bombs_are_refused_before_they_are_read() throws IOException {
    assertThat(refusal(new ImportFile("a.xlsx", zip(1, 40_000_000)))).contains("100 times larger");
    assertThat(refusal(new ImportFile("a.xlsx", zip(1_001, 1)))).contains("more than 1,000 parts");
    assertThat(refusal(new ImportFile("a.xlsx", zip(1, 10)))).contains("not an Excel workbook");
  }

  @Test
  void entities_in_a_workbook_are_not_expanded() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='A' sheetId='1' r:id='s'/></sheets></workbook>");
      entry(
          zip,
          "xl/worksheets/sheet1.xml",
          "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Date &e;</t></is></c></row></sheetData></worksheet>");
    }
    var outcome = Looked.outcome(new ImportFile("a.xlsx", bytes.toByteArray()), s -> s);
    assertThat(outcome.toString()).doesNotContain("root:");
  }

  @Test
  void reading_stops_when_asked_to() {
    var outcome =
        ImportReader.read(
            file("a.csv", "Date,Title\n" + "2022,A\n".repeat(1_000)),
            ImportSettings.detecting("en"),
            Looked.ACTORS,
            (done, of) -> done < 500);
    assertThat(outcome).isEqualTo(new ImportOutcome.Stopped());
  }

  private static byte[] zip(int entries, int size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries; i++) {
        zip.putNextEntry(new ZipEntry("part" + i));
        zip.write(new byte[size]);
      }
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
