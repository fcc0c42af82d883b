package org.entente.core.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.core.said.Said;

/** Finds out in which encoding a text was saved. */
public final class Encodings {

  private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
  private static final Charset WINDOWS_CYRILLIC = Charset.forName("windows-1251");

  /** Those that can be chosen when the detected one is wrong, the most usual first. */
  public static final List<Charset> OFFERED =
      List.of(
          StandardCharsets.UTF_8,
          WINDOWS_LATIN,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1250"),
          WINDOWS_CYRILLIC,
          Charset.forName("windows-1254"),
          Charset.forName("windows-1256"),
          Charset.forName("ISO-8859-15"),
          Charset.forName("x-MacRoman"));

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LOOKED_AT = 4_000;

  private Encodings() {}

  /**
   * The encoding by byte order mark, by zeros in every second byte, by being valid UTF-8; else one
   * of Windows', by which letters would come out.
   */
  static Charset detect(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    int zerosAtEven = zeros(bytes, 0);
    int zerosAtOdd = zeros(bytes, 1);
    int quarter = Math.min(bytes.length, LOOKED_AT) / 4;
    if (bytes.length > 3 && Math.max(zerosAtEven, zerosAtOdd) > quarter) {
      return zerosAtOdd > zerosAtEven ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : ofWindows(bytes);
  }

  /**
   * The text, without a byte order mark.
   *
   * @throws Unreadable when bytes are no characters of this encoding, with the line
   */
  static String decode(byte[] bytes, Charset charset) throws Unreadable {
    var in = ByteBuffer.wrap(bytes);
    var out =
        CharBuffer.allocate((int) (bytes.length * charset.newDecoder().maxCharsPerByte()) + 1);
    var result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    out.flip();
    var text = out.toString();
    if (result.isError()) {
      var line = text.chars().filter(c -> c == '\n').count() + 1;
      throw new Unreadable(
          Said.of("unreadable.encoding", String.valueOf(line), charset.displayName()));
    }
    if (text.indexOf('\0') >= 0) {
      var line = text.substring(0, text.indexOf('\0')).chars().filter(c -> c == '\n').count() + 1;
      throw new Unreadable(Said.of("unreadable.zeroByte", String.valueOf(line)));
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  /** In Cyrillic text most letters lie above ASCII, in Latin text few do. */
  private static Charset ofWindows(byte[] bytes) {
    int ascii = 0;
    int high = 0;
    for (byte each : bytes) {
      int value = each & 0xFF;
      if (value >= 0xC0) {
        high++;
      } else if (value >= 'A' && value < 0x80 && Character.isLetter(value)) {
        ascii++;
      }
    }
    return high > ascii ? WINDOWS_CYRILLIC : WINDOWS_LATIN;
  }

  private static int zeros(byte[] bytes, int from) {
    int count = 0;
    for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean starts(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
