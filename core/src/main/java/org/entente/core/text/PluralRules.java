package org.entente.core.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language's plural rules for whole numbers, as the CLDR writes them (Unicode Technical Standard
 * 35, part 3, “Plural rules syntax”): {@code i % 10 = 2..4 and i % 100 != 12..14}. For whole
 * numbers {@code n} and {@code i} are the number; operands of fractions are left out.
 */
final class PluralRules {

  private static final String PREFIX = "plural.";
  private static final Pattern RELATION = Pattern.compile("[ni](?: % (\\d+))? (!?=) ([\\d.,]+)");

  private final Map<String, String> rules = new LinkedHashMap<>();

  private PluralRules() {}

  /** Those of a language's phrases, {@code plural.one} and so on. */
  static PluralRules of(Map<String, String> phrases) {
    var found = new PluralRules();
    for (var category : List.of("zero", "one", "two", "few", "many")) {
      var rule = phrases.get(PREFIX + category);
      if (rule != null) {
        found.rules.put(category, rule);
        holds(rule, 0); // Fails at once when it can't be read.
      }
    }
    return found;
  }

  String of(long count) {
    return rules.entrySet().stream()
        .filter(rule -> holds(rule.getValue(), count))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("other");
  }

  List<String> categories() {
    return Stream.concat(rules.keySet().stream(), Stream.of("other")).toList();
  }

  private static boolean holds(String rule, long count) {
    return Stream.of(rule.split(" or "))
        .anyMatch(
            condition ->
                Stream.of(condition.split(" and ")).allMatch(relation -> relates(relation, count)));
  }

  private static boolean relates(String relation, long count) {
    var parts = RELATION.matcher(relation.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a plural rule: " + relation);
    }
    long value = parts.group(1) == null ? count : count % Long.parseLong(parts.group(1));
    boolean listed = Stream.of(parts.group(3).split(",")).anyMatch(range -> within(range, value));
    return listed == parts.group(2).equals("=");
  }

  private static boolean within(String range, long value) {
    int dots = range.indexOf("..");
    return dots < 0
        ? value == Long.parseLong(range)
        : value >= Long.parseLong(range.substring(0, dots))
            && value <= Long.parseLong(range.substring(dots + 2));
  }
}
