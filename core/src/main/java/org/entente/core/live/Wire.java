package org.entente.core.live;

import java.util.function.Consumer;

/** Brings news of every node to every node. */
public interface Wire {

  /**
   * Hears all news from now on, on a thread of the wire, which must not be held up.
   *
   * @return ends the listening
   */
  Runnable listen(Consumer<News> listener);
}
