package org.entente.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import org.entente.core.date.EventDate;
import org.entente.core.event.EventProblem.Field;
import org.junit.jupiter.api.Test;

final class CheckedSourcesTest {

  @Test
  void rows_become_sources_without_the_blanks_around_what_was_typed() {
    var checked =
        CheckedSources.of(
            List.of(
                new SourceDraft(
                    " A headline ",
                    "Reuters",
                    "10 jan 2023",
                    " https://example.org/a ",
                    "",
                    " “x” ")));
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.sources())
        .containsExactly(
            new Source(
                "A headline",
                "Reuters",
                EventDate.of("2023-01-10"),
                URI.create("https://example.org/a"),
                null,
                "“x”"));
  }

  @Test
  void blank_rows_are_no_sources() {
    assertThat(CheckedSources.of(List.of(SourceDraft.BLANK, SourceDraft.BLANK)))
        .isEqualTo(new CheckedSources(List.of(), List.of()));
  }

  @Test
  void each_mistake_is_named_at_its_row_and_field() {
    var checked =
        CheckedSources.of(
            List.of(
                SourceDraft.BLANK,
                new SourceDraft("", "Reuters", "", "", "", ""),
                new SourceDraft(
                    "A", "", "31 feb 2023", "javascript:alert(1)", "not an address", "")));
    assertThat(checked.problems())
        .extracting(EventProblem::row, EventProblem::field)
        .containsExactly(
            tuple(1, Field.SOURCE_TITLE),
            tuple(2, Field.SOURCE_DATE),
            tuple(2, Field.SOURCE_ADDRESS),
            tuple(2, Field.SOURCE_ARCHIVED));
    assertThat(checked.problems().get(1).message().toString()).contains("31 February");
  }
}
