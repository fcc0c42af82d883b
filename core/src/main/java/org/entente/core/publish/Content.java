package org.entente.core.publish;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * What a file of an edition holds. Made when it is asked for, so that an edition of many files is
 * never in memory whole; asked again, it is the same.
 */
@FunctionalInterface
public interface Content {

  /** The file's bytes. */
  byte[] bytes();

  /** A text in UTF-8. */
  static Content of(Supplier<String> text) {
    return () -> text.get().getBytes(StandardCharsets.UTF_8);
  }
}
