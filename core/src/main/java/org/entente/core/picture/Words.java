package org.entente.core.picture;

import java.io.InputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words around a picture in one language, from {@code ui/<language>.json}: the same list for
 * the component in the browser, the static drawing and the page.
 */
public final class Words {

  private static final Set<String> LANGUAGES = Set.of("en", "nl");
  private static final Map<String, Words> READ =
      LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, Words::new));

  private final Locale locale;
  private final Map<String, String> byKey;

  private Words(String language) {
    this.locale = Locale.of(language);
    this.byKey = Collections.unmodifiableMap(read("ui/" + language + ".json"));
  }

  private static Map<String, String> read(String resource) {
    InputStream words = Words.class.getResourceAsStream(resource);
    return new JsonMapper().readValue(words, new TypeReference<LinkedHashMap<String, String>>() {});
  }

  /** The words of a language; English for a language that has none of its own. */
  public static Words in(String language) {
    var words = READ.get(LANGUAGES.contains(language) ? language : "en");
    if (words == null) {
      throw new IllegalStateException("No words for " + language);
    }
    return words;
  }

  /** All of them, by key. */
  public Map<String, String> byKey() {
    return byKey;
  }

  /** The language that they are in. */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String of(String key) {
    var text = byKey.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No words for “" + key + "” in " + locale);
    }
    return text;
  }

  /** The text of a key with its {@code {placeholders}} filled in: name, value, name, value … */
  public String of(String key, String... values) {
    var text = of(key);
    for (int i = 0; i < values.length; i += 2) {
      text = text.replace("{" + values[i] + "}", values[i + 1]);
    }
    return text;
  }

  /** The text of a key for a number of things: {@code key.one} or {@code key.other}. */
  public String count(String key, int count) {
    return of(key + (count == 1 ? ".one" : ".other"), "count", Integer.toString(count));
  }

  /** A relation's value or an effect: one decimal, a true minus, never “−0.0”. */
  public String value(double value) {
    var format = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(locale));
    double shown = Math.abs(value) < 0.05 ? 0 : value;
    return (shown < 0 ? "−" : "") + format.format(Math.abs(shown));
  }

  /** An effect with its sign: +4.0, −9.5, 0.0. */
  public String signed(double effect) {
    return (effect >= 0.05 ? "+" : "") + value(effect);
  }

  /** Names one after the other: a, b and c. */
  public String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1))
            + (locale.getLanguage().equals("nl") ? " en " : " and ")
            + names.getLast();
  }
}
