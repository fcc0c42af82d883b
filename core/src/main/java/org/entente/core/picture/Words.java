package org.entente.core.picture;

import java.io.InputStream;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.text.Phrases;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words around a picture in one language, from {@code ui/<language>.json}: the same list for
 * the component in the browser, the static drawing and the page. There is one for every language of
 * {@link Phrases}.
 */
public final class Words {

  private static final Map<String, Words> READ =
      Phrases.languages().stream()
          .collect(Collectors.toUnmodifiableMap(language -> language, Words::new));

  private final Phrases phrases;
  private final Map<String, String> byKey;
  private final NumberFormat whole;
  private final NumberFormat decimal;
  private final ListFormat list;

  private Words(String language) {
    this.phrases = Phrases.in(language);
    this.byKey = Collections.unmodifiableMap(read("ui/" + language + ".json"));
    // The browser's formats are asked for with the same.
    var formats = Locale.forLanguageTag(of("locale"));
    this.whole = NumberFormat.getIntegerInstance(formats);
    this.decimal = NumberFormat.getInstance(formats);
    decimal.setMinimumFractionDigits(1);
    decimal.setMaximumFractionDigits(1);
    this.list = ListFormat.getInstance(formats, ListFormat.Type.STANDARD, ListFormat.Style.FULL);
  }

  private static Map<String, String> read(String resource) {
    InputStream words = Words.class.getResourceAsStream(resource);
    return new JsonMapper().readValue(words, new TypeReference<LinkedHashMap<String, String>>() {});
  }

  /** The words of a language; English for a language that has none of its own. */
  public static Words in(String language) {
    var words = READ.getOrDefault(language, READ.get("en"));
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
    return phrases.locale();
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String of(String key) {
    var text = byKey.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No words for “" + key + "” in " + locale());
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

  /** The text of a key for a number of things: {@code key.one}, {@code key.few} … */
  public String count(String key, int count) {
    var exact = key + "." + phrases.plural(count);
    return of(byKey.containsKey(exact) ? exact : key + ".other", "count", formatted(whole, count));
  }

  /** A relation's value or an effect: one decimal, a true minus, never “−0.0”. */
  public String value(double value) {
    double shown = Math.abs(value) < 0.05 ? 0 : value;
    return (shown < 0 ? "−" : "") + formatted(decimal, Math.abs(shown));
  }

  /** Formats are not safe for several threads at once. */
  private static String formatted(NumberFormat format, double number) {
    return ((NumberFormat) format.clone()).format(number);
  }

  /** An effect with its sign: +4.0, −9.5, 0.0. */
  public String signed(double effect) {
    return (effect >= 0.05 ? "+" : "") + value(effect);
  }

  /** Names one after the other: a, b and c. */
  public String list(List<String> names) {
    return names.isEmpty() ? "" : list.format(names);
  }
}
