package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.text.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class WordsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private final Words english = Words.in("en");
  private final Words dutch = Words.in("nl");

  static List<String> languages() {
    return Phrases.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_language_says_all_that_english_says_with_the_same_placeholders(String language) {
    var words = Words.in(language);

    assertThat(words.byKey().keySet().stream().map(WordsTest::counted).distinct())
        .containsAll(english.byKey().keySet().stream().map(WordsTest::counted).toList());
    english
        .byKey()
        .forEach(
            (key, text) -> {
              if (words.byKey().containsKey(key) && key.equals(counted(key))) {
                assertThat(placeholders(words.of(key)))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(placeholders(text));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void what_is_counted_has_a_form_for_each_way_the_language_counts(String language) {
    var words = Words.in(language);
    var categories = Phrases.in(language).pluralCategories();
    var counted =
        words.byKey().keySet().stream()
            .filter(key -> !key.equals(counted(key)))
            .collect(Collectors.groupingBy(WordsTest::counted));

    assertThat(counted).containsOnlyKeys("moreHere", "eventCount", "sourceCount");
    counted.forEach(
        (key, forms) ->
            assertThat(forms)
                .containsExactlyInAnyOrderElementsOf(
                    categories.stream().map(category -> key + "." + category).toList()));
  }

  private static String counted(String key) {
    return key.replaceFirst("\\.(zero|one|two|few|many|other)$", "");
  }

  @Test
  void a_language_without_a_file_gets_english_words() {
    assertThat(Words.in("fy")).isSameAs(english);
  }

  @Test
  void slavic_and_arabic_numbers_take_their_forms() {
    assertThat(
            IntStream.of(1, 3, 5, 11, 21, 22).mapToObj(n -> Words.in("uk").count("eventCount", n)))
        .containsExactly("1 подія", "3 події", "5 подій", "11 подій", "21 подія", "22 події");
    assertThat(
            IntStream.of(0, 1, 2, 3, 11, 100).mapToObj(n -> Words.in("ar").count("eventCount", n)))
        .containsExactly("لا أحداث", "حدث واحد", "حدثان", "3 أحداث", "11 حدثًا", "100 حدث");
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
