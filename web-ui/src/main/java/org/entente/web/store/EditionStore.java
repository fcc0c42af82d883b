package org.entente.web.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A place that keeps files for readers under paths such as {@code 0123456789abcdef/v1/index.html}.
 * Whatever serves it needs to know nothing of editions.
 */
public interface EditionStore {

  /**
   * Keeps a file, in place of another of the same path. It is there whole or not at all, also when
   * the machine stops; once this returns, it stays.
   */
  void put(String path, byte[] bytes) throws IOException;

  /** A file, or empty when there is none. */
  Optional<byte[]> get(String path) throws IOException;

  /**
   * The paths of all files that start with this, such as {@code 0123456789abcdef/v1/}, in order.
   */
  List<String> paths(String start) throws IOException;

  /** Takes a file away; one that is not there does no harm. */
  void delete(String path) throws IOException;

  /** The place in words, for messages. */
  String place();
}
