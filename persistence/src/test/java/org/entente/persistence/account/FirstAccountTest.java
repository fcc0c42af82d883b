package org.entente.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.schema.Tables.ACCOUNT;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.persistence.ArchiveTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class FirstAccountTest {

  private static final int THREADS = 4;

  @Autowired private Accounts accounts;
  @Autowired private DSLContext dsl;

  @Test
  void the_first_account_is_kept_and_a_second_is_not() {
    assertThat(accounts.none()).isTrue();
    var ada = account("ada@example.org");
    assertThat(accounts.addFirst(ada)).isTrue();
    assertThat(accounts.none()).isFalse();
    assertThat(accounts.addFirst(account("eve@example.org"))).isFalse();
    assertThat(accounts.addFirst(ada)).isFalse();

    assertThat(accounts.byEmail("ada@example.org"))
        .hasValueSatisfying(
            kept -> {
              assertThat(kept.id()).isEqualTo(ada.id());
              assertThat(kept.administrator()).isTrue();
              assertThat(kept.version()).isEqualTo(1);
            });
    assertThat(accounts.byEmail("eve@example.org")).isEmpty();
  }

  @RepeatedTest(5)
  void of_several_who_set_up_at_the_same_moment_one_gets_through() throws Exception {
    var together = new CyclicBarrier(THREADS);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var attempts =
          IntStream.range(0, THREADS)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () -> {
                        together.await();
                        return accounts.addFirst(account("user" + i + "@example.org"));
                      })
              .toList();
      int gotThrough = 0;
      for (var attempt : threads.invokeAll(attempts)) {
        gotThrough += attempt.get() ? 1 : 0;
      }
      assertThat(gotThrough).isEqualTo(1);
    }
    assertThat(dsl.fetchCount(ACCOUNT)).isEqualTo(1);
  }

  private static Account account(String email) {
    return Account.first(email, "Somebody", "{hash}");
  }
}
