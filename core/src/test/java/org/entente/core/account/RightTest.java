package org.entente.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of rights, as a newsroom would write it on the wall. */
final class RightTest {

  private static final DeskId FOREIGN = DeskId.random();
  private static final DeskId ECONOMY = DeskId.random();

  @Test
  void each_role_has_these_rights_and_no_others() {
    assertThat(table())
        .isEqualTo(
            """
                             READER AUTHOR EDITOR PUBLISHER administrator
            READ_TIMELINE    x      x      x      x         x
            WRITE_TIMELINE   .      x      x      x         x
            DELETE_TIMELINE  .      .      x      x         x
            APPROVE_TIMELINE .      .      x      x         x
            PUBLISH_TIMELINE .      .      .      x         x
            COMMENT_TIMELINE x      x      x      x         x
            READ_EVENT       x      x      x      x         x
            WRITE_EVENT      .      x      x      x         x
            DELETE_EVENT     .      .      x      x         x
            COMMENT_EVENT    x      x      x      x         x
            MANAGE_PEOPLE    .      .      .      .         x
            MANAGE_WEBHOOKS  .      .      .      .         x
            READ_AUDIT       .      .      .      .         x
            """);
  }

  @Test
  void a_role_holds_at_its_own_desk() {
    var author = account(false, Map.of(FOREIGN, DeskRole.AUTHOR, ECONOMY, DeskRole.READER));

    assertThat(author.has(Right.WRITE_TIMELINE, FOREIGN)).isTrue();
    assertThat(author.has(Right.WRITE_TIMELINE, ECONOMY)).isFalse();
    assertThat(author.hasSomewhere(Right.WRITE_EVENT)).isTrue();
    assertThat(author.hasSomewhere(Right.DELETE_EVENT)).isFalse();
  }

  @Test
  void whoever_is_disabled_has_no_right_at_all() {
    for (var right : Right.values()) {
      assertThat(account(true, Map.of()).disabled(true).has(right, FOREIGN)).isFalse();
      assertThat(account(true, Map.of()).disabled(true).hasSomewhere(right)).isFalse();
    }
  }

  private static String table() {
    var roles = List.of(DeskRole.values());
    var head =
        " ".repeat(17)
            + roles.stream().map(Enum::name).collect(Collectors.joining(" "))
            + " administrator\n";
    return head
        + Arrays.stream(Right.values())
            .map(
                right ->
                    pad(right.name(), 17)
                        + roles.stream()
                            .map(role -> pad(sign(role, right), role.name().length() + 1))
                            .collect(Collectors.joining())
                        + (account(true, Map.of()).has(right, FOREIGN) ? "x" : ".")
                        + "\n")
            .collect(Collectors.joining());
  }

  private static String sign(DeskRole role, Right right) {
    return account(false, Map.of(FOREIGN, role)).has(right, FOREIGN) ? "x" : ".";
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static Account account(boolean administrator, Map<DeskId, DeskRole> roles) {
    return Account.invited("ada@example.org", "Ada", administrator, roles);
  }
}
