package org.entente.core.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.core.event.Kind;
import org.entente.core.text.Folded;

/** What a spreadsheet's column calls a kind of event: its name or label, or a usual other word. */
final class KindWords {

  /**
   * A kind that was read from a cell.
   *
   * @param byName whether the cell says the kind's own name, so that nothing was understood into it
   */
  record Read(Kind kind, boolean byName) {}

  /** “Bilateral trade agreement”: so many words may stand before those that are known. */
  private static final int MOST_BEFORE = 2;

  /** What stands before known words and makes them something else: “end of talks”, “no visit”. */
  private static final Set<String> OTHERWISE =
      Set.of("of", "van", "no", "not", "geen", "niet", "non", "anti", "on", "over", "after", "na");

  private static final Map<String, Kind> NAMES = names();
  private static final Map<String, Kind> WORDS = words();

  private KindWords() {}

  /** The kind that a cell names; empty when its words are not known. */
  static Optional<Read> read(String cell) {
    var said = plain(cell);
    var named = NAMES.get(said);
    return named != null
        ? Optional.of(new Read(named, true))
        : ending(said).map(kind -> new Read(kind, false));
  }

  /** The kind of the longest known words that a cell ends in. */
  private static Optional<Kind> ending(String said) {
    var rest = said;
    for (var before = 0; before <= MOST_BEFORE; before++) {
      var kind = WORDS.get(rest);
      if (kind != null) {
        return Optional.of(kind);
      }
      var first = rest.split(" ", 2);
      if (first.length < 2 || OTHERWISE.contains(first[0])) {
        return Optional.empty();
      }
      rest = first[1];
    }
    return Optional.empty();
  }

  private static Map<String, Kind> names() {
    var names = new HashMap<String, Kind>();
    for (var kind : Kind.values()) {
      names.put(plain(kind.name()), kind);
      kind.label().byLanguage().values().forEach(label -> names.put(plain(label), kind));
    }
    return Map.copyOf(names);
  }

  private static Map<String, Kind> words() {
    var words = new HashMap<String, Kind>();
    for (var line : lines()) {
      var parts = line.split(" = ", 2);
      var kind = Kind.valueOf(parts[0]);
      for (var word : parts[1].split(",")) {
        var before = words.put(plain(word), kind);
        if (before != null && before != kind) {
          throw new IllegalStateException("“" + word + "” is " + before + " and " + kind);
        }
      }
    }
    return Map.copyOf(words);
  }

  private static List<String> lines() {
    var table = "kind-words.txt";
    try (var in = Objects.requireNonNull(KindWords.class.getResourceAsStream(table), table);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String plain(String text) {
    return String.join(
        " ",
        Arrays.stream(Folded.of(text).split("[^\\p{L}\\p{N}]+"))
            .filter(w -> !w.isEmpty())
            .toList());
  }
}
