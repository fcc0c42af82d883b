package org.entente.web.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.entente.core.account.Accounts;
import org.springframework.stereotype.Component;

/**
 * The secret of this start with which the first account is set up. It is worth something only while
 * there is no account; another start has another one.
 */
@Component
public class SetupLink {

  private static final int BYTES = 16;

  private final Accounts accounts;
  private final String token;

  SetupLink(Accounts accounts) {
    this.accounts = accounts;
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  /** The link's path, without a slash before it; for the console only. */
  public String path() {
    return SetupView.ROUTE + "/" + token;
  }

  /** Whether an account can be set up at all. */
  public boolean isOpen() {
    return accounts.none();
  }

  /** Whether this token opens the set-up now. */
  boolean opensWith(String candidate) {
    return MessageDigest.isEqual(
            candidate.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))
        && isOpen();
  }
}
