package org.entente.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.said.Said;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** All that the reader of a format found in a file. */
final class Gathered {

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Said, Integer> left = new LinkedHashMap<>();
  private final List<Said> remarks = new ArrayList<>();
  private @Nullable Head head;

  void add(Entry entry) throws TooMany {
    if (entries.size() >= ImportLimits.MAX_ROWS) {
      throw new TooMany();
    }
    entries.add(entry);
  }

  /** The file's own title, of which there is one. */
  void head(Texts title, Texts text, Said place) {
    if (head != null) {
      remarks.add(Said.of("import.secondTitle", place, title.readIn("en")));
    } else if (!title.isEmpty()) {
      head = new Head(title, text);
    }
  }

  void remark(Said remark) {
    remarks.add(remark);
  }

  /** Counts a field for which there is no place. */
  void left(Said field) {
    left.merge(field, 1, Integer::sum);
  }

  List<Entry> entries() {
    return entries;
  }

  @Nullable Head head() {
    return head;
  }

  /** What is to be said about the file as a whole. */
  List<Said> remarks() {
    entries.forEach(entry -> entry.left.forEach(this::left));
    var all = new ArrayList<>(remarks);
    left.forEach((field, count) -> all.add(Said.of("import.notKept", count, field)));
    return List.copyOf(all);
  }

  /** More events than are read. */
  static final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}
