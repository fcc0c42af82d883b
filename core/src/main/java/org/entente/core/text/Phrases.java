package org.entente.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said in one language about dates, kinds of events and relations, and its plural rules:
 * {@code <language>.properties} beside this class, in UTF-8. Adding such a file adds the language.
 */
public final class Phrases {

  private static final Map<String, Phrases> ALL =
      Arrays.stream(Locale.getISOLanguages())
          .filter(language -> Phrases.class.getResource(file(language)) != null)
          .sorted(Comparator.comparing((String language) -> !language.equals("en")))
          .collect(
              Collectors.toMap(Function.identity(), Phrases::new, (a, b) -> a, LinkedHashMap::new));

  private final Locale locale;
  private final Map<String, String> byKey = new TreeMap<>();
  private final PluralRules plurals;

  private Phrases(String language) {
    this.locale = Locale.of(language);
    var read = new Properties();
    try (var stream = Phrases.class.getResourceAsStream(file(language))) {
      if (stream == null) {
        throw new IllegalStateException("No phrases for " + language);
      }
      read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read.stringPropertyNames().forEach(key -> byKey.put(key, read.getProperty(key).strip()));
    this.plurals = PluralRules.of(byKey);
  }

  private static String file(String language) {
    return language + ".properties";
  }

  /** The phrases of a language; English for one that has none of its own. */
  public static Phrases in(String language) {
    var phrases = ALL.getOrDefault(language, ALL.get("en"));
    if (phrases == null) {
      throw new IllegalStateException("English phrases are missing");
    }
    return phrases;
  }

  /** The languages that there are phrases in, English first. */
  public static List<String> languages() {
    return List.copyOf(ALL.keySet());
  }

  /** One phrase in all languages. */
  public static Texts inAll(String key) {
    var texts = new TreeMap<String, String>();
    ALL.forEach((language, phrases) -> texts.put(language, phrases.of(key)));
    return new Texts(texts);
  }

  /** The language that they are in. */
  public Locale locale() {
    return locale;
  }

  /** All keys. */
  public Set<String> keys() {
    return byKey.keySet();
  }

  /** The phrase of a key, or null when the language has none. */
  public @Nullable String find(String key) {
    return byKey.get(key);
  }

  /**
   * The phrase of a key.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String of(String key) {
    var phrase = find(key);
    if (phrase == null) {
      throw new IllegalArgumentException("No phrase “" + key + "” in " + locale);
    }
    return phrase;
  }

  /** How so many things are counted: {@code one}, {@code few} … or {@code other}. */
  public String plural(long count) {
    return plurals.of(count);
  }

  /** The categories that {@link #plural} can answer, {@code other} last. */
  public List<String> pluralCategories() {
    return plurals.categories();
  }
}
