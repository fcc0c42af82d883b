package org.entente.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.account.RoleGrant.Rights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoleGrantTest {

  private static final Desk FOREIGN = new Desk(DeskId.random(), "Foreign", HouseRules.NONE);
  private static final Desk ECONOMY =
      new Desk(DeskId.random(), "Economy at large", HouseRules.NONE);

  @Test
  void a_role_is_given_at_every_desk_or_at_one() {
    assertThat(RoleGrant.read("author")).isEqualTo(new RoleGrant(DeskRole.AUTHOR, null));
    assertThat(RoleGrant.read(" Editor  at Economy at large "))
        .isEqualTo(new RoleGrant(DeskRole.EDITOR, "Economy at large"));
    assertThat(RoleGrant.read("administrator")).isEqualTo(new RoleGrant(null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "boss", "at Foreign", "administrator at Foreign", "author Foreign"})
  void what_gives_no_role_is_refused_in_words(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoleGrant.read(written))
        .withMessageContaining("“" + written + "”")
        .withMessageContaining("“publisher”");
  }

  @Test
  void at_a_desk_the_highest_role_counts() {
    assertThat(together("author", "editor at Foreign", "reader at Foreign"))
        .contains(
            new Rights(
                false, Map.of(FOREIGN.id(), DeskRole.EDITOR, ECONOMY.id(), DeskRole.AUTHOR)));
    assertThat(together("administrator")).contains(new Rights(true, Map.of()));
  }

  @Test
  void a_desk_that_there_is_not_gives_nothing() {
    assertThat(together("editor at Sports")).isEmpty();
    assertThat(together()).isEmpty();
  }

  private static Optional<Rights> together(String... written) {
    return RoleGrant.together(
        Stream.of(written).map(RoleGrant::read).toList(), List.of(FOREIGN, ECONOMY));
  }
}
