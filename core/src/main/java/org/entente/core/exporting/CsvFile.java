package org.entente.core.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.core.importing.CellGuard;

/** CSV (RFC 4180) in UTF-8, with the mark by which Excel knows the encoding. */
final class CsvFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvFile() {}

  static byte[] write(List<List<String>> table) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      var csv = CsvWriter.builder().build(out);
      for (var row : table) {
        csv.writeRecord(row.stream().map(CellGuard::guard).toList());
      }
      csv.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
