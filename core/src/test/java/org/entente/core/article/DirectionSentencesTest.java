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
import org.entente.core.article.event.Direction;
import org.entente.core.article.event.Suggestion;
import org.entente.core.event.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Direction, actors and roles of sentences of our own in each language. A floor may only rise.
 *
 * <p>A line of the files has a sign of the direction, the actors (where somebody does it to
 * somebody else, with {@code >} between) and the sentence.
 */
final class DirectionSentencesTest {

  private static final Map<String, Direction> SIGNS =
      Map.of("+", Direction.COOPERATION, "-", Direction.CONFLICT, "0", Direction.NEUTRAL);

  @ParameterizedTest
  @CsvSource({
    "en, 0.985, 0.985, 0.98, 0.965",
    "nl, 0.965, 0.988, 0.988, 0.955",
    "de, 0.976, 0.98, 0.985, 0.955"
  })
  void direction_actors_and_roles_are_read_as_well_as_they_were(
      String language, double direction, double recall, double precision, double roles)
      throws IOException {
    var sentences = 0;
    var right = 0;
    var wanted = 0;
    var given = 0;
    var common = 0;
    var done = 0;
    var told = 0;
    for (var line : lines(language)) {
      var columns = line.split("\\|");
      var read = Article.news(columns[2], LocalDate.of(2023, 1, 14), language).suggestions();
      var actors = actors(read);
      var gold = Set.of(columns[1].split("[ >]"));
      if (columns[1].contains(">")) {
        done++;
        told += initiators(read).equals(Set.of(columns[1].split(">")[0].split(" "))) ? 1 : 0;
      }
      sentences++;
      right += !read.isEmpty() && read.getFirst().direction() == SIGNS.get(columns[0]) ? 1 : 0;
      wanted += gold.size();
      given += actors.size();
      actors.retainAll(gold);
      common += actors.size();
    }
    System.out.printf(
        "Directions %s: %.3f, actors recall %.3f, precision %.3f, roles %.3f%n",
        language,
        (double) right / sentences,
        (double) common / wanted,
        (double) common / given,
        (double) told / done);
    assertThat((double) right / sentences).as("direction").isGreaterThanOrEqualTo(direction);
    assertThat((double) common / wanted).as("recall").isGreaterThanOrEqualTo(recall);
    assertThat((double) common / given).as("precision").isGreaterThanOrEqualTo(precision);
    assertThat((double) told / done).as("roles").isGreaterThanOrEqualTo(roles);
  }

  /** Who acts. Those who take part in what is done together, as in extraditing, do not count. */
  private static Set<String> initiators(List<Suggestion> read) {
    return read.stream()
        .limit(1)
        .flatMap(suggestion -> suggestion.participations().stream())
        .filter(part -> part.role() == Role.INITIATOR || part.role() == Role.ABSENT)
        .map(participation -> participation.actor().value())
        .collect(Collectors.toSet());
  }

  private static Set<String> actors(List<Suggestion> read) {
    return read.stream()
        .flatMap(suggestion -> suggestion.participations().stream())
        .map(participation -> participation.actor().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> lines(String language) throws IOException {
    try (var in =
        DirectionSentencesTest.class.getResourceAsStream(
            "/article/directions-" + language + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
