package org.entente.core.access;

import java.util.List;
import java.util.UUID;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.audit.AuditEntry;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;

/**
 * The audit log as the person at work may read it.
 *
 * @see NotAllowed what reading throws when it is not allowed
 */
public final class GuardedAuditLog implements AuditLog {

  private final AuditLog audit;
  private final Access access;

  public GuardedAuditLog(AuditLog audit, Access access) {
    this.audit = audit;
    this.access = access;
  }

  @Override
  public void note(Deed deed, String about) {
    audit.note(deed, about);
  }

  @Override
  public void noteOf(UUID person, Deed deed, String about) {
    audit.noteOf(person, deed, about);
  }

  @Override
  public List<AuditEntry> entries(int offset, int limit) {
    access.require(Right.READ_AUDIT);
    return audit.entries(offset, limit);
  }
}
