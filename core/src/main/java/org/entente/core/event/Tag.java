package org.entente.core.event;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.entente.core.said.Said;
import org.entente.core.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A plain word or two under which a newsroom files events, such as “gas” or “Minsk talks”.
 *
 * @param name as written: 1 to {@link #MAX_LENGTH} characters, single spaces, no semicolon, which
 *     parts tags in tables
 */
public record Tag(String name) {

  /** The longest tag, in characters. */
  public static final int MAX_LENGTH = 40;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * The tag of events that were read in an article and accepted as they were: a draft, until
   * somebody has checked it and takes the tag off.
   */
  public static final Tag DRAFT = new Tag("draft");

  public Tag {
    refusal(name)
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException(refusal.toString());
            });
    if (!name.equals(tidy(name))) {
      throw new IllegalArgumentException("A tag has single spaces, none at its ends");
    }
  }

  /** Reads a tag as typed; tells in words why not, and then is null. */
  public static @Nullable Tag read(String typed, Consumer<Said> refused) {
    var name = tidy(typed);
    var refusal = refusal(name);
    refusal.ifPresent(refused);
    return refusal.isEmpty() ? new Tag(name) : null;
  }

  /** What makes two tags the same: neither case nor accents do. */
  public String folded() {
    return Folded.of(name);
  }

  private static String tidy(String typed) {
    return SPACES.matcher(typed).replaceAll(" ").strip();
  }

  private static Optional<Said> refusal(String name) {
    if (name.isBlank() || Folded.of(name).isEmpty()) {
      return Optional.of(Said.of("tag.words"));
    }
    if (name.length() > MAX_LENGTH) {
      return Optional.of(Said.of("tag.tooLong", MAX_LENGTH, name.length()));
    }
    return name.contains(";") ? Optional.of(Said.of("tag.semicolon")) : Optional.empty();
  }
}
