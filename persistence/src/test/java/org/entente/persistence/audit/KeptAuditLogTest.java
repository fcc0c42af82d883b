package org.entente.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.Person;
import org.entente.core.audit.AuditEntry;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.persistence.ArchiveTest;
import org.entente.persistence.Desk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ArchiveTest
final class KeptAuditLogTest {

  @Autowired private AuditLog audit;
  @Autowired private Accounts accounts;
  @Autowired private Desk desk;
  @Autowired private TransactionTemplate transaction;

  @Test
  void deeds_are_told_the_latest_first_with_who_did_them() {
    accounts.addFirst(Account.first("ada@example.org", "Ada", "{hash}"));
    var ada = accounts.byEmail("ada@example.org").orElseThrow();
    audit.note(Deed.SIGN_IN_REFUSED, "eve@example.org");
    desk.sits(ada.id());
    audit.note(Deed.INVITED, "Ben");

    assertThat(audit.entries(0, 2))
        .extracting(AuditEntry::by, AuditEntry::deed, AuditEntry::about)
        .containsExactly(
            tuple(Optional.of(new Person(ada.id(), "Ada")), Deed.INVITED, "Ben"),
            tuple(Optional.empty(), Deed.SIGN_IN_REFUSED, "eve@example.org"));
    assertThat(audit.entries(1, 1))
        .extracting(AuditEntry::about)
        .containsExactly("eve@example.org");
  }

  @Test
  void a_refusal_stays_noted_when_what_was_refused_is_rolled_back() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transaction.executeWithoutResult(
                    work -> {
                      audit.note(Deed.REFUSED, "rolled back");
                      throw new IllegalStateException();
                    }));

    assertThat(audit.entries(0, 1)).extracting(AuditEntry::about).containsExactly("rolled back");
  }

  @Test
  void a_forged_line_end_is_a_blank_and_too_much_text_is_cut() {
    audit.note(Deed.SIGN_IN_REFUSED, "eve\r\nSigned in: ada" + "x".repeat(1000));

    assertThat(audit.entries(0, 1).getFirst().about())
        .startsWith("eve Signed in: ada")
        .hasSize(AuditLog.LONGEST_ABOUT);
  }
}
