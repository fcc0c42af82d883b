package org.entente.core.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret of a link that works once. Only its hash is kept, so that who reads the database can't
 * use it. A plain hash is enough: there is nothing to guess in 256 random bits.
 *
 * @param secret 64 hexadecimal digits
 */
public record OneTimeLink(String secret) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  public static OneTimeLink random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new OneTimeLink(HexFormat.of().formatHex(bytes));
  }

  /** What is kept of it: its SHA-256, in hexadecimal digits. */
  public String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "a one-time link";
  }
}
