package org.entente.web.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.entente.core.said.Said;

/**
 * Which addresses may be told something: those that anybody can reach, over HTTPS. A webhook is not
 * a way to let the server ask what only it can reach.
 *
 * @param internal whether also those of one's own network may be told, and without encryption
 */
public record Receivers(boolean internal) {

  /** Why an address is told nothing, in words; empty when it may be. */
  Optional<Said> refusal(URI address) {
    var scheme = address.getScheme();
    if (!"https".equals(scheme) && !(internal && "http".equals(scheme))) {
      return Optional.of(Said.of("webhook.https"));
    }
    if (address.getHost() == null
        || address.getUserInfo() != null
        || address.getFragment() != null) {
      return Optional.of(Said.of("webhook.form"));
    }
    return internal ? Optional.empty() : notPublic(address.getHost());
  }

  /** Every address of the name is looked at, so that none slips in among others. */
  private static Optional<Said> notPublic(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host))
          .filter(address -> !isPublic(address))
          .findFirst()
          .map(address -> Said.of("webhook.notPublic", host, address.getHostAddress()));
    } catch (UnknownHostException e) {
      return Optional.of(Said.of("webhook.noHost", host));
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address v4 -> isPublic(v4.getAddress());
      // Only what is given out for the internet at large (RFC 4291), without the ways into IPv4.
      case Inet6Address v6 -> {
        var bytes = v6.getAddress();
        var first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        var second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        yield (first & 0xe000) == 0x2000
            && first != 0x2002
            && !(first == 0x2001 && (second < 0x0200 || second == 0x0db8));
      }
      default -> false;
    };
  }

  /** Without the special ranges of RFC 6890 that Java has no name for. */
  private static boolean isPublic(byte[] v4) {
    int first = v4[0] & 0xff;
    int second = v4[1] & 0xff;
    int third = v4[2] & 0xff;
    return !(first == 0
        || first >= 240
        || first == 100 && second >= 64 && second < 128
        || first == 192 && second == 0 && (third == 0 || third == 2)
        || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
        || first == 203 && second == 0 && third == 113);
  }
}
