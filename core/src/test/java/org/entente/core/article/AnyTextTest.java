package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.core.article.language.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for any text, of any script and size. */
final class AnyTextTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 1, 14);

  private static final List<String> PIECES =
      List.of(
          "Monday",
          "dinsdag",
          "Mai",
          "2022",
          "31",
          "30",
          "99",
          "0",
          "-",
          "/",
          ".",
          ",",
          ":",
          "'",
          "\"",
          "\n",
          "\n\n",
          " ",
          "the",
          "de",
          "of",
          "van",
          "century",
          "eeuw",
          "last",
          "vorige",
          "BC",
          "v.Chr.",
          "two",
          "anderhalf",
          "years",
          "jaar",
          "ago",
          "geleden",
          "24.02.2022",
          "12:61",
          "half",
          "Russia",
          "China",
          "Rusland",
          "sloeg",
          "over",
          "attacked",
          "not",
          "niet",
          "the two countries",
          "😀",
          "שלום",
          "中文",
          "é",
          "\u0301",
          "\ud800",
          "\u0000",
          "ß",
          "١٢",
          "1e9",
          "999999999999999999999",
          "P",
          "Tuesday night",
          "quarter",
          "'90s",
          "()",
          "{",
          "%");

  @TestFactory
  Stream<DynamicTest> offsets_match_the_text() {
    return Language.tags().stream()
        .flatMap(
            tag ->
                new Random(7)
                    .ints(60)
                    .mapToObj(
                        seed ->
                            DynamicTest.dynamicTest(
                                tag + " " + seed, () -> offsetsMatch(text(seed), tag))));
  }

  private static void offsetsMatch(String text, String tag) {
    for (var narrative : List.of(true, false)) {
      var article = new Article(text, PUBLISHED, Language.of(tag), narrative);
      var end = 0;
      for (var time : article.times()) {
        assertThat(text.substring(time.start(), time.end())).isEqualTo(time.text());
        assertThat(time.start()).isGreaterThanOrEqualTo(end);
        end = time.end();
      }
      for (var suggestion : article.suggestions()) {
        assertThat(text.substring(suggestion.start(), suggestion.end()))
            .isEqualTo(suggestion.evidence());
        assertThat(suggestion.date().isPresent()).isEqualTo(suggestion.expression().isPresent());
      }
    }
  }

  private static String text(int seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (var piece = 0; piece < 200; piece++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** Work that grew with the square of the length would not end in time. */
  @TestFactory
  Stream<DynamicTest> long_texts_without_any_structure_are_read_in_time() {
    return Stream.of(
            "a", "1 ", "2022-", "sloeg ", "volgens Russia and ", "(", "half a year and ", "中")
        .map(
            piece ->
                DynamicTest.dynamicTest(
                    "“" + piece + "” without end",
                    () -> {
                      var text = piece.repeat(100_000 / piece.length());
                      assertTimeoutPreemptively(
                          Duration.ofSeconds(120),
                          () -> Article.news(text, PUBLISHED, "nl").suggestions());
                    }));
  }
}
