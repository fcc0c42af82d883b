package org.entente.core.text;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One text in several languages, by BCP 47 primary language subtag ({@code en}, {@code nl}). Blank
 * texts are not kept, so {@link #isEmpty()} means that nothing was written in any language.
 * Immutable.
 */
public record Texts(SortedMap<String, String> byLanguage) {

  /** No text in any language. */
  public static final Texts NONE = new Texts(new TreeMap<>());

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  public Texts {
    var kept = new TreeMap<String, String>();
    byLanguage.forEach(
        (language, text) -> {
          if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException(
                "A language is two or three lower-case letters, not “" + language + "”");
          }
          if (!text.isBlank()) {
            kept.put(language, text.strip());
          }
        });
    byLanguage = java.util.Collections.unmodifiableSortedMap(kept);
  }

  /** The text in one language; blank gives {@link #NONE}. */
  public static Texts of(String language, String text) {
    return new Texts(new TreeMap<>(Map.of(language, text)));
  }

  /** The text in two languages. */
  public static Texts of(String language, String text, String language2, String text2) {
    return new Texts(new TreeMap<>(Map.of(language, text, language2, text2)));
  }

  /**
   * These texts with the one in {@code language} replaced, or removed when {@code text} is blank.
   */
  public Texts with(String language, String text) {
    var changed = new TreeMap<>(byLanguage);
    changed.put(language, text);
    return new Texts(changed);
  }

  /** The text in exactly this language, or the empty string. */
  public String in(String language) {
    return Objects.requireNonNullElse(byLanguage.get(language), "");
  }

  /**
   * The text for a reader of {@code language}: that language, else English, else the first language
   * by tag; the empty string when there is none.
   */
  public String readIn(String language) {
    var exact = byLanguage.get(language);
    if (exact != null) {
      return exact;
    }
    var english = byLanguage.get("en");
    return english != null ? english : byLanguage.values().stream().findFirst().orElse("");
  }

  /** Whether nothing was written in any language. */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
