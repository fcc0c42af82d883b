package org.entente.persistence.event;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.core.event.Event;
import org.entente.core.event.Quote;

/** Text folded for searching: no accents, lower case, single spaces. */
final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private SearchText() {}

  /** Everything in which an event's words are looked for. */
  static String of(Event event) {
    var parts = new ArrayList<String>(event.title().byLanguage().values());
    parts.addAll(event.text().byLanguage().values());
    parts.addAll(event.note().byLanguage().values());
    event.quoted().map(Quote::text).ifPresent(parts::add);
    event.quoted().map(Quote::speaker).ifPresent(parts::add);
    for (var source : event.sources()) {
      parts.add(source.title());
      parts.add(source.outlet());
      parts.add(source.quote());
    }
    return fold(String.join(" ", parts));
  }

  /** The words of a question, folded in the same way. */
  static List<String> words(String typed) {
    return SPACES.splitAsStream(fold(typed)).filter(word -> !word.isEmpty()).toList();
  }

  private static String fold(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
