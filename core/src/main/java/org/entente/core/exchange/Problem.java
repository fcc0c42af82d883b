package org.entente.core.exchange;

/**
 * What is wrong with a file.
 *
 * @param place where it is wrong, such as {@code events[3].date}; empty for the file as a whole
 * @param message what is wrong, in words
 */
public record Problem(String place, String message) {

  /** The place as a JSON pointer (RFC 6901), such as {@code /events/3/date}. */
  public String pointer() {
    return place.isEmpty() ? "" : "/" + place.replace("]", "").replaceAll("\\[|\\.", "/");
  }

  @Override
  public String toString() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
