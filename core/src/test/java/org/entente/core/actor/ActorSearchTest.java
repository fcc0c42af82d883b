package org.entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ActorSearchTest {

  private static final Actor IVORY_COAST =
      new Actor(
          new ActorId("CIV"),
          ActorType.COUNTRY,
          List.of(
              new ActorName(Texts.of("en", "Côte d’Ivoire", "nl", "Ivoorkust"), Validity.ALWAYS)),
          Texts.NONE,
          List.of(new ActorCode(CodeScheme.ISO2, "CI", Validity.ALWAYS)),
          Validity.ALWAYS,
          0);

  @ParameterizedTest
  @ValueSource(strings = {"cote", "CÔTE D", "ivoor", "civ", "ci", " Ivoorkust ", ""})
  void an_actor_is_found_by_the_start_of_a_name_in_any_language_or_by_code(String typed) {
    assertThat(ActorSearch.matches(IVORY_COAST, typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oorkust", "c i", "France"})
  void other_words_do_not_find_it(String typed) {
    assertThat(ActorSearch.matches(IVORY_COAST, typed)).isFalse();
  }

  @Test
  void the_search_does_not_depend_on_the_machines_language() {
    var before = java.util.Locale.getDefault();
    java.util.Locale.setDefault(java.util.Locale.of("tr"));
    try {
      assertThat(ActorSearch.matches(IVORY_COAST, "IVOOR")).isTrue();
    } finally {
      java.util.Locale.setDefault(before);
    }
  }
}
