package org.entente.core.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.core.said.Said;
import org.entente.core.text.Texts;

/** Texts as fields: one for each language in which something is written. */
final class TextFields {

  private TextFields() {}

  static <T> List<Field<T, ?>> of(
      String key,
      Said label,
      Function<T, Texts> texts,
      BiFunction<T, Texts, T> with,
      List<T> states) {
    var fields = new ArrayList<Field<T, ?>>();
    for (var language : languages(states.stream().map(texts))) {
      fields.add(
          new Field<T, String>(
              key + "." + language,
              inLanguage(label, language),
              whole -> texts.apply(whole).in(language),
              (whole, text) -> with.apply(whole, texts.apply(whole).with(language, text)),
              ThreeWay.whole(),
              (text, _) -> lines(text)));
    }
    return fields;
  }

  /** Lines of a text; none when it is empty. */
  static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : text.lines().toList();
  }

  /** Texts in one line, each language after its tag; empty when nothing is written. */
  static String joined(Texts texts) {
    return String.join(
        " · ",
        texts.byLanguage().entrySet().stream()
            .map(text -> "[" + text.getKey() + "] " + text.getValue())
            .toList());
  }

  private static SortedSet<String> languages(Stream<Texts> all) {
    var languages = new TreeSet<String>();
    all.forEach(texts -> languages.addAll(texts.byLanguage().keySet()));
    return languages;
  }

  private static Said inLanguage(Said label, String language) {
    return Said.of("field.inLanguage", label, Locale.of(language));
  }
}
