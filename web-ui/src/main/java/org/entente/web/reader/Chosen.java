package org.entente.web.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.web.edition.EditionFolder;
import org.entente.web.edition.EditionFolder.EditionFile;
import org.entente.web.files.ContentTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A file of an edition in the form that suits whoever asks: packed, where it lies packed beside
 * itself and the browser can unpack it.
 *
 * @param type of what it holds, unpacked
 * @param encoding as HTTP's {@code Content-Encoding}; empty when it is not packed
 */
record Chosen(EditionFile file, MediaType type, String encoding) {

  /** The form, with the ending of the file that has it; the smaller first. */
  private static final Map<String, String> FORMS =
      new TreeMap<>(Map.of("br", ".br", "gzip", ".gz"));

  /** What HTTP calls its entity tag: the same only for the very same bytes. */
  String tag() {
    return "\"" + file.sha256().substring(0, 32) + "\"";
  }

  static Optional<Chosen> of(EditionFolder edition, String path, HttpHeaders asked) {
    var type = ContentTypes.of(path);
    // A part is a part of the file as it is.
    if (!asked.containsHeader(HttpHeaders.RANGE)) {
      for (var form : FORMS.entrySet()) {
        var packed = edition.file(path + form.getValue());
        if (packed.isPresent() && takes(asked, form.getKey())) {
          return packed.map(file -> new Chosen(file, type, form.getKey()));
        }
      }
    }
    return edition.file(path).map(file -> new Chosen(file, type, ""));
  }

  /** Whether a browser can unpack a form; {@code q=0} says that it can't. */
  private static boolean takes(HttpHeaders asked, String form) {
    return asked.getOrEmpty(HttpHeaders.ACCEPT_ENCODING).stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(one -> one.replace(" ", "").toLowerCase(Locale.ROOT))
        .anyMatch(one -> one.equals(form) || one.matches(form + ";q=(?!0(\\.0*)?$).*"));
  }
}
