package org.entente.core.date;

import java.time.LocalDate;
import org.entente.core.date.Span.Known;
import org.entente.core.date.Span.Missing;

/**
 * Event dates as people write them, by precision, in every language that has phrases ({@code
 * org.entente.core.text.Phrases}); others get English.
 */
public final class DateText {

  private final DatePhrases phrases;

  private DateText(String language, boolean brief) {
    this.phrases = new DatePhrases(language, brief);
  }

  /** In full: “10 January 2023”, “about 2016”, “since 24 February 2022”. */
  public static String of(EventDate date, String language) {
    return new DateText(language, false).text(date);
  }

  /** With short names of months: “10 Jan 2023”, “c. 2016”, “since 24 Feb 2022”. */
  public static String shortOf(EventDate date, String language) {
    return new DateText(language, true).text(date);
  }

  /** A year with its era where it would be misread without: before 100. */
  public static String year(int year, String language) {
    return new DateText(language, true).phrases.year(year, false);
  }

  /** A day without its year, short: “24 Feb”. */
  public static String dayOnAxis(LocalDate day, String language) {
    return new DateText(language, true).phrases.dayOnAxis(day);
  }

  private String text(EventDate date) {
    return switch (date.shape()) {
      case Part part -> doubted(part);
      case Span span -> span(span);
    };
  }

  private String span(Span span) {
    return switch (span.start()) {
      case Known(var start) ->
          switch (span.end()) {
            case Known(var end) -> between(start, end);
            case Missing.OPEN -> within("since", start);
            case Missing.UNKNOWN -> within("from", start);
          };
      case Missing missing -> {
        if (!(span.end() instanceof Known(var end))) {
          throw new IllegalStateException("A span without a known end: " + span);
        }
        yield within(missing == Missing.OPEN ? "until" : "to", end);
      }
    };
  }

  private String between(Part start, Part end) {
    if (start.equals(end)) {
      return start.precision() == Precision.DAY ? doubted(start) : within("allOf", start);
    }
    var first = start.firstDay();
    var last = end.firstDay();
    var certain = start.doubt() == Doubt.NONE && end.doubt() == Doubt.NONE;
    if (certain && start.precision() == end.precision()) {
      var sameYear = first.getYear() == last.getYear();
      switch (start.precision()) {
        case DAY -> {
          if (sameYear && first.getMonth() == last.getMonth()) {
            return phrases.days(first, last);
          }
          if (sameYear) {
            return phrases.dayInYear(first) + " – " + plain(end, false);
          }
        }
        case MONTH -> {
          if (sameYear) {
            return phrases.monthAlone(first) + "–" + plain(end, false);
          }
        }
        case YEAR -> {
          return phrases.years(first.getYear(), last.getYear(), false);
        }
        default -> {}
      }
    }
    return doubted(start) + " – " + doubted(end);
  }

  /** A date with its doubts. */
  private String doubted(Part part) {
    var text = plain(part, false);
    if (part.approximate()) {
      text = phrases.of("about", said(part), text, plain(part, true));
    }
    return part.uncertain() ? phrases.of("possibly", said(part), text, text) : text;
  }

  /** A date within a phrase: since it, until it. */
  private String within(String key, Part part) {
    if (part.doubt() == Doubt.NONE) {
      return phrases.of(key, said(part), plain(part, false), plain(part, true));
    }
    var text = plain(part, false);
    var of = plain(part, true);
    if (part.approximate()) {
      text = phrases.inside("about", text, of);
      of = text;
    }
    if (part.uncertain()) {
      text = phrases.inside("possibly", text, of);
    }
    return phrases.of(key, null, text, text);
  }

  /**
   * A date without its doubts.
   *
   * @param of in the form that follows a preposition
   */
  private String plain(Part part, boolean of) {
    var day = part.firstDay();
    return switch (part.precision()) {
      case SECOND, MINUTE, DAY -> phrases.day(day, part.clock(), of);
      case MONTH -> phrases.month(day, of);
      case SEASON ->
          phrases.season(day.getMonthValue() / 3, day.getYear(), part.lastDay().getYear(), of);
      case QUARTER -> phrases.quarter((day.getMonthValue() + 2) / 3, day.getYear(), of);
      case YEAR -> phrases.year(day.getYear(), of);
      case DECADE -> decade(day, part.lastDay(), of);
      case CENTURY -> phrases.years(day.getYear(), part.lastDay().getYear(), of);
      case INTERVAL -> throw new IllegalStateException("Not one date: " + part.text());
    };
  }

  private String decade(LocalDate first, LocalDate last, boolean of) {
    int year = first.getYear();
    return phrases.names(year) ? phrases.decade(year, of) : phrases.years(year, last.getYear(), of);
  }

  /** The precision that a date's words have: a decade without a name is said as years. */
  private Precision said(Part part) {
    return part.precision() == Precision.DECADE && !phrases.names(part.firstDay().getYear())
        ? Precision.YEAR
        : part.precision();
  }
}
