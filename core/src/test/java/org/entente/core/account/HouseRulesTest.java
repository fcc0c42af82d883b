package org.entente.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HouseRulesTest {

  @Test
  void are_said_in_words() {
    assertThat(HouseRules.NONE.inWords()).isEqualTo("nothing is demanded");
    assertThat(new HouseRules(true, false, true, false, false, false).inWords())
        .isEqualTo("approval, a source for every event");
    assertThat(new HouseRules(true, true, false, true, true, true).inWords())
        .isEqualTo("approval by somebody else, a standfirst, alternative texts, contrast");
  }
}
