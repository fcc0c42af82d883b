package org.entente.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.entente.core.said.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordRuleTest {

  private static final String EMAIL = "Ada@newsroom.example";

  @ParameterizedTest
  @ValueSource(
      strings = {"three brown bicycles", "twaalf tekens", "пароль из слов", "🚲🚲 drie fietsen!"})
  void any_long_password_that_nobody_guesses_first_may_be_used(String password) {
    assertThat(PasswordRule.refusal(password, EMAIL)).isEmpty();
  }

  @Test
  void one_that_is_too_short_or_too_long_is_refused_with_both_numbers() {
    assertThat(PasswordRule.refusal("elf tekens!", EMAIL)).hasValueSatisfying(says("12", "11"));
    assertThat(PasswordRule.refusal("ab cd".repeat(60), EMAIL))
        .hasValueSatisfying(says("256", "300"));
  }

  @Test
  void characters_are_counted_as_people_count_them() {
    assertThat(PasswordRule.refusal("🚲🚂🚀🚗🚕🚙", EMAIL)).hasValueSatisfying(says("12", "6"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password1234",
        "QWERTYUIOP123",
        "wachtwoord123",
        "ababababababab",
        "correcthorsebatterystaple",
        "!!monkey!!2026",
        "dragondragondragon",
        "20252026liverpool",
        "ada@newsroom.EXAMPLE"
      })
  void one_that_is_guessed_first_is_refused_in_whatever_case(String password) {
    assertThat(PasswordRule.refusal(password, EMAIL)).hasValueSatisfying(says("guessed"));
  }

  private static Consumer<Said> says(String... words) {
    return message -> assertThat(message.toString()).contains(words);
  }
}
