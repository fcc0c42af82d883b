package org.entente.core.article.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The classes of words of a language: those that its file lists, and months, weekdays and numbers
 * as CLDR has them (through ICU4J, Unicode licence).
 */
final class Words {

  private static final Pattern PART = Pattern.compile("\\{([\\p{L}0-9-]+)}|([^{}]+)");
  private static final Pattern SEPARABLE = Pattern.compile("(?:(.+) )?([^ +]+)\\+(\\{[^{}]+})");
  private static final int NUMBERS = 100;

  private final Map<String, Lexicon> classes = new LinkedHashMap<>();

  /** What stands between the parts of an infinitive: “af te wijzen”, “abzuweisen”. */
  private final String particle;

  private Words(String particle) {
    this.particle = particle;
  }

  static Map<String, Lexicon> of(LanguageFile file, String tag) {
    var words = new Words(file.values("language").getOrDefault("infinitive", "").replace('_', ' '));
    words.calendar(ULocale.forLanguageTag(tag));
    words.numbers(ULocale.forLanguageTag(tag));
    words.verbs(file);
    for (var name : file.sectionsOf("words")) {
      if (file.values("verbs").containsKey(name)) {
        throw new IllegalStateException(name + " is the name of a class and of a verb");
      }
      words.classes.computeIfAbsent(name, ignored -> new Lexicon());
      for (var line : file.section("words " + name)) {
        words.line(name, line);
      }
    }
    return words.classes;
  }

  /** Each verb is a class of its forms, of which the infinitive that names it is one. */
  private void verbs(LanguageFile file) {
    file.values("verbs")
        .forEach(
            (infinitive, forms) -> {
              lexicon(infinitive).add(infinitive, Map.of());
              for (var form : forms.split(", ")) {
                lexicon(infinitive).add(form, Map.of());
              }
            });
  }

  private void line(String name, LanguageFile.Line line) {
    var pair = line.text().contains(": ") ? line.split() : new String[] {"", line.text()};
    var meaning = meaning(line, pair[0]);
    for (var listed : pair[1].split(", ")) {
      for (var phrase : separated(listed.strip())) {
        for (var entry : expanded(line, phrase, meaning)) {
          lexicon(name).add(entry.phrase(), entry.meaning());
        }
      }
    }
  }

  /**
   * {@code af+{wijzen}}, a verb that comes apart, stands for “wijst … af”, “afgewezen”, “af te
   * wijzen”; what is before a space must come between: {@code steun af+{wijzen}}.
   */
  private List<String> separated(String phrase) {
    if (phrase.isEmpty()) {
      return List.of();
    }
    var separable = SEPARABLE.matcher(phrase);
    if (!separable.matches()) {
      return List.of(phrase);
    }
    var object = separable.group(1) == null ? "" : separable.group(1) + " * ";
    var prefix = separable.group(2);
    var verb = separable.group(3);
    return List.of(
        verb + " * " + object + prefix, object + prefix + verb, object + prefix + particle + verb);
  }

  /** {@code month=3 day=1} as a map. */
  static Map<String, String> meaning(LanguageFile.Line line, String text) {
    var meaning = new HashMap<String, String>();
    for (var pair : text.strip().split("\\s+")) {
      if (!pair.isEmpty()) {
        var equals = pair.indexOf('=');
        if (equals < 1) {
          throw line.wrong("expected “name=value”, not “" + pair + "”");
        }
        meaning.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return meaning;
  }

  /** A phrase with {@code {class}} in it stands for one phrase with each word of that class. */
  private List<Lexicon.Entry> expanded(
      LanguageFile.Line line, String phrase, Map<String, String> meaning) {
    var entries = List.of(new Lexicon.Entry("", meaning));
    var parts = PART.matcher(phrase);
    while (parts.find()) {
      var name = parts.group(1);
      var choices =
          name == null
              ? List.of(new Lexicon.Entry(parts.group(2), Map.of()))
              : lexicon(name).entries();
      if (choices.isEmpty()) {
        throw line.wrong("the class " + name + " has no words yet");
      }
      var longer = new ArrayList<Lexicon.Entry>();
      for (var entry : entries) {
        for (var choice : choices) {
          var both = new HashMap<>(choice.meaning());
          both.putAll(entry.meaning());
          longer.add(new Lexicon.Entry(joined(entry.phrase(), choice.phrase()), both));
        }
      }
      entries = longer;
    }
    return entries;
  }

  private static String joined(String start, String end) {
    var inside = !start.isEmpty() && Character.isLetter(start.charAt(start.length() - 1));
    return start + (inside ? end.toLowerCase(Locale.ROOT) : end);
  }

  private Lexicon lexicon(String name) {
    return classes.computeIfAbsent(name, ignored -> new Lexicon());
  }

  private void calendar(ULocale locale) {
    var symbols = DateFormatSymbols.getInstance(locale);
    for (var month = 1; month <= 12; month++) {
      add("month", symbols.getMonths()[month - 1], "month", month);
      if (!symbols.getShortMonths()[month - 1].equals(symbols.getMonths()[month - 1])) {
        add("short-month", symbols.getShortMonths()[month - 1], "month", month);
      }
    }
    for (var weekday = 1; weekday <= 7; weekday++) {
      // ICU counts from Sunday, ISO from Monday.
      add("weekday", symbols.getWeekdays()[weekday % 7 + 1], "weekday", weekday);
    }
  }

  private void numbers(ULocale locale) {
    var speller = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    for (var ruleSet : speller.getRuleSetNames()) {
      var ordinal = ruleSet.contains("ordinal");
      if (!ruleSet.endsWith("verbose") && !ruleSet.contains("numbering")) {
        for (var number = 1; number < NUMBERS; number++) {
          var word = speller.format(number, ruleSet).replace("\u00ad", "");
          add(
              ordinal ? "ordinal-word" : "number-word",
              word,
              ordinal ? "ordinal" : "number",
              number);
          if (word.indexOf('-') > 0) {
            add(
                ordinal ? "ordinal-word" : "number-word",
                word.replace('-', ' '),
                ordinal ? "ordinal" : "number",
                number);
          }
        }
      }
    }
  }

  private void add(String name, String phrase, String slot, int value) {
    lexicon(name).add(phrase, Map.of(slot, Integer.toString(value)));
  }
}
