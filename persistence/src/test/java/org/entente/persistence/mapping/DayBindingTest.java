package org.entente.persistence.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import org.entente.persistence.ArchiveTest;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class DayBindingTest {

  @Autowired private DSLContext dsl;

  @ParameterizedTest
  @CsvSource({
    "-4712-01-01, 4713-01-01 BC",
    "-0043-03-15, 0044-03-15 BC",
    "-0044-02-28, 0045-02-28 BC",
    "-0004-02-29, 0005-02-29 BC",
    "0000-02-29, 0001-02-29 BC",
    "0014-08-19, 0014-08-19",
    "0099-12-31, 0099-12-31",
    "1500-02-28, 1500-02-28",
    "1582-10-10, 1582-10-10",
    "2022-02-24, 2022-02-24",
    "9999-12-31, 9999-12-31",
    "-999999999-01-01, -infinity",
    "+999999999-12-31, infinity"
  })
  void a_day_is_the_same_in_java_and_in_postgresql_and_back(LocalDate day, String inPostgres) {
    var bound = val(day, EVENT.FIRST_DAY);
    var row = dsl.select(bound, cast(bound, SQLDataType.VARCHAR)).fetchSingle();
    assertThat(row.value1()).isEqualTo(day);
    assertThat(row.value2()).isEqualTo(inPostgres);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "null", value = "null")
  void no_day_stays_no_day(LocalDate none) {
    assertThat(dsl.select(val(none, EVENT.FIRST_DAY)).fetchSingle().value1()).isNull();
  }
}
