package org.entente.core.date;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Seasons, quarters, years, decades and centuries in plain words. */
final class PlainPeriod {

  private static final String YEAR = "(?<year>" + PlainYear.FORM + ")";
  private static final Pattern SEASON =
      Pattern.compile(
          "(?<season>"
              + PlainWords.anyOf(PlainWords.SEASONS.keySet())
              + ")(?: of| van)? "
              + YEAR
              + "(?: ?[-/] ?(?<next>"
              + PlainYear.FORM
              + "))?");
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?<ordinal>"
              + PlainWords.anyOf(PlainWords.ORDINALS.keySet())
              + ") (?:quarter|kwartaal)(?: of| van| in)? "
              + YEAR);
  private static final Pattern Q_YEAR = Pattern.compile("[qk](?<quarter>[1-4])[ /-]*" + YEAR);
  private static final Pattern YEAR_Q =
      Pattern.compile("(?<year>\\d{4})[ /-]*[qk](?<quarter>[1-4])");
  private static final Pattern ONE_YEAR = Pattern.compile("(?:year |jaar )?" + YEAR);
  private static final Pattern DECADE =
      Pattern.compile("(?:(?<digits>\\d{3})0'?s|jaren (?<cijfers>\\d{3})0)");
  private static final Pattern SHORT_DECADE =
      Pattern.compile("(?:'?(?<digits>[1-9])0'?s|jaren '?(?<cijfers>[1-9])0)");
  private static final Pattern CENTURY =
      Pattern.compile("(?<number>\\d{1,2})(?:st|nd|rd|th|e|ste|de)[ -](?:century|eeuw)");

  private PlainPeriod() {}

  static @Nullable Part read(String text, Doubt doubt) throws RefusedDate {
    var season = SEASON.matcher(text);
    if (season.matches()) {
      return season(season, doubt);
    }
    var quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return Part.quarter(
          PlainYear.of(quarter.group("year")),
          requireNonNull(PlainWords.ORDINALS.get(quarter.group("ordinal"))),
          doubt);
    }
    for (var form : new Pattern[] {Q_YEAR, YEAR_Q}) {
      var match = form.matcher(text);
      if (match.matches()) {
        return Part.quarter(
            PlainYear.of(match.group("year")), Integer.parseInt(match.group("quarter")), doubt);
      }
    }
    var year = ONE_YEAR.matcher(text);
    if (year.matches()) {
      return Part.year(PlainYear.of(year.group("year")), "", doubt);
    }
    return years(text, doubt);
  }

  private static @Nullable Part season(Matcher match, Doubt doubt) throws RefusedDate {
    var season = requireNonNull(PlainWords.SEASONS.get(match.group("season")));
    var next = match.group("next");
    if (next == null) {
      return Part.season(PlainYear.of(match.group("year")), season, doubt);
    }
    var year = firstOfTwo(match.group("year"), next);
    return season == 4 && year != null ? Part.season(year, season, doubt) : null;
  }

  /** The first of two years that follow each other: “2022-2023”, “2022-23”, “44-43 bc”, or null. */
  private static @Nullable Integer firstOfTwo(String first, String next) throws RefusedDate {
    if (next.matches("\\d{2}") && first.matches("\\d{4}")) {
      var year = PlainYear.of(first);
      return (year + 1) % 100 == Integer.parseInt(next) ? year : null;
    }
    var second = PlainYear.of(next);
    var year =
        first.matches("\\d{1,4}")
            ? PlainYear.of(first + (second <= 0 ? " bce" : " ce"))
            : PlainYear.of(first);
    return year + 1 == second ? year : null;
  }

  private static @Nullable Part years(String text, Doubt doubt) throws RefusedDate {
    var decade = DECADE.matcher(text);
    if (decade.matches()) {
      return EdtfReader.part(either(decade) + "X" + doubt.sign());
    }
    var shortDecade = SHORT_DECADE.matcher(text);
    if (shortDecade.matches()) {
      throw new RefusedDate(Refusal.SHORT_YEAR, text, "19" + either(shortDecade) + "0s");
    }
    var century = CENTURY.matcher(text);
    if (century.matches()) {
      var hundreds = Integer.parseInt(century.group("number")) - 1;
      if (hundreds >= 0) {
        var digits = (hundreds < 10 ? "0" : "") + hundreds;
        throw new RefusedDate(Refusal.INSTEAD, text, digits + "XX");
      }
    }
    return null;
  }

  private static String either(Matcher match) {
    var digits = match.group("digits");
    return digits != null ? digits : requireNonNull(match.group("cijfers"));
  }
}
