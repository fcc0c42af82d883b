package org.entente.core.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.entente.core.text.Sha256;

/**
 * The secret of an access token: 256 random bits, after a prefix by which programs that look for
 * leaked secrets know it. Shown once and never kept.
 */
public record TokenSecret(String value) {

  private static final String PREFIX = "entente_";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new secret. */
  public static TokenSecret random() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Its SHA-256 digest in hexadecimal digits: what is kept. */
  public String digest() {
    return Sha256.of(value);
  }

  /** Never the secret itself, which could end up in a log. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
