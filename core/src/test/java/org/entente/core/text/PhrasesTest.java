package org.entente.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PhrasesTest {

  private static final String VARIANT =
      "\\.(of|inside|day|month|season|quarter|year|decade)(\\.brief)?$";

  static List<String> languages() {
    return Phrases.languages();
  }

  @Test
  void there_are_nine_languages_english_first() {
    assertThat(Phrases.languages())
        .containsExactlyInAnyOrder("en", "ar", "de", "es", "fr", "nl", "ru", "tr", "uk")
        .startsWith("en");
  }

  /** A decade may have no name, and an ordinal may be a number. */
  @ParameterizedTest
  @MethodSource("languages")
  void each_has_all_that_english_has_and_nothing_that_nobody_asks_for(String language) {
    var english = Phrases.in("en").keys();

    assertThat(Phrases.in(language).keys())
        .containsAll(
            english.stream()
                .filter(key -> !key.matches("date\\.(decade|quarter\\.([1-4]|brief))"))
                .toList())
        .allSatisfy(
            key ->
                assertThat(english)
                    .containsAnyOf(
                        key,
                        key.replaceFirst("\\.brief$", ""),
                        key.replaceFirst(VARIANT, ""),
                        key.replaceFirst("firstDay$", "day"),
                        key.replaceFirst("^plural\\..*", "plural.one")));
  }

  @Test
  void plural_rules_are_read_as_the_cldr_writes_them() {
    var slavic = Phrases.in("ru");
    assertThat(LongStream.of(1, 2, 4, 5, 11, 12, 21, 24, 100, 111).mapToObj(slavic::plural))
        .containsExactly("one", "few", "few", "many", "many", "many", "one", "few", "many", "many");
    assertThat(LongStream.of(0, 1, 2, 3, 10, 11, 99, 100, 103).mapToObj(Phrases.in("ar")::plural))
        .containsExactly("zero", "one", "two", "few", "few", "many", "many", "other", "few");
    assertThat(LongStream.of(0, 1, 2, 1_000_000).mapToObj(Phrases.in("fr")::plural))
        .containsExactly("one", "one", "other", "many");
  }

  @Test
  void a_rule_that_can_not_be_read_is_an_error_at_once() {
    assertThatThrownBy(() -> PluralRules.of(Map.of("plural.one", "n is 1")))
        .hasMessageContaining("n is 1");
  }
}
