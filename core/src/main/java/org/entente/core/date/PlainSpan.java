package org.entente.core.date;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.core.date.Span.Missing;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain date or interval. One date is tried first, then each place where the text can be
 * cut in two, so that a hyphen inside a date does no harm.
 */
final class PlainSpan {

  private static final Pattern ALL_OF =
      Pattern.compile("(?:all of|the whole of|whole|heel|gedurende heel|throughout) (?<date>.+)");
  private static final Pattern FROM = Pattern.compile("(?:from|van|vanaf) (?<rest>.+)");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?:(?:since|sinds|sedert|vanaf|from|starting|as of) (?<date>.+?)(?: onwards?| on| af)?"
              + "|(?<bare>.+?) (?:onwards?|en later))(?<unknown>, ?end unknown|, ?einde? onbekend)?");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:until|till?|up to|through|tot en met|t/m|tot) (?<date>.+?)"
              + "(?<unknown>, ?start unknown|, ?begin onbekend)?");
  private static final Pattern NOW =
      Pattern.compile("now|present|the present|today|ongoing|nu|heden|vandaag|\\.\\.");
  private static final List<Pattern> CUTS =
      List.of(
          Pattern.compile(" ?t/m ?| tot en met "),
          Pattern.compile(" (?:to|until|till|through|tot|and|en) "),
          Pattern.compile(" - "),
          Pattern.compile(" ?- ?|/"));
  private static final Pattern DAYS_AFTER_MONTH =
      Pattern.compile(
          "(?<month>(?:"
              + PlainWords.anyOf(PlainWords.MONTHS.keySet())
              + ")\\.?) (?<first>\\d{1,2}) ?(?:-|to|and|en|tot|t/m) ?(?<last>\\d{1,2}),? (?<year>"
              + PlainYear.FORM
              + ")");
  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th|ste|de|e)?");

  private PlainSpan() {}

  /** The interval, or null when the text is not of a known form. */
  static @Nullable EventDate read(String text) throws RefusedDate {
    var all = ALL_OF.matcher(text);
    if (all.matches()) {
      var date = PlainDate.read(all.group("date"));
      return date == null ? null : span(date, date);
    }
    var open = openSided(text);
    if (open != null) {
      return open;
    }
    var from = FROM.matcher(text);
    var rest = from.matches() ? from.group("rest") : text;
    var days = DAYS_AFTER_MONTH.matcher(rest);
    return cutInTwo(days.matches() ? days.replaceAll("${first} - ${last} ${month} ${year}") : rest);
  }

  private static @Nullable EventDate cutInTwo(String text) throws RefusedDate {
    RefusedDate refused = null;
    for (var cut : CUTS) {
      var place = cut.matcher(text);
      while (place.find()) {
        var left = text.substring(0, place.start());
        try {
          var span = between(left, text.substring(place.end()));
          if (span != null) {
            return span;
          }
        } catch (RefusedDate definite) {
          // Without a number on the left it was no date to begin with: “covid-19”.
          refused = refused == null && NUMBER.matcher(left).find() ? definite : refused;
        }
      }
    }
    if (refused != null) {
      throw refused;
    }
    return null;
  }

  private static @Nullable EventDate between(String left, String right) throws RefusedDate {
    if (NOW.matcher(right).matches()) {
      var start = PlainDate.read(left);
      return start == null ? null : EdtfReader.span(EdtfReader.known(start), Missing.OPEN);
    }
    var end = PlainDate.read(right);
    if (end == null) {
      return null;
    }
    RefusedDate refused = null;
    for (var whole : completed(left, end)) {
      try {
        var start = PlainDate.read(whole);
        if (start != null) {
          return span(start, end);
        }
      } catch (RefusedDate definite) {
        refused = definite;
      }
    }
    if (refused != null) {
      throw refused;
    }
    return null;
  }

  /** The first date with what it leaves to the second: “22” of “22-24 feb 2022”. */
  private static Set<String> completed(String left, Part end) {
    var year = PlainYear.text(end.firstDay().getYear());
    var candidates = new LinkedHashSet<String>();
    if (DAY.matcher(left).matches() && end.precision() == Precision.DAY) {
      var month = end.firstDay().getMonth().name().toLowerCase(Locale.ROOT);
      candidates.add(left + " " + month + " " + year);
    }
    if (end.firstDay().getYear() <= 0) {
      candidates.add(left + " bce");
    }
    candidates.add(left);
    candidates.add(left + " " + year);
    if (end.firstDay().getYear() < 1_000) {
      candidates.add(left + " ce");
    }
    return candidates;
  }

  private static @Nullable EventDate openSided(String text) throws RefusedDate {
    var since = SINCE.matcher(text);
    if (since.matches()) {
      var start = PlainDate.read(since.group(since.group("date") != null ? "date" : "bare"));
      var end = since.group("unknown") == null ? Missing.OPEN : Missing.UNKNOWN;
      return start == null ? null : EdtfReader.span(EdtfReader.known(start), end);
    }
    var until = UNTIL.matcher(text);
    if (until.matches()) {
      var end = PlainDate.read(until.group("date"));
      var start = until.group("unknown") == null ? Missing.OPEN : Missing.UNKNOWN;
      return end == null ? null : EdtfReader.span(start, EdtfReader.known(end));
    }
    return null;
  }

  private static EventDate span(Part start, Part end) throws RefusedDate {
    return EdtfReader.span(EdtfReader.known(start), EdtfReader.known(end));
  }
}
