package org.entente.migrations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A durable database from one start to the next. */
final class RestartedDatabaseTest {

  @TempDir private static Path places;
  private static Path directory;

  @BeforeAll
  static void start_for_the_first_time() {
    directory = places.resolve("database");
    EmbeddedDatabase.durable(directory).close();
  }

  @Test
  void what_was_written_is_there_after_a_restart_also_under_another_path() throws Exception {
    try (var database = EmbeddedDatabase.durable(directory)) {
      Sql.run(database, "create table note as select 'Ça va' as text");
    }
    var newPlace = places.resolve("the new place");
    Files.move(directory, newPlace);
    directory = newPlace;
    try (var database = EmbeddedDatabase.durable(directory)) {
      assertThat(Sql.value(database, "select text from note")).isEqualTo("Ça va");
    }
  }

  @Test
  void settings_that_somebody_put_into_the_files_do_not_weaken_it() throws Exception {
    Files.writeString(
        Cluster.in(directory).resolve("postgresql.auto.conf"),
        "fsync = off\nsynchronous_commit = off\nlisten_addresses = '*'\n");
    try (var database = EmbeddedDatabase.durable(directory)) {
      assertThat(Sql.value(database, "show fsync")).isEqualTo("on");
      assertThat(Sql.value(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(Sql.value(database, "show listen_addresses")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void a_lost_password_is_replaced() throws Exception {
    var file = directory.resolve("password");
    var old = Files.readString(file);
    Files.delete(file);
    try (var database = EmbeddedDatabase.durable(directory)) {
      assertThat(Sql.value(database, "select user")).isEqualTo("entente");
      assertThat(database.password()).isNotEqualTo(old);
    }
  }

  @Test
  void data_of_another_postgresql_are_refused_and_left_as_they_are() throws Exception {
    var version = Cluster.in(directory).resolve("PG_VERSION");
    Files.writeString(version, "17\n");

    assertThatThrownBy(() -> EmbeddedDatabase.durable(directory))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("was written by PostgreSQL 17")
        .hasMessageContaining("PostgreSQL 18")
        .hasMessageContaining(directory.toRealPath().toString());

    Files.writeString(version, "18\n");
    EmbeddedDatabase.durable(directory).close();
  }

  @Test
  void what_an_interrupted_start_or_an_older_version_left_is_cleared_away() throws IOException {
    var left = Files.createDirectories(directory.resolve("binaries/postgres-old/bin"));
    EmbeddedDatabase.durable(directory).close();
    assertThat(left.getParent()).doesNotExist();
  }

  @Test
  void the_major_version_is_that_of_the_programs() throws SQLException {
    try (var database = EmbeddedDatabase.durable(directory)) {
      assertThat(Sql.value(database, "show server_version")).startsWith(Binaries.MAJOR + ".");
    }
  }
}
