package org.entente.persistence.event;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.core.event.Event;
import org.entente.core.event.Quote;

/** Text folded for searching: no accents, lower case, plain apostrophes, single spaces. */
final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that Unicode does not take apart, and signs that keyboards lack. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "ø", "o", "ł", "l", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "’", "'", "ʼ",
          "'");

  private static final Pattern OTHERWISE_WRITTEN = Pattern.compile("[øłđıßæœ’ʼ]");
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
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    var plain =
        OTHERWISE_WRITTEN
            .matcher(bare.toLowerCase(Locale.ROOT))
            .replaceAll(found -> PLAIN.getOrDefault(found.group(), ""));
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
