package org.entente.core.account;

import java.util.Optional;
import org.entente.core.said.Said;
import org.jspecify.annotations.Nullable;

/**
 * What may be done to what, and the least role that may: the whole table of rights. A right on
 * timelines is asked of the role at the timeline's desk, a right on events of the highest role at
 * any desk, since the archive is everybody's. Administrators have every right.
 */
public enum Right {
  READ_TIMELINE(DeskRole.READER),
  WRITE_TIMELINE(DeskRole.AUTHOR),
  DELETE_TIMELINE(DeskRole.EDITOR),
  APPROVE_TIMELINE(DeskRole.EDITOR),
  PUBLISH_TIMELINE(DeskRole.PUBLISHER),
  COMMENT_TIMELINE(DeskRole.READER),
  READ_EVENT(DeskRole.READER),
  WRITE_EVENT(DeskRole.AUTHOR),
  DELETE_EVENT(DeskRole.EDITOR),
  COMMENT_EVENT(DeskRole.READER),
  MANAGE_PEOPLE(null),
  MANAGE_WEBHOOKS(null),
  READ_AUDIT(null);

  private final @Nullable DeskRole least;

  Right(@Nullable DeskRole least) {
    this.least = least;
  }

  /** The least role that has it; empty when only administrators have it. */
  public Optional<DeskRole> least() {
    return Optional.ofNullable(least);
  }

  /** Whether the role has it. */
  public boolean isOf(DeskRole role) {
    return least != null && role.compareTo(least) >= 0;
  }

  /** What it allows, as it follows “you may”. */
  public Said words() {
    return Said.of("right." + name());
  }
}
