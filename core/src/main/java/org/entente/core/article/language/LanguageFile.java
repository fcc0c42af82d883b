package org.entente.core.article.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A language's data file: sections under {@code [name]}, a line each entry. Lines that start with
 * {@code #} are comments; a line that starts with white space goes on with the one before it.
 */
public final class LanguageFile {

  /**
   * An entry.
   *
   * @param number the line in the file, from 1, for messages
   */
  public record Line(String file, int number, String text) {

    private static final int SHOWN = 80;

    /** What is wrong with the line. */
    public IllegalArgumentException wrong(String why) {
      var start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      return new IllegalArgumentException(file + ", line " + number + ": " + why + ": " + start);
    }

    /** What stands before the first colon, and what after it. */
    public String[] split() {
      var colon = text.indexOf(": ");
      var end = text.endsWith(":") && colon < 0 ? text.length() - 1 : colon;
      if (end < 0) {
        throw wrong("expected “key: value”");
      }
      return new String[] {text.substring(0, end).strip(), text.substring(end + 1).strip()};
    }
  }

  private final Map<String, List<Line>> sections;

  private LanguageFile(Map<String, List<Line>> sections) {
    this.sections = sections;
  }

  /** Reads the file of a name beside this class. */
  static LanguageFile resource(String name) {
    try (var in = LanguageFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no language file " + name);
      }
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads a file's text. */
  static LanguageFile of(String name, String text) {
    var sections = new LinkedHashMap<String, List<Line>>();
    List<Line> section = new ArrayList<>();
    var number = 0;
    for (var line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.strip().endsWith("]")) {
        var title = line.strip();
        section =
            sections.computeIfAbsent(
                title.substring(1, title.length() - 1), ignored -> new ArrayList<>());
      } else if (Character.isWhitespace(line.charAt(0)) && !section.isEmpty()) {
        var last = section.removeLast();
        section.add(new Line(name, last.number(), last.text() + " " + line.strip()));
      } else {
        section.add(new Line(name, number, line.strip()));
      }
    }
    return new LanguageFile(sections);
  }

  /** The entries of a section; none when the file has no such section. */
  public List<Line> section(String title) {
    return List.copyOf(sections.getOrDefault(title, List.of()));
  }

  /** The titles of the sections that start with a word, without that word. */
  List<String> sectionsOf(String word) {
    return sections.keySet().stream()
        .filter(title -> title.startsWith(word + " "))
        .map(title -> title.substring(word.length() + 1))
        .toList();
  }

  /** The entries of a section by key, for sections of {@code key: value}. */
  public Map<String, String> values(String title) {
    var values = new LinkedHashMap<String, String>();
    for (var line : section(title)) {
      var pair = line.split();
      values.put(pair[0], pair[1]);
    }
    return values;
  }
}
