package org.entente.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.entente.core.actor.ActorType;
import org.entente.core.actor.CodeScheme;
import org.entente.core.event.Kind;
import org.entente.core.event.Role;
import org.entente.persistence.ArchiveTest;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The schema and the core know the same words. */
@ArchiveTest
final class KindsInTheSchemaTest {

  private static final Pattern WORD = Pattern.compile("'([A-Z0-9_]+)'");

  @Autowired private DSLContext dsl;

  static Arguments[] lists() {
    return new Arguments[] {
      Arguments.of("event_has_a_kind", Kind.values()),
      Arguments.of("participation_has_a_role", Role.values()),
      Arguments.of("actor_has_a_type", ActorType.values()),
      Arguments.of("actor_code_has_a_scheme", CodeScheme.values())
    };
  }

  @ParameterizedTest
  @MethodSource("lists")
  void the_schema_takes_exactly_the_words_of_the_core(String constraint, Enum<?>[] words) {
    var check =
        dsl.fetchSingle(
                "select pg_get_constraintdef(oid) from pg_constraint where conname = ?", constraint)
            .get(0, String.class);
    assertThat(WORD.matcher(check).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrder(Arrays.stream(words).map(Enum::name).toArray(String[]::new));
  }
}
