package org.entente.core.article.language;

/**
 * A word, a number or one other character of a text.
 *
 * @param start where it begins, in chars of the text
 * @param end where it ends, exclusive
 * @param text as written
 * @param folded in small letters, with plain apostrophes
 * @param glued whether it stands against the token before it, without white space
 * @param opensParagraph whether a blank line, or the start of the text, stands before it
 */
public record Token(
    int start,
    int end,
    String text,
    String folded,
    Kind kind,
    boolean glued,
    boolean opensParagraph) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    /** Digits, with points, commas and colons between them. */
    NUMBER,
    OTHER
  }

  /** Whether it is a word that starts with a capital. */
  public boolean capitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is exactly this character. */
  public boolean is(char character) {
    return folded.length() == 1 && folded.charAt(0) == character;
  }
}
