package org.entente.core.account;

/**
 * Who somebody is at another sign-in than Entente's own. E-mail addresses and names change hands;
 * this does not.
 *
 * @param issuer the address by which the other sign-in calls itself
 * @param subject its own unchanging name for the person
 */
public record Identity(String issuer, String subject) {

  /** The longest subject, in characters (OpenID Connect Core 1.0, section 2). */
  public static final int LONGEST_SUBJECT = 255;

  public Identity {
    if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
      throw new IllegalArgumentException(
          "A subject has 1 to " + LONGEST_SUBJECT + " characters, not " + subject.length());
    }
  }
}
