package org.entente.core.importing;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.entente.core.said.Said;

/** Unpacks a zip file into nothing, to know before reading that it is not a bomb. */
final class ZipCheck {

  private static final int SMALL = 1_000_000;

  private ZipCheck() {}

  /** Reads every part to its end with the reader that the workbook is read with later. */
  static void check(byte[] bytes) throws Unreadable {
    int entries = 0;
    var unpacked = new Unpacked(bytes.length);
    try (var channel = new SeekableInMemoryByteChannel(bytes);
        var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      var all = zip.getEntries();
      while (all.hasMoreElements()) {
        var entry = all.nextElement();
        if (++entries > ImportLimits.MAX_ENTRIES) {
          throw new Unreadable(Said.of("unreadable.parts", ImportLimits.MAX_ENTRIES));
        }
        try (var in = zip.getInputStream(entry)) {
          unpacked.count(in);
        }
      }
    } catch (IOException broken) {
      throw new Unreadable(Said.of("unreadable.noWorkbook"));
    }
    if (entries == 0) {
      throw new Unreadable(Said.of("unreadable.hollow"));
    }
  }

  /** Counts what comes out, and stops when it is too much. */
  private static final class Unpacked {

    private final byte[] buffer = new byte[64 * 1024];
    private final long packed;
    private long bytes;

    Unpacked(long packed) {
      this.packed = packed;
    }

    void count(InputStream in) throws IOException, Unreadable {
      int read;
      while ((read = in.read(buffer)) > 0) {
        bytes += read;
        if (bytes > ImportLimits.MAX_UNPACKED) {
          throw new Unreadable(
              Said.of(
                  "unreadable.unpacked", String.valueOf(ImportLimits.MAX_UNPACKED / 1_000_000)));
        }
        if (bytes > SMALL && bytes / ImportLimits.MAX_RATIO > packed) {
          throw new Unreadable(Said.of("unreadable.ratio", String.valueOf(ImportLimits.MAX_RATIO)));
        }
      }
    }
  }
}
