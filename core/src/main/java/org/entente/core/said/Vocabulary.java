package org.entente.core.said;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.text.Phrases;
import org.entente.core.text.Texts;

/**
 * What is said to those who work in the editor, by key and in each language: {@code
 * <language>.properties} beside a class, in UTF-8. Adding such a file adds the language.
 *
 * <p>In a text {@code {0}}, {@code {1}} … are the values that it is said with. What is said of a
 * number of things has a key for each form of the plural, {@code key.one}, {@code key.other}, and
 * the number as its first value.
 */
public final class Vocabulary {

  private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");
  private static final String ENGLISH = "en";

  private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

  private Vocabulary(Class<?> owner) {
    Arrays.stream(Locale.getISOLanguages())
        .filter(language -> owner.getResource(file(language)) != null)
        .sorted(Comparator.comparing((String language) -> !language.equals(ENGLISH)))
        .forEach(language -> byLanguage.put(language, read(owner, language)));
  }

  /** The words that stand beside a class. */
  public static Vocabulary beside(Class<?> owner) {
    return new Vocabulary(owner);
  }

  private static String file(String language) {
    return language + ".properties";
  }

  private static Map<String, String> read(Class<?> owner, String language) {
    var read = new Properties();
    try (var stream = Objects.requireNonNull(owner.getResourceAsStream(file(language)))) {
      read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new TreeMap<String, String>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key).strip()));
    return texts;
  }

  /** The languages that there are words in, English first. */
  public List<String> languages() {
    return List.copyOf(byLanguage.keySet());
  }

  /** All texts of a language as they stand in its file; the English ones when it has no file. */
  public Map<String, String> texts(String language) {
    return Objects.requireNonNull(byLanguage.getOrDefault(language, byLanguage.get(ENGLISH)));
  }

  /**
   * The text of a key, with its values.
   *
   * @param values texts, in one language or several, numbers, months, weekdays, languages, and what
   *     is {@link Said} itself
   * @throws IllegalArgumentException if there is no such key
   */
  public String say(String language, String key, Object... values) {
    var texts = texts(language);
    var text = texts.get(key);
    if (text == null && values.length > 0 && values[0] instanceof Number number) {
      var form = Phrases.in(language).plural(number.longValue());
      text = texts.getOrDefault(key + "." + form, texts.get(key + ".other"));
    }
    if (text == null) {
      throw new IllegalArgumentException("No words for “" + key + "” in " + language);
    }
    return VALUE.matcher(text).replaceAll(place -> shown(language, place, values));
  }

  private static String shown(String language, MatchResult place, Object[] values) {
    var locale = Locale.of(language);
    var value = values[Integer.parseInt(place.group(1))];
    var shown =
        switch (value) {
          case Said said -> said.in(language);
          case Integer whole -> NumberFormat.getIntegerInstance(locale).format(whole);
          case Double number -> String.format(locale, "%.1f", number);
          case Month month -> month.getDisplayName(TextStyle.FULL, locale);
          case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, locale);
          case Texts inLanguages -> inLanguages.readIn(language);
          case Locale named -> named.getDisplayLanguage(locale);
          default -> value.toString();
        };
    return Matcher.quoteReplacement(shown);
  }
}
