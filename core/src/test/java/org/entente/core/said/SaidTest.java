package org.entente.core.said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.core.account.DeskRole;
import org.entente.core.account.NotLetIn;
import org.entente.core.account.Right;
import org.entente.core.audit.Deed;
import org.entente.core.exporting.ExportFormat;
import org.entente.core.exporting.Loss;
import org.entente.core.importing.Column;
import org.entente.core.importing.Dialect;
import org.entente.core.importing.Format;
import org.entente.core.review.Stage;
import org.junit.jupiter.api.Test;

final class SaidTest {

  @Test
  void it_is_said_in_whichever_language_with_its_values() {
    var said = Said.of("event.tooLong", 20_000, 20_001);
    assertThat(said.in("en")).isEqualTo("At most 20,000 characters; these are 20,001");
    assertThat(said.in("nl")).isEqualTo("Hoogstens 20.000 tekens; dit zijn er 20.001");
  }

  @Test
  void programs_and_logs_read_english_and_so_does_whoever_has_a_language_without_a_file() {
    var said = Said.of("rules.standfirst", Locale.of("nl"));
    assertThat(said).hasToString("The timeline has no standfirst in Dutch.");
    assertThat(said.in("tlh")).isEqualTo("The timeline has no standfirst in Dutch.");
  }

  @Test
  void what_stands_in_it_is_said_in_the_same_language() {
    assertThat(Said.of("row.theEnd", Said.of("date.NO_SUCH_DAY", "31", Month.FEBRUARY)).in("nl"))
        .isEqualTo("Het einde: 31 februari bestaat niet");
  }

  @Test
  void things_are_counted_as_the_language_does() {
    assertThat(Said.of("import.notKept", 1, "mood")).hasToString("Not kept: “mood”, in 1 place");
    assertThat(Said.of("import.notKept", 2, "mood")).hasToString("Not kept: “mood”, in 2 places");
  }

  @Test
  void a_text_is_said_as_it_is_whatever_it_holds() {
    assertThat(Said.asIs("$1 {0} \\ it's")).hasToString("$1 {0} \\ it's");
  }

  @Test
  void what_has_no_words_is_a_mistake() {
    assertThatThrownBy(() -> Said.of("no.such").in("en"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatever_has_a_name_in_the_interface_has_one_in_every_language() {
    var named =
        Stream.of(
                each(Deed.values(), Deed::words),
                each(Right.values(), Right::words),
                each(DeskRole.values(), DeskRole::label),
                each(Stage.values(), Stage::label),
                each(NotLetIn.values(), NotLetIn::words),
                each(NotLetIn.values(), NotLetIn::help),
                each(Loss.values(), Loss::words),
                each(ExportFormat.values(), ExportFormat::label),
                each(Format.values(), Format::label),
                each(Column.values(), Column::label),
                Arrays.stream(Dialect.values()).flatMap(dialect -> dialect.label().stream()))
            .flatMap(Function.identity())
            .toList();
    assertThat(Said.words().languages()).contains("en", "nl");
    for (var language : Said.words().languages()) {
      assertThat(named).allSatisfy(said -> assertThat(said.in(language)).isNotBlank());
    }
  }

  private static <E> Stream<Said> each(E[] all, Function<E, Said> name) {
    return Arrays.stream(all).map(name);
  }
}
