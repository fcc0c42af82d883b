package org.entente.core.comment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.Desks;
import org.entente.core.account.Person;
import org.entente.core.account.Right;

/** Who can be spoken to in a comment, and what everybody is called. */
public final class Colleagues {

  private final Accounts accounts;
  private final Desks desks;

  public Colleagues(Accounts accounts, Desks desks) {
    this.accounts = accounts;
    this.desks = desks;
  }

  /** Everybody who may read it, by name; of two with one name each has the e-mail address too. */
  public List<Person> readersOf(Subject subject) {
    var readers = accounts.all().stream().filter(account -> mayRead(account, subject)).toList();
    var named =
        readers.stream().collect(Collectors.groupingBy(Account::name, Collectors.counting()));
    return readers.stream()
        .map(
            account ->
                new Person(
                    account.id(),
                    Optional.ofNullable(named.get(account.name())).orElse(0L) > 1
                        ? account.name() + " (" + account.email() + ")"
                        : account.name()))
        .toList();
  }

  private boolean mayRead(Account account, Subject subject) {
    return switch (subject) {
      case Subject.OfTimeline(var timeline) ->
          desks.of(timeline).filter(desk -> account.has(Right.READ_TIMELINE, desk)).isPresent();
      case Subject.OfEvent _ -> account.hasSomewhere(Right.READ_EVENT);
    };
  }

  /** What everybody is called, also those who left. */
  public Function<UUID, Optional<String>> names() {
    Map<UUID, String> names =
        accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
    return id -> Optional.ofNullable(names.get(id));
  }
}
