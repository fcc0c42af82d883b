package org.entente.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartsTest {

  @ParameterizedTest
  @CsvSource({
    "participations[0].actor, /participations/0/actor",
    "title.en, /title/en",
    "date, /date",
    "events[12], /events/12",
    "'', ''"
  })
  void a_place_is_also_a_json_pointer(String place, String pointer) {
    assertThat(new Problem(place, "x").pointer()).isEqualTo(pointer);
  }

  @Test
  void what_an_edition_announces_is_an_update_unless_it_says_otherwise() {
    assertThat(announcement("{}"))
        .isInstanceOfSatisfying(
            PartOutcome.Read.class, read -> assertThat(read.value().toString()).contains("UPDATE"));
  }

  @Test
  void a_correction_tells_readers_what_was_wrong() {
    assertThat(problems(announcement("{\"occasion\": \"correction\"}")))
        .extracting(Problem::place)
        .containsExactly("note");
  }

  @Test
  void nobody_chooses_to_withdraw_or_to_be_first() {
    assertThat(problems(announcement("{\"occasion\": \"withdrawal\"}")))
        .extracting(Problem::message)
        .containsExactly("“withdrawal” is none of new_events, update, correction");
    assertThat(problems(announcement("{\"occasion\": \"first\"}"))).hasSize(1);
  }

  @Test
  void a_withdrawal_says_why_and_nothing_else() {
    var read = Parts.reason(bytes("{\"reason\": {}, \"why\": 1}"));

    assertThat(problems(read)).extracting(Problem::place).containsExactly("why");
    assertThat(problems(Parts.reason(bytes("{\"reason\": {}}"))))
        .extracting(Problem::place)
        .containsExactly("reason");
  }

  @Test
  void what_is_no_json_is_told_with_the_place_where_it_breaks_off() {
    assertThat(announcement("{\"occasion\": "))
        .isInstanceOfSatisfying(
            PartOutcome.NotJson.class,
            not -> assertThat(not.message()).contains("line 1").doesNotContain("Exception"));
  }

  private static PartOutcome<Parts.Announcement> announcement(String json) {
    return Parts.announcement(bytes(json));
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Problem> problems(PartOutcome<?> outcome) {
    assertThat(outcome).isInstanceOf(PartOutcome.Faulty.class);
    return ((PartOutcome.Faulty<?>) outcome).problems();
  }
}
