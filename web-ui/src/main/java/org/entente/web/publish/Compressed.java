package org.entente.web.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.entente.core.publish.Content;
import org.jspecify.annotations.Nullable;

/**
 * Puts beside each text its compressed forms, {@code index.html.gz} and {@code index.html.br}, once
 * and for all, as web servers look for them. Brotli needs a library of the platform; where there is
 * none, readers get gzip.
 */
final class Compressed {

  private static final Pattern TEXT = Pattern.compile(".*\\.(html|js|css|json|svg|csv|txt)");
  private static final int BROTLI_QUALITY = 9;

  private Compressed() {}

  /** The files and their compressed forms. */
  static SortedMap<String, Content> with(SortedMap<String, Content> files) {
    var all = new TreeMap<String, Content>();
    files.forEach(
        (path, content) -> {
          if (!TEXT.matcher(path).matches()) {
            all.put(path, content);
            return;
          }
          var once = new MadeOnce(content);
          all.put(path, once);
          all.put(path + ".gz", () -> gzip(once.bytes()));
          if (Brotli4jLoader.isAvailable()) {
            all.put(path + ".br", () -> brotli(once.bytes()));
          }
        });
    return all;
  }

  private static byte[] gzip(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] brotli(byte[] bytes) {
    try {
      return Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_QUALITY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The forms of one text are made one after the other; as long as there is room, of one making.
   */
  private static final class MadeOnce implements Content {
    private final Content content;
    private @Nullable SoftReference<byte[]> made;

    MadeOnce(Content content) {
      this.content = content;
    }

    @Override
    public byte[] bytes() {
      var known = made == null ? null : made.get();
      if (known == null) {
        known = content.bytes();
        made = new SoftReference<>(known);
      }
      return known;
    }
  }
}
