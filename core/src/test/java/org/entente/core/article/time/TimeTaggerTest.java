package org.entente.core.article.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.core.article.Article;
import org.entente.core.article.language.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences of our own, with every time expression in them and its value. */
final class TimeTaggerTest {

  private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}=]+)=([^{}]+)}");

  @TestFactory
  Stream<DynamicTest> expressions_get_their_values() {
    return Language.tags().stream().flatMap(TimeTaggerTest::sentences);
  }

  private static Stream<DynamicTest> sentences(String tag) {
    try (var in = TimeTaggerTest.class.getResourceAsStream("/article/" + tag + "-times.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream()
              .map(line -> DynamicTest.dynamicTest(tag + ": " + line, () -> check(tag, line)));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void check(String tag, String line) {
    var parts = line.split(" \\| ");
    var expected = new ArrayList<String>();
    var marked = EXPRESSION.matcher(parts[parts.length - 1]);
    while (marked.find()) {
      expected.add(marked.group(1) + " = " + marked.group(2));
    }
    var text = EXPRESSION.matcher(parts[parts.length - 1]).replaceAll("$1");
    var found =
        new Article(text, LocalDate.parse(parts[0]), Language.of(tag), parts[1].equals("history"))
            .times().stream().map(time -> time.text() + " = " + time.value()).toList();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void an_impossible_day_is_no_date() {
    assertThat(read("On 31 February 2020 and 30 February it rained.")).isEmpty();
  }

  @Test
  void paragraphs_are_not_read_together() {
    assertThat(read("He came on 3\n\nMay had been cold.")).hasSize(1);
  }

  private static List<TimeExpression> read(String text) {
    return Article.news(text, LocalDate.of(2020, 6, 1), "en").times();
  }
}
