package org.entente.core.exchange;

/**
 * What is wrong with a file.
 *
 * @param place where it is wrong, such as {@code events[3].date}; empty for the file as a whole
 * @param message what is wrong, in words
 */
public record Problem(String place, String message) {

  @Override
  public String toString() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
