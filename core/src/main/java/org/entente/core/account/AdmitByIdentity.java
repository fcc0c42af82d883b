package org.entente.core.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.account.RoleGrant.Rights;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;

/**
 * Who comes in through another sign-in: whoever's account is linked, whoever holds an
 * administrator's link, and whoever belongs to a group that was given a role. An e-mail address
 * opens nothing.
 */
public final class AdmitByIdentity {

  private final Identities identities;
  private final Accounts accounts;
  private final Desks desks;
  private final AuditLog audit;
  private final Map<String, RoleGrant> grants;
  private final InstantSource clock;

  /**
   * @param grants what each group may do; empty when nobody comes in by a group
   */
  public AdmitByIdentity(
      Identities identities,
      Accounts accounts,
      Desks desks,
      AuditLog audit,
      Map<String, RoleGrant> grants,
      InstantSource clock) {
    this.identities = identities;
    this.accounts = accounts;
    this.desks = desks;
    this.audit = audit;
    this.grants = Map.copyOf(grants);
    this.clock = clock;
  }

  /**
   * Somebody whose identity the other sign-in vouches for.
   *
   * @param email where mail reaches them, as accounts write it; empty when that was not told, or is
   *     not theirs for certain
   * @param name what they are called
   * @param groups what they belong to
   */
  public record Visitor(Identity identity, String email, String name, Set<String> groups) {

    public Visitor {
      groups = Set.copyOf(groups);
    }
  }

  /** Whether they come in. */
  public sealed interface Answer {

    /** As this account. */
    record In(Account account) implements Answer {}

    /** They don't. */
    record Out(NotLetIn why) implements Answer {}
  }

  /** Lets somebody in, or not. */
  public Answer admit(Visitor visitor) {
    return identities
        .of(visitor.identity())
        .map(
            known ->
                known.account().disabled()
                    ? new Answer.Out(NotLetIn.DISABLED)
                    : known.rightsComeAlong()
                        ? again(known.account(), visitor)
                        : new Answer.In(known.account()))
        .orElseGet(() -> join(visitor));
  }

  /** Lets somebody in who was invited, and links the account to them. */
  public Answer accept(Visitor visitor, String linkHash) {
    return switch (identities.link(linkHash, visitor.identity(), clock.instant())) {
      case Identities.Linking.Linked(var account) -> {
        audit.noteOf(account.id(), Deed.SIGN_IN_LINKED, inWords(account, visitor));
        yield new Answer.In(account);
      }
      case Identities.Linking.Anothers() -> new Answer.Out(NotLetIn.ANOTHERS);
      case Identities.Linking.UsedUp() -> new Answer.Out(NotLetIn.LINK_USED_UP);
    };
  }

  private Answer join(Visitor visitor) {
    var rights = rights(visitor);
    if (rights.isEmpty()) {
      return new Answer.Out(NotLetIn.NOT_INVITED);
    }
    if (visitor.email().isEmpty()) {
      return new Answer.Out(NotLetIn.NO_EMAIL);
    }
    var account =
        Account.invited(
            visitor.email(), visitor.name(), rights.get().administrator(), rights.get().roles());
    if (!identities.add(account, visitor.identity())) {
      return new Answer.Out(NotLetIn.EMAIL_TAKEN);
    }
    audit.noteOf(account.id(), Deed.JOINED, inWords(account, visitor));
    return new Answer.In(account);
  }

  /** Also takes the rights away, since access tokens would go on using them. */
  private Answer again(Account account, Visitor visitor) {
    var rights = rights(visitor);
    var now =
        account.with(
            rights.map(Rights::administrator).orElse(false),
            rights.map(Rights::roles).orElse(Map.of()));
    if (!now.equals(account)) {
      accounts.save(now);
      audit.noteOf(account.id(), Deed.RIGHTS_CHANGED, AccountInWords.of(now, desks.all()));
    }
    return rights.isPresent() ? new Answer.In(now) : new Answer.Out(NotLetIn.NO_GROUP);
  }

  private Optional<Rights> rights(Visitor visitor) {
    List<RoleGrant> granted =
        grants.entrySet().stream()
            .filter(grant -> visitor.groups().contains(grant.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return RoleGrant.together(granted, desks.all());
  }

  private String inWords(Account account, Visitor visitor) {
    return AccountInWords.of(account, desks.all())
        + "; there: "
        + visitor.identity().subject()
        + " at "
        + visitor.identity().issuer();
  }
}
