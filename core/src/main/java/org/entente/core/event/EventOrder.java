package org.entente.core.event;

/**
 * In which order events are listed; events that are equal in it stand in time.
 *
 * @param language in which titles, actors and kinds are compared
 */
public record EventOrder(By by, boolean descending, String language) {

  /** By first day, then narrower dates first. */
  public static final EventOrder IN_TIME = new EventOrder(By.DATE, false, "en");

  /** What events are compared by. */
  public enum By {
    DATE,
    TITLE,
    /** The name of the first actor. */
    WHO,
    KIND,
    /** How many sources there are. */
    SOURCES,
    /** When it was saved last. */
    CHANGED
  }
}
