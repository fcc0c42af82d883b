package org.entente.core.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Never the secret itself, which could end up in a log. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
