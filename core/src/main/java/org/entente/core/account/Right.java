package org.entente.core.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be done to what, and the least role that may: the whole table of rights. A right on
 * timelines is asked of the role at the timeline's desk, a right on events of the highest role at
 * any desk, since the archive is everybody's. Administrators have every right.
 */
public enum Right {
  READ_TIMELINE(DeskRole.READER, "read this timeline"),
  WRITE_TIMELINE(DeskRole.AUTHOR, "change this timeline"),
  DELETE_TIMELINE(DeskRole.EDITOR, "delete this timeline"),
  APPROVE_TIMELINE(DeskRole.EDITOR, "approve this timeline"),
  PUBLISH_TIMELINE(DeskRole.PUBLISHER, "publish this timeline"),
  COMMENT_TIMELINE(DeskRole.READER, "comment on this timeline"),
  READ_EVENT(DeskRole.READER, "read events"),
  WRITE_EVENT(DeskRole.AUTHOR, "change events"),
  DELETE_EVENT(DeskRole.EDITOR, "delete events"),
  COMMENT_EVENT(DeskRole.READER, "comment on events"),
  MANAGE_PEOPLE(null, "manage people and desks"),
  MANAGE_WEBHOOKS(null, "manage webhooks"),
  READ_AUDIT(null, "read the audit log");

  private final @Nullable DeskRole least;
  private final String words;

  Right(@Nullable DeskRole least, String words) {
    this.least = least;
    this.words = words;
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
  public String words() {
    return words;
  }
}
