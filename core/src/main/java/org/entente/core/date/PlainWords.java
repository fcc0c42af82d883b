package org.entente.core.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that plain dates are made of, English and Dutch together, in lower case. */
final class PlainWords {

  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("nl"));
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

  static final Map<String, Month> MONTHS = months();
  static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  /** Seasons, 1 for spring to 4 for winter. */
  static final Map<String, Integer> SEASONS =
      Map.of(
          "spring",
          1,
          "voorjaar",
          1,
          "lente",
          1,
          "summer",
          2,
          "zomer",
          2,
          "autumn",
          3,
          "fall",
          3,
          "najaar",
          3,
          "herfst",
          3,
          "winter",
          4);

  /** First to fourth. */
  static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("last", 4),
          Map.entry("eerste", 1),
          Map.entry("tweede", 2),
          Map.entry("derde", 3),
          Map.entry("vierde", 4),
          Map.entry("laatste", 4),
          Map.entry("1st", 1),
          Map.entry("2nd", 2),
          Map.entry("3rd", 3),
          Map.entry("4th", 4),
          Map.entry("1e", 1),
          Map.entry("2e", 2),
          Map.entry("3e", 3),
          Map.entry("4e", 4));

  static final String ABOUT =
      "about|around|circa|approximately|approx\\.?|roughly|ca\\.?|c\\.?|omstreeks|rond|ongeveer"
          + "|plm\\.?|±|~";
  static final String POSSIBLY =
      "possibly|perhaps|maybe|probably|mogelijk|misschien|waarschijnlijk|vermoedelijk|wellicht";
  static final String BEFORE_COMMON_ERA = "bce?|b\\. ?c\\.(?: ?e\\.)?|v\\.? ?chr\\.?|vc";
  static final String COMMON_ERA = "ce|ad|a\\. ?d\\.|c\\. ?e\\.|n\\.? ?chr\\.?|nc";

  private PlainWords() {}

  /** The words as alternatives of a regular expression, the longest first. */
  static String anyOf(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|"));
  }

  private static Map<String, Month> months() {
    var months = new HashMap<String, Month>();
    for (var locale : LOCALES) {
      for (var style : STYLES) {
        for (var month : Month.values()) {
          months.put(word(month.getDisplayName(style, locale)), month);
        }
      }
    }
    months.put("sept", Month.SEPTEMBER);
    months.put("mrt", Month.MARCH);
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> weekdays() {
    var days = new HashMap<String, DayOfWeek>();
    for (var locale : LOCALES) {
      for (var style : STYLES) {
        for (var day : DayOfWeek.values()) {
          days.put(word(day.getDisplayName(style, locale)), day);
        }
      }
    }
    return Map.copyOf(days);
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
