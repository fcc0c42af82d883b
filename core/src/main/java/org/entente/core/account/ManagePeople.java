package org.entente.core.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.said.Said;

/** What administrators do to accounts. */
public final class ManagePeople {

  /** How long a link can be used. */
  public static final Duration LINK_HOLDS = Duration.ofDays(7);

  private final Accounts accounts;
  private final Desks desks;
  private final Access access;
  private final AuditLog audit;
  private final InstantSource clock;

  public ManagePeople(
      Accounts accounts, Desks desks, Access access, AuditLog audit, InstantSource clock) {
    this.audit = audit;
    this.accounts = accounts;
    this.desks = desks;
    this.access = access;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Outcome {

    /** Done. */
    record Done(Account account) implements Outcome {}

    /** Done; this link lets the person choose a password, once, within {@link #LINK_HOLDS}. */
    record Link(Account account, OneTimeLink link) implements Outcome {}

    /** Not done: why, as a sentence. */
    record Refused(Said why) implements Outcome {}
  }

  /**
   * Gives somebody an account and a link to choose a password with.
   *
   * @param email a plausible address
   * @throws NotAllowed when the person at work is no administrator
   */
  public Outcome invite(
      String email, String name, boolean administrator, Map<DeskId, DeskRole> roles) {
    access.require(Right.MANAGE_PEOPLE);
    var account = Account.invited(email, name, administrator, roles);
    if (!accounts.add(account)) {
      return new Outcome.Refused(Said.of("people.hasAccount", email));
    }
    audit.note(Deed.INVITED, inWords(account));
    return link(account);
  }

  /**
   * Makes another link for somebody who lost theirs, or their password.
   *
   * @throws NotAllowed when the person at work is no administrator
   */
  public Outcome linkAgain(UUID id) {
    access.require(Right.MANAGE_PEOPLE);
    var account = accounts.byId(id);
    account.ifPresent(known -> audit.note(Deed.LINK_MADE, known.email()));
    return account.map(this::link).orElseGet(ManagePeople::gone);
  }

  /**
   * Gives somebody other rights.
   *
   * @throws NotAllowed when the person at work is no administrator
   */
  public Outcome changeRights(UUID id, boolean administrator, Map<DeskId, DeskRole> roles) {
    access.require(Right.MANAGE_PEOPLE);
    return accounts
        .byId(id)
        .map(account -> kept(account, account.with(administrator, roles), Deed.RIGHTS_CHANGED))
        .orElseGet(ManagePeople::gone);
  }

  /**
   * Keeps somebody out from this moment on, or lets them in again.
   *
   * @throws NotAllowed when the person at work is no administrator
   */
  public Outcome disable(UUID id, boolean disabled) {
    access.require(Right.MANAGE_PEOPLE);
    return accounts
        .byId(id)
        .map(
            account ->
                kept(
                    account,
                    account.disabled(disabled),
                    disabled ? Deed.DISABLED : Deed.LET_IN_AGAIN))
        .orElseGet(ManagePeople::gone);
  }

  private Outcome link(Account account) {
    var link = OneTimeLink.random();
    accounts.invite(account.id(), link.hash(), clock.instant().plus(LINK_HOLDS));
    return new Outcome.Link(account, link);
  }

  private Outcome kept(Account before, Account after, Deed deed) {
    if (isInCharge(before)
        && !isInCharge(after)
        && accounts.all().stream().filter(ManagePeople::isInCharge).count() == 1) {
      return new Outcome.Refused(Said.of("people.onlyAdministrator", before.name()));
    }
    if (!(accounts.save(after) instanceof Saved)) {
      return new Outcome.Refused(Said.of("people.changed"));
    }
    audit.note(deed, inWords(after));
    return new Outcome.Done(after);
  }

  private static boolean isInCharge(Account account) {
    return account.administrator() && !account.disabled() && !account.passwordHash().isEmpty();
  }

  private String inWords(Account account) {
    return AccountInWords.of(account, desks.all());
  }

  private static Outcome gone() {
    return new Outcome.Refused(Said.of("people.gone"));
  }
}
