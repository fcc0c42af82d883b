package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.article.event.Direction;
import org.entente.core.article.event.Suggestion;
import org.entente.core.date.EventDate;
import org.entente.core.event.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dutch articles of our own with eleven dated events each, among captions, teasers and many facts
 * without a date, with what is to be read in them.
 */
final class DiplomaticArticlesTest {

  private static final Map<String, Direction> SIGNS =
      Map.of("+", Direction.COOPERATION, "-", Direction.CONFLICT);

  private record Expected(String date, Set<String> initiators, Set<String> actors, Direction way) {

    static Expected of(String line) {
      var columns = line.split("\\|");
      return new Expected(
          columns[0],
          columns[1].contains(">") ? Set.of(columns[1].split(">")[0].split(" ")) : Set.of(),
          Set.of(columns[1].split("[ >]")),
          SIGNS.get(columns[2]));
    }

    boolean is(Suggestion read) {
      return date.equals(dateOf(read))
          && way == read.direction()
          && actors.equals(actorsOf(read, Set.of(Role.values())))
          && (initiators.isEmpty()
              || initiators.equals(actorsOf(read, Set.of(Role.INITIATOR, Role.ABSENT))));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void the_dated_events_are_read_and_no_date_is_invented(int number) throws IOException {
    var lines = text("article-" + number + "-nl.expected.txt").lines().toList();
    var published = LocalDate.parse(lines.getFirst().substring("# published ".length(), 22));
    var expected = lines.stream().skip(1).map(Expected::of).toList();
    var read = Article.news(text("article-" + number + "-nl.txt"), published, "nl").suggestions();
    var left = new ArrayList<>(read);
    var whole = 0;
    for (var event : expected) {
      var found = left.stream().filter(event::is).findFirst();
      found.ifPresent(left::remove);
      whole += found.isPresent() ? 1 : 0;
    }
    assertThat(expected).hasSize(11);
    assertThat(dates(read)).as("every date, and no invented one").isEqualTo(dates(expected));
    assertThat(whole).as("whole events").isGreaterThanOrEqualTo(10);
    assertThat(left.size()).as("surplus").isLessThanOrEqualTo(2);
  }

  private static Set<String> dates(List<?> events) {
    return events.stream()
        .map(event -> event instanceof Suggestion read ? dateOf(read) : ((Expected) event).date())
        .filter(date -> !date.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String dateOf(Suggestion read) {
    return read.date().map(EventDate::text).orElse("");
  }

  private static Set<String> actorsOf(Suggestion read, Set<Role> roles) {
    return read.participations().stream()
        .filter(part -> roles.contains(part.role()))
        .map(part -> part.actor().value())
        .collect(Collectors.toSet());
  }

  private static String text(String name) throws IOException {
    try (var in = DiplomaticArticlesTest.class.getResourceAsStream("/article/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
