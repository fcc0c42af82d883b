package org.entente.core.exporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.Source;
import org.jspecify.annotations.Nullable;

/**
 * A calendar (RFC 5545): an entry for each event, whole days unless its time is known. A calendar
 * knows no years before the common era.
 */
final class ICalendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern TIMED =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}:\\d{2})?");
  private static final int LINE = 75;

  private final Exportable content;
  private final StringBuilder out = new StringBuilder();
  private final Set<Loss> losses =
      EnumSet.of(Loss.OTHER_LANGUAGES, Loss.DATES, Loss.EFFECTS, Loss.IMAGES, Loss.IMPORTANCE);

  private ICalendar(Exportable content) {
    this.content = content;
  }

  static Exported write(Exportable content, Instant now) {
    var calendar = new ICalendar(content);
    calendar.write(now);
    return new Exported(calendar.out.toString().getBytes(StandardCharsets.UTF_8), calendar.losses);
  }

  private void write(Instant now) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Entente//Entente//EN");
    var full = content.timeline();
    if (full != null) {
      losses.add(Loss.RELATIONS);
      line("X-WR-CALNAME:" + escaped(full.timeline().title().readIn(content.language())));
    }
    for (var event : content.events()) {
      var start = start(event.date());
      if (start.getYear() < 1) {
        losses.add(Loss.EVENTS);
      } else {
        event(event, start, now);
      }
    }
    line("END:VCALENDAR");
  }

  private void event(Event event, LocalDate start, Instant now) {
    line("BEGIN:VEVENT");
    line("UID:" + event.id() + "@entente");
    line("DTSTAMP:" + MOMENT.format(now));
    var timed = TIMED.matcher(event.date().text());
    if (timed.matches()) {
      var second = timed.group(2) == null ? "00" : timed.group(2);
      line("DTSTART:" + moment(timed.group(1) + ":" + second, timed.group(3)));
    } else {
      line("DTSTART;VALUE=DATE:" + DAY.format(start));
      var last = event.date().lastDay();
      if (!last.equals(LocalDate.MAX) && last.getYear() < 9999) {
        line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
      }
    }
    line("SUMMARY:" + escaped(event.title().readIn(content.language())));
    line("DESCRIPTION:" + escaped(description(event)));
    line("CATEGORIES:" + escaped(event.kind().label().readIn(content.language())));
    event.sources().stream()
        .map(Source::address)
        .filter(address -> address != null)
        .findFirst()
        .ifPresent(address -> line("URL:" + address.toASCIIString()));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** In UTC when the offset is known, else by the clock of wherever it happened. */
  private static String moment(String local, @Nullable String offset) {
    return offset == null
        ? local.replaceAll("[-:]", "")
        : MOMENT.format(OffsetDateTime.parse(local + offset).toInstant());
  }

  private static LocalDate start(EventDate date) {
    return date.firstDay().equals(LocalDate.MIN) ? date.lastDay() : date.firstDay();
  }

  private String description(Event event) {
    var text = new StringBuilder(DateText.of(event.date(), content.language()));
    add(text, "\n\n", event.text().readIn(content.language()));
    event
        .quoted()
        .ifPresent(quote -> add(text, "\n\n", "“" + quote.text() + "” " + quote.speaker()));
    for (var participation : event.participations()) {
      add(text, "\n", content.actor(participation.actor()));
    }
    for (var source : event.sources()) {
      add(text, "\n", source.title() + (source.address() == null ? "" : " " + source.address()));
    }
    add(text, "\n\n", event.note().readIn(content.language()));
    return text.toString();
  }

  private static void add(StringBuilder text, String between, String more) {
    if (!more.isBlank()) {
      text.append(between).append(more.strip());
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /** Folded at 75 bytes, never inside a character. */
  private void line(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int size = new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.appendCodePoint(character);
      bytes += size;
      i += Character.charCount(character);
    }
    out.append("\r\n");
  }
}
