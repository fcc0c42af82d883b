package org.entente.core.date;

import java.time.LocalDate;
import org.entente.core.date.Span.Known;
import org.entente.core.date.Span.Missing;

/**
 * Event dates as people write them, by precision, in English and Dutch; other languages get
 * English. Month names are those of the JDK's CLDR.
 */
public final class DateText {

  private final DateWords words;
  private final boolean brief;

  private DateText(String language, boolean brief) {
    this.words = DateWords.of(language);
    this.brief = brief;
  }

  /** In full: “10 January 2023”, “about 2016”, “since 24 February 2022”. */
  public static String of(EventDate date, String language) {
    return new DateText(language, false).text(date);
  }

  /** With short names of months: “10 Jan 2023”, “c. 2016”, “since 24 Feb 2022”. */
  public static String shortOf(EventDate date, String language) {
    return new DateText(language, true).text(date);
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
            case Missing.OPEN -> words.since() + " " + doubted(start);
            case Missing.UNKNOWN -> words.from() + " " + doubted(start) + ", " + words.endUnknown();
          };
      case Missing missing -> {
        if (!(span.end() instanceof Known(var end))) {
          throw new IllegalStateException("A span without a known end: " + span);
        }
        var until = words.until() + " " + doubted(end);
        yield missing == Missing.OPEN ? until : until + ", " + words.startUnknown();
      }
    };
  }

  private String between(Part start, Part end) {
    if (start.equals(end)) {
      return start.precision() == Precision.DAY
          ? doubted(start)
          : words.allOf() + " " + doubted(start);
    }
    var first = start.firstDay();
    var last = end.firstDay();
    var certain = start.doubt() == Doubt.NONE && end.doubt() == Doubt.NONE;
    if (certain && start.precision() == end.precision()) {
      var sameYear = first.getYear() == last.getYear();
      switch (start.precision()) {
        case DAY -> {
          if (sameYear && first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() + "–" + plain(end);
          }
          if (sameYear) {
            return dayAndMonth(first) + " – " + plain(end);
          }
        }
        case MONTH -> {
          if (sameYear) {
            return words.month(first.getMonth(), brief) + "–" + plain(end);
          }
        }
        case YEAR -> {
          return years(first.getYear(), last.getYear());
        }
        default -> {}
      }
    }
    return doubted(start) + " – " + doubted(end);
  }

  private String doubted(Part part) {
    var plain = plain(part);
    if (brief) {
      return (part.approximate() ? words.circa() + " " : "")
          + plain
          + (part.uncertain() ? "?" : "");
    }
    return (part.uncertain() ? words.possibly() + " " : "")
        + (part.approximate() ? words.about() + " " : "")
        + plain;
  }

  private String plain(Part part) {
    var day = part.firstDay();
    var year = words.year(day.getYear());
    return switch (part.precision()) {
      case SECOND, MINUTE, DAY -> {
        var clock = part.clock();
        var text = dayAndMonth(day) + " " + year;
        yield clock == null ? text : text + ", " + words.clock(clock);
      }
      case MONTH -> words.month(day.getMonth(), brief) + " " + year;
      case SEASON -> words.season(day.getMonthValue() / 3) + " " + seasonYears(part);
      case QUARTER -> {
        var quarter = (day.getMonthValue() + 2) / 3;
        yield brief ? "Q" + quarter + " " + year : words.quarter(quarter) + " " + year;
      }
      case YEAR -> year;
      case DECADE -> decade(day.getYear(), part.lastDay().getYear());
      case CENTURY -> years(day.getYear(), part.lastDay().getYear());
      case INTERVAL -> throw new IllegalStateException("Not one date: " + part.text());
    };
  }

  private String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + words.month(day.getMonth(), brief);
  }

  private String seasonYears(Part season) {
    return years(season.firstDay().getYear(), season.lastDay().getYear());
  }

  /** The first decade of a century would read like the century: “the 1900s”. So it is spelt out. */
  private String decade(int first, int last) {
    return first < 1000 || first % 100 == 0 ? years(first, last) : words.decade(first);
  }

  private String years(int first, int last) {
    if (first == last) {
      return words.year(first);
    }
    if (first > 0 && last >= 100) {
      return first + "–" + last;
    }
    if (first > 0) {
      return first + "–" + words.year(last);
    }
    return last > 0
        ? words.year(first) + " – " + words.year(last)
        : (1 - first) + "–" + words.year(last);
  }
}
