package org.entente.core.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.core.account.Person;

/**
 * A comment's words. Whom it mentions stands in it by account, as {@code @{key}}, so that it stays
 * the same person under any name.
 *
 * @param stored at most {@link #LONGEST} characters
 */
public record CommentText(String stored) {

  /** The longest text, in characters. */
  public static final int LONGEST = 5_000;

  private static final Pattern MENTION =
      Pattern.compile("@\\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})}");
  private static final Function<UUID, Optional<String>> NOBODY = id -> Optional.empty();

  public CommentText {
    if (stored.length() > LONGEST) {
      throw new IllegalArgumentException("A comment has at most 5,000 characters");
    }
  }

  /** A piece of the text as it is read: words, or the name of somebody who is mentioned. */
  public record Part(String words, boolean isMention) {}

  /**
   * Reads what somebody typed: {@code @} and a name of one of these people mentions them. Of names
   * that begin alike the longest is meant.
   *
   * @return empty when nothing was said, or more than a comment holds
   */
  public static Optional<CommentText> typed(String typed, Collection<Person> people) {
    var longestFirst =
        people.stream()
            .sorted(Comparator.comparingInt((Person person) -> -person.name().length()))
            .toList();
    // Nobody can name an account by its key.
    var left = MENTION.matcher(typed.strip()).replaceAll("@$1");
    var stored = new StringBuilder();
    while (!left.isEmpty()) {
      var rest = left;
      var meant =
          longestFirst.stream().filter(person -> isNamedAtStart(rest, person.name())).findFirst();
      if (meant.isPresent() && isWordsStart(stored)) {
        stored.append("@{").append(meant.get().id()).append('}');
        left = left.substring(1 + meant.get().name().length());
      } else {
        stored.append(left.charAt(0));
        left = left.substring(1);
      }
    }
    return stored.isEmpty() || stored.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new CommentText(stored.toString()));
  }

  private static boolean isNamedAtStart(String text, String name) {
    return text.startsWith("@")
        && text.regionMatches(true, 1, name, 0, name.length())
        && (text.length() == 1 + name.length()
            || !Character.isLetterOrDigit(text.charAt(1 + name.length())));
  }

  /** In {@code ada@ben.example} nobody is mentioned. */
  private static boolean isWordsStart(StringBuilder before) {
    return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }

  /** Whether there are no words. */
  public boolean isEmpty() {
    return stored.isEmpty();
  }

  /** Who is mentioned. */
  public Set<UUID> mentions() {
    var mentions = new LinkedHashSet<UUID>();
    var found = MENTION.matcher(stored);
    while (found.find()) {
      mentions.add(UUID.fromString(found.group(1)));
    }
    return mentions;
  }

  /**
   * The text as it is read now.
   *
   * @param name what somebody is called; empty for whoever is not known
   */
  public List<Part> parts(Function<UUID, Optional<String>> name) {
    var parts = new ArrayList<Part>();
    var found = MENTION.matcher(stored);
    int after = 0;
    while (found.find()) {
      add(parts, stored.substring(after, found.start()), false);
      add(parts, "@" + name.apply(UUID.fromString(found.group(1))).orElse("somebody"), true);
      after = found.end();
    }
    add(parts, stored.substring(after), false);
    return List.copyOf(parts);
  }

  private static void add(List<Part> parts, String words, boolean isMention) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, isMention));
    }
  }

  /** The text as it can be typed again. */
  public String plain(Function<UUID, Optional<String>> name) {
    return parts(name).stream().map(Part::words).collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return plain(NOBODY);
  }
}
