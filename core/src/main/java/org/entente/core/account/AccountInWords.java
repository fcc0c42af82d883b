package org.entente.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whose an account is and what it may do, as the audit log says it. */
final class AccountInWords {

  private AccountInWords() {}

  /** Such as “ada@example.org: editor at Foreign, author at Economy”. */
  static String of(Account account, List<Desk> desks) {
    return account.email() + ": " + rights(account, desks);
  }

  private static String rights(Account account, List<Desk> desks) {
    if (account.administrator()) {
      return "administrator";
    }
    var roles = new ArrayList<String>();
    for (var desk : desks) {
      var role = account.roles().get(desk.id());
      if (role != null) {
        roles.add(role.label().in("en").toLowerCase(Locale.ENGLISH) + " at " + desk.name());
      }
    }
    return roles.isEmpty() ? "no rights" : String.join(", ", roles);
  }
}
