package org.entente.web.publish;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.entente.core.publish.Occasion;

/** Words about editions for the editor; readers get theirs in their own language. */
final class PublishWords {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.UK)
          .withZone(ZoneId.systemDefault());

  private PublishWords() {}

  /** In the newsroom's time. */
  static String moment(Instant at) {
    return WHEN.format(at);
  }

  static String of(Occasion occasion) {
    return switch (occasion) {
      case FIRST -> "First edition";
      case NEW_EVENTS -> "New events";
      case UPDATE -> "Update";
      case CORRECTION -> "Correction";
      case WITHDRAWAL -> "Withdrawn";
    };
  }
}
