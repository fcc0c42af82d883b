package org.entente.core.article.event;

import java.util.List;
import java.util.Optional;
import org.entente.core.article.time.TimeExpression;
import org.entente.core.date.EventDate;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;

/**
 * An event that was read in an article's text and that nobody has accepted yet.
 *
 * @param evidence the sentence that speaks of it
 * @param start where the evidence begins, in chars of the text
 * @param end where it ends, exclusive
 * @param date when it was, or empty when the text does not say; never guessed
 * @param expression the words that say when, or empty
 * @param participations who took part, each actor once
 * @param direction whether it brings its actors closer
 * @param title a proposed title in the article's language
 * @param confidence how sure the reading is, from 0 to 1
 * @param reason why it has that date, in words of the article's language
 */
public record Suggestion(
    String evidence,
    int start,
    int end,
    Optional<EventDate> date,
    Optional<TimeExpression> expression,
    List<Participation> participations,
    Kind kind,
    Direction direction,
    String title,
    double confidence,
    String reason) {

  public Suggestion {
    participations = List.copyOf(participations);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("Confidence is from 0 to 1, not " + confidence);
    }
  }
}
