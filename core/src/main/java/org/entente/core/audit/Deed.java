package org.entente.core.audit;

/** What stands in the audit log. */
public enum Deed {
  SIGNED_IN("Signed in"),
  SIGN_IN_REFUSED("Sign-in refused"),
  REFUSED("Refused"),
  SUBMITTED("Submitted"),
  APPROVED("Approved"),
  SENT_BACK("Sent back"),
  RULES_CHANGED("House rules changed"),
  PUBLISHED("Published"),
  WITHDRAWN("Withdrawn"),
  PLANNED("Planned"),
  PLAN_ENDED("Plan ended"),
  INVITED("Invited"),
  LINK_MADE("Link made"),
  PASSWORD_CHOSEN("Password chosen"),
  SIGN_IN_LINKED("Sign-in linked"),
  JOINED("Joined by a group"),
  RIGHTS_CHANGED("Rights changed"),
  DISABLED("Disabled"),
  LET_IN_AGAIN("Let in again"),
  WEBHOOK_ADDED("Webhook added"),
  WEBHOOK_REMOVED("Webhook removed"),
  TOKEN_MADE("Access token made"),
  TOKEN_REVOKED("Access token revoked");

  private final String words;

  Deed(String words) {
    this.words = words;
  }

  /** What it says in the log. */
  public String words() {
    return words;
  }
}
