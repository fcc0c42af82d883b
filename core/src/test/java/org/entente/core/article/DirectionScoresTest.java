package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorType;
import org.entente.core.actor.KnownActors;
import org.entente.core.article.event.Suggestion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Direction and countries of single English sentences. A floor may only rise. */
final class DirectionScoresTest {

  /** Codes of the annotators that are not those of ISO 3166. */
  private static final Map<String, String> CORRECTED =
      Map.of("ITL", "ITA", "JAP", "JPN", "VTN", "VNM");

  private static final Set<String> NO_COUNTRIES = Set.of("IGO", "NGO", "IMG", "MNC");

  private static final Set<String> COUNTRIES =
      KnownActors.all().stream()
          .filter(actor -> actor.type() != ActorType.ORGANISATION)
          .map(Actor::id)
          .map(Object::toString)
          .collect(Collectors.toSet());

  @Test
  void direction_and_countries_are_read_as_well_as_they_were() throws IOException {
    var sentences = 0;
    var right = 0;
    var wanted = 0;
    var given = 0;
    var common = 0;
    for (var line : lines()) {
      var gold = JsonMapper.shared().readTree(line);
      var read =
          Article.news(gold.get("text").asString(), LocalDate.of(2020, 1, 1), "en").suggestions();
      sentences++;
      right +=
          !read.isEmpty()
                  && read.getFirst().direction().code().equals(gold.get("direction").asString())
              ? 1
              : 0;
      var countries = countries(gold);
      var suggested = suggested(read);
      wanted += countries.size();
      given += suggested.size();
      suggested.retainAll(countries);
      common += suggested.size();
    }
    var direction = (double) right / sentences;
    var recall = (double) common / wanted;
    var precision = (double) common / given;
    System.out.printf(
        "PLOVER: direction %.3f, country recall %.3f, precision %.3f%n",
        direction, recall, precision);
    assertThat(direction).as("direction").isGreaterThanOrEqualTo(0.98);
    assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.955);
    assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.905);
  }

  private static Set<String> countries(JsonNode gold) {
    return Stream.of("source", "target")
        .flatMap(side -> gold.path(side).valueStream())
        .filter(actor -> actor.has("code"))
        .map(actor -> actor.get("code").asString())
        .map(code -> CORRECTED.getOrDefault(code, code))
        .filter(code -> !NO_COUNTRIES.contains(code))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> suggested(List<Suggestion> read) {
    return read.stream()
        .flatMap(suggestion -> suggestion.participations().stream())
        .map(participation -> participation.actor().value())
        .filter(COUNTRIES::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> lines() throws IOException {
    try (var in =
        DirectionScoresTest.class.getResourceAsStream("/article/plover-sentences.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
