package org.entente.core.audit;

import java.util.List;
import java.util.UUID;

/** The audit log; it only grows. */
public interface AuditLog {

  /** The longest text about a deed, in characters; a longer one is cut. */
  int LONGEST_ABOUT = 500;

  /**
   * Notes that the person at work did something. It stays noted when what it was part of fails.
   *
   * @param about whom or what it was done to; control characters become blanks
   */
  void note(Deed deed, String about);

  /** Notes that somebody did something who is not at work yet: who signs in. */
  void noteOf(UUID person, Deed deed, String about);

  /**
   * The entries, the latest first.
   *
   * @param offset how many to skip, ≥ 0
   * @param limit how many at most, ≥ 1
   */
  List<AuditEntry> entries(int offset, int limit);
}
