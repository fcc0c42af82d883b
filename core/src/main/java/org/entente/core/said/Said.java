package org.entente.core.said;

import java.util.List;

/**
 * Something that is said to whoever works in the editor, in whichever language that person reads
 * it: a key of {@code <language>.properties} beside this class and the values that stand in its
 * text.
 *
 * @param values texts, numbers, months, weekdays, languages, and what is said itself
 */
public record Said(String key, List<Object> values) {

  private static final Vocabulary WORDS = Vocabulary.beside(Said.class);

  public Said {
    values = List.copyOf(values);
  }

  /** Says the text of a key with these values. */
  public static Said of(String key, Object... values) {
    return new Said(key, List.of(values));
  }

  /** Says what stands in a file, or what somebody wrote, as it is. */
  public static Said asIs(String text) {
    return of("asIs", text);
  }

  /** The words of core itself. */
  public static Vocabulary words() {
    return WORDS;
  }

  /** In one language; in English where there are no words in it. */
  public String in(String language) {
    return WORDS.say(language, key, values.toArray());
  }

  /** In English, as programs and logs read it. */
  @Override
  public String toString() {
    return in("en");
  }
}
