package org.entente.core.audit;

import org.entente.core.said.Said;

/** What stands in the audit log. */
public enum Deed {
  SIGNED_IN,
  SIGN_IN_REFUSED,
  REFUSED,
  SUBMITTED,
  APPROVED,
  SENT_BACK,
  RULES_CHANGED,
  PUBLISHED,
  WITHDRAWN,
  PLANNED,
  PLAN_ENDED,
  INVITED,
  LINK_MADE,
  PASSWORD_CHOSEN,
  SIGN_IN_LINKED,
  JOINED,
  RIGHTS_CHANGED,
  DISABLED,
  LET_IN_AGAIN,
  WEBHOOK_ADDED,
  WEBHOOK_REMOVED,
  TOKEN_MADE,
  TOKEN_REVOKED;

  /** What it says in the log. */
  public Said words() {
    return Said.of("deed." + name());
  }
}
