package org.entente.web.publish;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.entente.core.picture.Still.Part;

/** A still's part of the time in an address: {@code opening}, {@code whole}, {@code first_last}. */
final class StillPart {

  private StillPart() {}

  static String write(Part part) {
    return switch (part) {
      case Part.Opening() -> "opening";
      case Part.Whole() -> "whole";
      case Part.Days(var first, var last) -> first + "_" + last;
    };
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if it is something else, with words for who asked
   */
  static Part read(String text) {
    return switch (text) {
      case "opening" -> new Part.Opening();
      case "whole" -> new Part.Whole();
      default -> days(text);
    };
  }

  private static Part days(String text) {
    try {
      var days = text.split("_", 2);
      return new Part.Days(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "A part is “opening”, “whole” or two days such as 2022-01-01_2022-12-31, not “"
              + text
              + "”",
          e);
    }
  }
}
