package org.entente.core.article.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.article.Article;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores in the manner of TempEval-3 (UzZaman et al. 2013). A floor may only rise: raise it when
 * the reader gets better.
 */
final class TimeScoresTest {

  private int wanted;
  private int given;
  private int found;
  private int exact;
  private int right;

  @Test
  void dutch_news_is_read_as_well_as_it_was() throws IOException {
    for (var line : lines("/article/dutch-news-timex.jsonl")) {
      score(JsonMapper.shared().readTree(line));
    }
    System.out.printf(
        "Dutch news: relaxed %.3f, strict %.3f, value %.3f%n", f(found), f(exact), f(right));
    assertThat(f(found)).as("relaxed").isGreaterThanOrEqualTo(0.985);
    assertThat(f(exact)).as("strict").isGreaterThanOrEqualTo(0.96);
    assertThat(f(right)).as("value").isGreaterThanOrEqualTo(0.985);
  }

  private void score(JsonNode document) {
    var times =
        Article.news(
                document.get("text").asString(),
                LocalDate.parse(document.get("dct").asString()),
                "nl")
            .times()
            .stream()
            .filter(time -> !ignored(document, time))
            .toList();
    var optional = 0L;
    for (var gold : document.get("timex")) {
      var start = gold.get("s").asInt();
      var end = gold.get("e").asInt();
      var over = times.stream().filter(t -> t.start() < end && start < t.end()).toList();
      if (gold.get("optional").asBoolean()) {
        optional += over.size();
        continue;
      }
      wanted++;
      found += over.isEmpty() ? 0 : 1;
      exact += over.stream().anyMatch(t -> t.start() == start && t.end() == end) ? 1 : 0;
      right += over.stream().anyMatch(t -> accepted(gold, t.value())) ? 1 : 0;
    }
    given += (int) (times.size() - optional);
  }

  private static boolean accepted(JsonNode gold, String value) {
    return gold.get("accept").valueStream().anyMatch(node -> node.asString().equals(value));
  }

  private static boolean ignored(JsonNode document, TimeExpression time) {
    return document
        .get("ignore")
        .valueStream()
        .anyMatch(span -> time.start() < span.get(1).asInt() && span.get(0).asInt() < time.end());
  }

  private double f(int hits) {
    return 2.0 * hits / (wanted + given);
  }

  private static List<String> lines(String resource) throws IOException {
    try (var in = TimeScoresTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
