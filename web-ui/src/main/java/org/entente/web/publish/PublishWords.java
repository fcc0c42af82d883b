package org.entente.web.publish;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.entente.core.publish.Occasion;
import org.entente.web.words.DateWords;
import org.entente.web.words.Words;

/** Words about editions for the editor; readers get theirs in their own language. */
final class PublishWords {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withZone(ZoneId.systemDefault());

  private PublishWords() {}

  /** In the newsroom's time. */
  static String moment(Instant at) {
    return WHEN.withLocale(DateWords.locale()).format(at);
  }

  static String of(Occasion occasion) {
    return switch (occasion) {
      case FIRST -> Words.of("occasion.FIRST");
      case NEW_EVENTS -> Words.of("occasion.NEW_EVENTS");
      case UPDATE -> Words.of("occasion.UPDATE");
      case CORRECTION -> Words.of("occasion.CORRECTION");
      case WITHDRAWAL -> Words.of("occasion.WITHDRAWAL");
    };
  }
}
