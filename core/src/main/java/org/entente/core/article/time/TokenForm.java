package org.entente.core.article.time;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.article.language.Token;
import org.jspecify.annotations.Nullable;

/** Numbers and words that are read alike in every language. */
enum TokenForm {
  /** A year of four digits, 1000 to 2199. */
  YEAR4("1[0-9]{3}|2[01][0-9]{2}") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("year", form.group());
    }
  },
  /** A year of the last or this century. */
  MODERN_YEAR("19[0-9]{2}|20[0-9]{2}") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("year", form.group());
    }
  },
  /** Any year, of one to four digits. */
  YEAR("[0-9]{1,4}") {
    @Override
    @Nullable Map<String, String> read(Matcher form) {
      return number(form.group()) == 0 ? null : Map.of("year", form.group());
    }
  },
  /** The last two digits of a year. */
  YEAR2("[0-9]{2}") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("year2", form.group());
    }
  },
  /** The first year of a decade of the last centuries. */
  DECADE4("(1[5-9][0-9]|20[0-9])0") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("decade", form.group(1));
    }
  },
  /** The first year of a decade, by its two last digits. */
  DECADE2("([0-9])0") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("decade2", form.group(1));
    }
  },
  /** A day of a month. */
  DD("0?[1-9]|[12][0-9]|3[01]") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("day", Integer.toString(number(form.group())));
    }
  },
  /** A month's number. */
  MM("0?[1-9]|1[0-2]") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("month", Integer.toString(number(form.group())));
    }
  },
  /** An hour of the day. */
  HH("[01]?[0-9]|2[0-4]") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("hour", form.group());
    }
  },
  /** Minutes of the hour. */
  MI("[0-5][0-9]") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("minute", form.group());
    }
  },
  /** Hour and minutes: 18:40. */
  CLOCK("([01]?[0-9]|2[0-4]):([0-5][0-9])(:[0-5][0-9])?") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("hour", form.group(1), "minute", form.group(2));
    }
  },
  /** Hour and minutes: 18.40. */
  DOT_CLOCK("([01]?[0-9]|2[0-4])\\.([0-5][0-9])") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("hour", form.group(1), "minute", form.group(2));
    }
  },
  /** Hour and minutes in four digits: 0600. */
  HHMM("([01][0-9]|2[0-4])([0-5][0-9])") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("hour", form.group(1), "minute", form.group(2));
    }
  },
  /** Day and month with a point between: 24.12. */
  DOT_DAY("(0?[1-9]|[12][0-9]|3[01])\\.(0?[1-9]|1[0-2])") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of(
          "day",
          Integer.toString(number(form.group(1))),
          "month",
          Integer.toString(number(form.group(2))));
    }
  },
  /** Day, month and year with points: 24.02.2022. */
  DOT_DATE("(0?[1-9]|[12][0-9]|3[01])\\.(0?[1-9]|1[0-2])\\.([0-9]{4}|[0-9]{2})") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of(
          "day",
          Integer.toString(number(form.group(1))),
          "month",
          Integer.toString(number(form.group(2))),
          form.group(3).length() == 4 ? "year" : "year2",
          form.group(3));
    }
  },
  /** A number, with a point or comma before its decimals. */
  NUMBER("[0-9]{1,6}([.,][0-9]{1,2})?") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("number", form.group().replace(',', '.'));
    }
  },
  /** A whole number of up to three digits, as before “21-year-old”. */
  INT("[0-9]{1,3}") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("number", Integer.toString(number(form.group())));
    }
  },
  /** A century's or other thing's number. */
  NTH("[1-9][0-9]?") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of("ordinal", form.group());
    }
  },
  /** A word that starts with a capital. */
  CAPITAL("\\p{Lu}.*") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of();
    }
  },
  /** Any word in small letters. */
  SMALL("\\p{Ll}.*") {
    @Override
    Map<String, String> read(Matcher form) {
      return Map.of();
    }
  };

  private final Pattern form;

  TokenForm(String form) {
    this.form = Pattern.compile(form);
  }

  /** The form's name in a grammar: {@code YEAR4} is {@code year4}. */
  String nameInGrammar() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a token says when it has this form; null when it has not. */
  @Nullable Map<String, String> read(Token token) {
    if (token.text().length() > 20) {
      return null;
    }
    var matcher = form.matcher(token.text());
    return matcher.matches() ? read(matcher) : null;
  }

  abstract @Nullable Map<String, String> read(Matcher form);

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
