package org.entente.web.edition;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The names by which editions stand beside each other under a timeline's address. */
public final class Shelf {

  /** The file with the number of the edition that readers see. */
  public static final String POINTER = "current";

  /**
   * In an edition's folder, the pages that stand at the timeline's own address: {@code
   * front/index.html} is shown at {@code <public id>/} and names the files of its folder as {@code
   * v<number>/…}.
   */
  public static final String FRONT = "front/";

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private Shelf() {}

  /** The folder of an edition. */
  public static String folderName(int number) {
    return "v" + number;
  }

  /** What the pointer holds. */
  public static byte[] pointerTo(int number) {
    return (number + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The number that a pointer holds.
   *
   * @throws IllegalStateException if it holds none
   */
  public static int numberIn(byte[] pointer) {
    var number = new String(pointer, StandardCharsets.US_ASCII).strip();
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalStateException("A pointer holds no number: “" + number + "”");
    }
    return Integer.parseInt(number);
  }
}
