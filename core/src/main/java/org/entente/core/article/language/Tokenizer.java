package org.entente.core.article.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a text into tokens, in one pass; any text has tokens, and each knows where it stands. */
public final class Tokenizer {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of a text, in order. */
  public static List<Token> tokens(String text) {
    return new Tokenizer(text).read();
  }

  private List<Token> read() {
    var at = 0;
    var lines = 2;
    var spaced = true;
    while (at < text.length()) {
      var character = text.codePointAt(at);
      if (isSpace(character)) {
        lines += character == '\n' ? 1 : 0;
        spaced = true;
        at += Character.charCount(character);
        continue;
      }
      var end = end(at, character);
      var written = text.substring(at, end);
      tokens.add(
          new Token(at, end, written, folded(written), kind(character), !spaced, lines >= 2));
      lines = 0;
      spaced = false;
      at = end;
    }
    return tokens;
  }

  private int end(int start, int first) {
    if (isDigit(first)) {
      return endOfNumber(start);
    }
    var end = start + Character.charCount(first);
    if (!isLetter(first)) {
      return end;
    }
    while (end < text.length() && isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private int endOfNumber(int start) {
    var end = start + 1;
    while (end < text.length()) {
      var character = text.charAt(end);
      var parts = character == '.' || character == ',' || character == ':';
      if (isDigit(character)) {
        end++;
      } else if (parts && end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static Token.Kind kind(int first) {
    if (isDigit(first)) {
      return Token.Kind.NUMBER;
    }
    return isLetter(first) ? Token.Kind.WORD : Token.Kind.OTHER;
  }

  private static String folded(String written) {
    var character = written.charAt(0);
    if (character == '’' || character == '‘' || character == '`' || character == '´') {
      return "'";
    }
    return character == '–' || character == '—' || character == '‐' || character == '‑'
        ? "-"
        : written.toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLetter(int character) {
    if (character < 128) {
      return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
    return Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }
}
