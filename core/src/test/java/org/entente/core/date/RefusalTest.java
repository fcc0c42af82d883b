package org.entente.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.said.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RefusalTest {

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void every_refusal_has_words(Refusal refusal) {
    assertThat(Said.words().texts("en")).containsKey("date." + refusal.name());
  }
}
