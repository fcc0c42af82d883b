package org.entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
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
    assertThat(ActorSearch.find(List.of(IVORY_COAST), typed)).containsExactly(IVORY_COAST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oorkust", "c i", "France"})
  void other_words_do_not_find_it(String typed) {
    assertThat(ActorSearch.find(List.of(IVORY_COAST), typed)).isEmpty();
  }

  /** The full name of BRICS tells its members. */
  @Test
  void a_country_comes_before_the_organisations_that_it_is_a_member_of() {
    assertThat(first("Russia")).isEqualTo("RUS");
    assertThat(first("rusl")).isEqualTo("RUS");
    assertThat(first("china")).isEqualTo("CHN");
    assertThat(first("zuid-afrika")).isEqualTo("ZAF");
  }

  @Test
  void what_is_called_so_exactly_comes_before_what_begins_so() {
    assertThat(first("niger")).isEqualTo("NER");
    assertThat(first("guinea")).isEqualTo("GIN");
    assertThat(first("congo")).startsWith("CO");
    assertThat(first("us")).isEqualTo("USA");
    assertThat(first("cn")).isEqualTo("CHN");
  }

  @Test
  void a_name_that_begins_so_comes_before_one_with_such_a_word_in_it() {
    assertThat(ActorSearch.find(KnownActors.all().reversed(), "guine"))
        .extracting(actor -> actor.id().value())
        .containsSubsequence("GIN", "PNG")
        .containsSubsequence("GNB", "PNG");
  }

  @Test
  void actors_that_match_alike_stay_in_their_order() {
    assertThat(ActorSearch.find(KnownActors.all(), " ")).isEqualTo(KnownActors.all());
  }

  private static String first(String typed) {
    var byName =
        KnownActors.all().stream()
            .sorted(Comparator.comparing(actor -> actor.name().readIn("en")))
            .toList();
    return ActorSearch.find(byName, typed).getFirst().id().value();
  }

  @Test
  void the_search_does_not_depend_on_the_machines_language() {
    var before = java.util.Locale.getDefault();
    java.util.Locale.setDefault(java.util.Locale.of("tr"));
    try {
      assertThat(ActorSearch.find(List.of(IVORY_COAST), "IVOOR")).containsExactly(IVORY_COAST);
    } finally {
      java.util.Locale.setDefault(before);
    }
  }
}
