package org.entente.core.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.core.date.EventDate;

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
    return new SuggestionKey(digest(text), digest(read));
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
