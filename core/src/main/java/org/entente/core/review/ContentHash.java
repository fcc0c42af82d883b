package org.entente.core.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.core.exchange.State;
import org.entente.core.timeline.FullTimeline;

/** Tells whether a timeline and its events are still what somebody looked at. */
public final class ContentHash {

  private ContentHash() {}

  /** SHA-256 of all that stands in the timeline and its events, in hexadecimal digits. */
  public static String of(FullTimeline full) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(State.write(full.timeline()).getBytes(StandardCharsets.UTF_8));
      for (var event : full.events()) {
        sha.update(State.write(event).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
