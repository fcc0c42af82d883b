package org.entente.migrations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A durable database while it runs. */
final class EmbeddedDatabaseTest {

  @TempDir private static Path directory;
  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = EmbeddedDatabase.durable(directory);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "listen_addresses, 127.0.0.1",
    "password_encryption, scram-sha-256",
    "server_encoding, UTF8"
  })
  void it_is_set_up_so_that_one_can_trust_it(String setting, String value) throws SQLException {
    assertThat(Sql.value(database, "show " + setting)).isEqualTo(value);
  }

  @Test
  void it_listens_to_this_machine_only() throws IOException {
    var said = Files.readAllLines(Cluster.in(directory).resolve("postmaster.pid"));
    var socketFolder = said.get(4);
    var addresses = said.get(5);
    assertThat(socketFolder).isEmpty();
    assertThat(addresses).isEqualTo("127.0.0.1");
  }

  @Test
  void the_server_is_no_process_of_root() throws IOException {
    assertThat(RunningApplication.server(directory).info().user())
        .hasValueSatisfying(user -> assertThat(user).isNotEqualTo("root"));
  }

  @Test
  void letters_of_every_script_are_letters() throws SQLException {
    assertThat(Sql.value(database, "select lower('ÉÖЖΩ')")).isEqualTo("éöжω");
  }

  @Test
  void the_application_is_no_superuser() throws SQLException {
    assertThat(Sql.value(database, "select rolsuper from pg_roles where rolname = user"))
        .isEqualTo("f");
  }

  @ParameterizedTest
  @CsvSource({"entente, wrong", "entente, ''", "postgres, ''", "postgres, postgres"})
  void nobody_gets_in_without_the_password(String user, String password) {
    assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, password))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void nobody_else_can_read_the_password_or_the_data() throws IOException {
    assertThat(permissions(directory.resolve("password"))).isEqualTo("rw-------");
    assertThat(permissions(Cluster.in(directory))).isEqualTo("rwx------");
  }

  @Test
  void the_same_process_is_refused_a_second_time_and_the_first_keeps_the_directory() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> EmbeddedDatabase.durable(directory))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("in use by this same process");
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
