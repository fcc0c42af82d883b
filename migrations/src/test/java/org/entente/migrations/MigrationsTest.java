package org.entente.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.entente.migrations.postgres.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class MigrationsTest {

  private static EmbeddedDatabase postgres;
  private static DataSource database;
  private static int migrationsAtFirst;

  @BeforeAll
  static void migrate_an_empty_database() {
    postgres = EmbeddedDatabase.temporary();
    database = postgres.dataSource();
    migrationsAtFirst = flyway().migrate().migrationsExecuted;
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void an_empty_database_becomes_the_latest_and_a_second_time_changes_nothing() {
    assertThat(migrationsAtFirst).isEqualTo(flyway().info().all().length).isPositive();
    assertThat(flyway().migrate().migrationsExecuted).isZero();
  }

  @Test
  void every_foreign_key_is_led_by_an_index() throws SQLException {
    assertThat(
            column(
                """
                select k.conrelid::regclass || ': ' || k.conname
                from pg_constraint k
                where k.contype = 'f' and not exists (
                  select from pg_index i
                  where i.indrelid = k.conrelid and i.indpred is null
                    and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)
                """))
        .isEmpty();
  }

  @Test
  void every_table_says_what_it_holds() throws SQLException {
    assertThat(
            column(
                """
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r'
                  and relname <> 'flyway_schema_history' and obj_description(oid) is null
                """))
        .isEmpty();
  }

  @Test
  void every_constraint_has_a_name_of_ours() throws SQLException {
    assertThat(
            column(
                """
                select conname from pg_constraint
                where connamespace = 'public'::regnamespace and contype in ('p', 'f', 'u', 'c')
                  and conrelid <> 'flyway_schema_history'::regclass
                  and conname ~ '_(pkey|fkey|key|check)[0-9]*$'
                """))
        .isEmpty();
  }

  private static Flyway flyway() {
    return Flyway.configure().loggers("slf4j").dataSource(database).load();
  }

  private static List<String> column(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
