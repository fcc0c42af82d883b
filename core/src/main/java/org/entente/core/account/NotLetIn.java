package org.entente.core.account;

/** Why somebody whom another sign-in vouches for does not come in. */
public enum NotLetIn {
  NOT_INVITED(
      "Nobody has invited you to Entente yet",
      "Ask an administrator for a link, open it, and sign in from there."),
  NO_GROUP(
      "You are no longer in a group that works in Entente",
      "Ask whoever keeps the groups, or an administrator."),
  DISABLED("Your account is disabled", "Ask an administrator to let you in again."),
  LINK_USED_UP(
      "This link no longer works",
      "It was used, replaced by a newer one, or is too old. Ask an administrator for another."),
  ANOTHERS(
      "You have another account already",
      "The link is somebody else's. Sign in without it; the link still works."),
  EMAIL_TAKEN(
      "There is an account with your e-mail address already",
      "Ask an administrator for a link to that account, open it, and sign in from there."),
  NO_EMAIL(
      "Your e-mail address was not told",
      "Entente needs one that is confirmed. Ask whoever keeps the sign-in.");

  private final String words;
  private final String help;

  NotLetIn(String words, String help) {
    this.words = words;
    this.help = help;
  }

  /** The reason, as a sentence without its stop. */
  public String words() {
    return words;
  }

  /** What to do about it. */
  public String help() {
    return help;
  }
}
