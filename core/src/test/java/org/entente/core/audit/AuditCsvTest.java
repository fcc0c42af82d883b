package org.entente.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuditCsvTest {

  private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
  private static final UUID ADA = new UUID(1, 2);

  @Test
  void each_entry_is_a_line_under_the_heads() {
    var entry = new AuditEntry(AT, Optional.of(new Person(ADA, "Ada \"A\"")), Deed.PUBLISHED, "1");

    assertThat(AuditCsv.head() + AuditCsv.lines(List.of(entry)))
        .isEqualTo(
            "\"at\",\"account\",\"name\",\"deed\",\"about\"\r\n"
                + "\"2026-11-24T12:00:00Z\",\"00000000-0000-0001-0000-000000000002\","
                + "\"Ada \"\"A\"\"\",\"Published\",\"1\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\0x"})
  void what_a_spreadsheet_would_run_is_only_text(String about) {
    var entry = new AuditEntry(AT, Optional.empty(), Deed.SIGN_IN_REFUSED, about);

    assertThat(AuditCsv.lines(List.of(entry))).contains(",\"'" + about.charAt(0));
  }
}
