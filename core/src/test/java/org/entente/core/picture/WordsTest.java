package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private final Words english = Words.in("en");
  private final Words dutch = Words.in("nl");

  @Test
  void both_languages_have_the_same_keys_with_the_same_placeholders() {
    assertThat(dutch.byKey().keySet()).isEqualTo(english.byKey().keySet());
    assertThat(english.byKey().keySet())
        .allSatisfy(
            key ->
                assertThat(placeholders(dutch.of(key)))
                    .containsExactlyInAnyOrderElementsOf(placeholders(english.of(key))));
  }

  @Test
  void another_language_gets_english_words() {
    assertThat(Words.in("fr")).isSameAs(english);
  }

  @ParameterizedTest
  @CsvSource({"-8.4, −8.4", "0, 0.0", "-0.04, 0.0", "10, 10.0", "2.25, 2.2"})
  void a_value_has_one_decimal_and_a_true_minus(double value, String text) {
    assertThat(english.value(value)).isEqualTo(text);
  }

  @Test
  void a_value_has_the_languages_decimal_sign() {
    assertThat(dutch.value(-8.4)).isEqualTo("−8,4");
    assertThat(dutch.signed(2.5)).isEqualTo("+2,5");
  }

  @Test
  void placeholders_are_filled_in_and_things_counted() {
    assertThat(english.of("eventOf", "index", "2", "count", "15")).isEqualTo("Event 2 of 15");
    assertThat(english.count("sourceCount", 1)).isEqualTo("1 source");
    assertThat(dutch.count("sourceCount", 3)).isEqualTo("3 bronnen");
  }

  @Test
  void names_are_listed_as_people_do() {
    assertThat(english.list(List.of("China"))).isEqualTo("China");
    assertThat(english.list(List.of("China", "India", "Iran"))).isEqualTo("China, India and Iran");
    assertThat(dutch.list(List.of("China", "India"))).isEqualTo("China en India");
  }

  @Test
  void an_unknown_key_is_an_error() {
    assertThatThrownBy(() -> english.of("nonsense")).hasMessageContaining("nonsense");
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(match -> match.group()).distinct().toList();
  }
}
