package org.entente.core.article;

import org.entente.core.article.event.Suggestion;
import org.entente.core.date.EventDate;
import org.entente.core.text.Sha256;

/**
 * A suggestion by its text and what was read in it, so that it is known again when the same text is
 * read again. Digests only: nothing of the text is kept.
 *
 * @param article SHA-256 of the text, in hexadecimal digits
 * @param suggestion SHA-256 of the evidence, its place, the date and the kind
 */
public record SuggestionKey(String article, String suggestion) {

  /** The key of what was read in a text. */
  public static SuggestionKey of(String text, Suggestion suggestion) {
    var read =
        String.join(
            "\n",
            suggestion.evidence(),
            String.valueOf(suggestion.start()),
            suggestion.date().map(EventDate::text).orElse(""),
            suggestion.kind().name());
    return new SuggestionKey(Sha256.of(text), Sha256.of(read));
  }
}
