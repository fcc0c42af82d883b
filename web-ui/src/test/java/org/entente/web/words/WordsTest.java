package org.entente.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.said.Said;
import org.entente.core.said.Vocabulary;
import org.entente.core.text.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor's words and those of core are whole in every language. */
final class WordsTest {

  private static final Pattern VALUE = Pattern.compile("\\{\\d}");
  private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
  private static final Path WEB = Path.of("src/main/java");
  private static final Path CORE = Path.of("../core/src/main/java");

  static Stream<Vocabulary> vocabularies() {
    return Stream.of(Words.VOCABULARY, Said.words());
  }

  @Test
  void the_editor_is_there_in_english_and_dutch_and_so_are_cores_words() {
    assertThat(Words.languages()).startsWith("en").contains("nl");
    assertThat(Said.words().languages()).isEqualTo(Words.languages());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void every_language_says_the_same_things_with_the_same_values(Vocabulary words) {
    for (var language : words.languages()) {
      assertThat(said(words, language)).isEqualTo(said(words, "en"));
      assertThat(words.texts(language)).allSatisfy((key, text) -> assertThat(text).isNotBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void what_is_counted_has_every_form_that_its_language_counts_in(Vocabulary words) {
    for (var language : words.languages()) {
      var texts = words.texts(language);
      for (var key : texts.keySet()) {
        if (FORM.matcher(key).find()) {
          for (var form : Phrases.in(language).pluralCategories()) {
            assertThat(texts.keySet()).contains(FORM.matcher(key).replaceFirst("." + form));
          }
        }
      }
    }
  }

  @Test
  void no_words_are_left_over() {
    assertThat(unused(Words.VOCABULARY, Sources.literals(WEB))).isEmpty();
    assertThat(unused(Said.words(), Sources.literals(WEB, CORE))).isEmpty();
  }

  @Test
  void no_words_are_missing() {
    var all = new TreeSet<String>();
    vocabularies().forEach(words -> all.addAll(said(words, "en").keySet()));
    var missing = new TreeSet<>(Sources.keys(WEB, CORE));
    missing.removeAll(all);
    missing.removeIf(start -> all.stream().anyMatch(key -> isFamily(start, key)));
    assertThat(missing).isEmpty();
  }

  /** Each key, without its form of the plural, with the values that its text has. */
  private static Map<String, Set<String>> said(Vocabulary words, String language) {
    return words.texts(language).entrySet().stream()
        .collect(
            Collectors.toMap(
                text -> FORM.matcher(text.getKey()).replaceFirst(""),
                text ->
                    VALUE
                        .matcher(text.getValue())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new)),
                (one, other) -> {
                  one.addAll(other);
                  return one;
                }));
  }

  private static Set<String> unused(Vocabulary words, Set<String> literals) {
    return said(words, "en").keySet().stream()
        .filter(key -> !literals.contains(key))
        .filter(key -> literals.stream().noneMatch(start -> isFamily(start, key)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Keys of a family are put together from its start and a name. */
  private static boolean isFamily(String start, String key) {
    return start.endsWith(".") && start.length() > 1 && key.startsWith(start);
  }
}
