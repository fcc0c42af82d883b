package org.entente.core.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which account is whose elsewhere. One call is one transaction. */
public interface Identities {

  /** The account of this identity. */
  Optional<Known> of(Identity identity);

  /** Every account that has an identity, and whether its rights come along with it. */
  Map<UUID, Boolean> rightsComeAlong();

  /**
   * Adds an account together with its identity, which brings the account's rights.
   *
   * @return false, and nothing is kept, when the e-mail address or the identity is another
   *     account's
   */
  boolean add(Account account, Identity identity);

  /**
   * Uses up a link: the person who was invited has this identity from now on, instead of any other
   * at the same issuer, with the rights that administrators give.
   *
   * @param linkHash what the link's secret amounts to: see {@link OneTimeLink}
   */
  Linking link(String linkHash, Identity identity, Instant now);

  /**
   * An account, as found by its identity.
   *
   * @param rightsComeAlong whether each sign-in brings the account's rights; otherwise
   *     administrators give them
   */
  record Known(Account account, boolean rightsComeAlong) {}

  /** What became of linking. */
  sealed interface Linking {

    /** Done. */
    record Linked(Account account) implements Linking {}

    /** Not done, and the link still works: the identity is somebody else's. */
    record Anothers() implements Linking {}

    /** Not done: the link can't be used (any more). */
    record UsedUp() implements Linking {}
  }
}
