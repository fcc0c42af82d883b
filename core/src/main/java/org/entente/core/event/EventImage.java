package org.entente.core.event;

import java.net.URI;
import org.entente.core.image.ImageFile;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An image that an event shows.
 *
 * @param alternative what the image shows, for who doesn't see it; at most {@link #MAX_ALTERNATIVE}
 *     characters a language. It may be empty while the event is being written
 * @param caption what readers should know of the image; may be empty, at most {@link #MAX_CAPTION}
 *     characters a language
 * @param credit who made it and who holds the rights; may be empty, at most {@link #MAX_CREDIT}
 *     characters
 * @param source where it was found; only {@code http} and {@code https}
 */
public record EventImage(
    ImageFile file, Texts alternative, Texts caption, String credit, @Nullable URI source) {

  /** The longest alternative text, in characters: longer ones belong in the event's text. */
  public static final int MAX_ALTERNATIVE = 1000;

  /** The longest caption, in characters. */
  public static final int MAX_CAPTION = 1000;

  /** The longest credit, in characters. */
  public static final int MAX_CREDIT = 300;

  public EventImage {
    Event.requireLength("An alternative text", alternative, MAX_ALTERNATIVE);
    Event.requireLength("A caption", caption, MAX_CAPTION);
    if (credit.length() > MAX_CREDIT) {
      throw new IllegalArgumentException(
          "A credit has at most " + MAX_CREDIT + " characters, not " + credit.length());
    }
    if (source != null && !WebAddress.is(source)) {
      throw new IllegalArgumentException(
          "An image's address starts with http:// or https://, not “" + source + "”");
    }
  }
}
