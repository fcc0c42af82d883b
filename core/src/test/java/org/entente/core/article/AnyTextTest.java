package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Random;
import java.util.RandomAccess;
import java.util.stream.Stream;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Token;
import org.entente.core.article.language.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for any text, of any script and size. */
final class AnyTextTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 1, 14);

  /** Long enough to be cut into several stretches of tokens, in characters. */
  private static final int LENGTH = 6_000;

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

  /**
   * The work is counted in looks at a token: twice the text takes twice the looks, give or take
   * what is cut elsewhere.
   */
  @TestFactory
  Stream<DynamicTest> the_work_is_linear_in_the_length_of_the_text() {
    return Stream.of(
            "a ",
            "1 ",
            "2022-",
            "sloeg ",
            "volgens Russia and ",
            "(",
            "half a year and ",
            "May 3, 4, ",
            "9., 10. und ",
            "hief de sancties ",
            "China viel Rusland aan. ",
            "中")
        .flatMap(
            piece ->
                Language.tags().stream()
                    .map(
                        tag ->
                            DynamicTest.dynamicTest(
                                "“" + piece + "” again and again, " + tag,
                                () -> workIsLinear(piece, tag))));
  }

  private static void workIsLinear(String piece, String tag) {
    var before = looks(piece.repeat(LENGTH / piece.length()), tag);
    for (var times = 2; times <= 4; times *= 2) {
      var looks = looks(piece.repeat(times * LENGTH / piece.length()), tag);
      assertThat(looks)
          .as("looks at tokens, %d times the text", times)
          .isBetween(1L, before * 9 / 4);
      before = looks;
    }
  }

  private static long looks(String text, String tag) {
    var tokens = new CountedTokens(Tokenizer.tokens(text));
    Article.news(text, PUBLISHED, tag).suggestions(tokens);
    return tokens.looks;
  }

  /** Tokens that count how often one is looked at. */
  private static final class CountedTokens extends AbstractList<Token> implements RandomAccess {

    private final List<Token> tokens;
    private long looks;

    CountedTokens(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public Token get(int index) {
      looks++;
      return tokens.get(index);
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }
}
