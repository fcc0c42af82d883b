package org.entente.core.comment;

import java.util.UUID;

/** A comment's key. */
public record CommentId(UUID value) {

  /** A new key. */
  public static CommentId random() {
    return new CommentId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
