package org.entente.core.importing;

/** A date as a file gives it. */
sealed interface RawDate {

  /** None. */
  RawDate NONE = new Text("");

  /** In one text. */
  record Text(String text) implements RawDate {}

  /**
   * In parts. A negative year is one before the common era as people print it: −44 is 44 BCE.
   *
   * @param month a number or a name
   */
  record Parts(String year, String month, String day, String time) implements RawDate {}

  default boolean isBlank() {
    return switch (this) {
      case Text(var text) -> text.isBlank();
      case Parts(var year, var month, var day, var time) -> (year + month + day + time).isBlank();
    };
  }

  /** The same for the same date as written, for recognising a row. */
  default String written() {
    return switch (this) {
      case Text(var text) -> text.strip();
      case Parts(var year, var month, var day, var time) ->
          String.join("-", year.strip(), month.strip(), day.strip(), time.strip());
    };
  }
}
