package org.entente.migrations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a database when its application ends in bad ways and good. */
final class KilledApplicationTest {

  private static final int ROUNDS = 5;

  /** Where every test finds a database that was used before. */
  @TempDir private static Path directory;

  @Test
  void every_acknowledged_edit_is_there_after_kill_9_at_any_moment() throws Exception {
    var random = new Random(20220224);
    var acknowledged = new TreeSet<String>();
    for (int round = 0; round < ROUNDS; round++) {
      var application = new RunningApplication(directory);
      application.read(1);
      acknowledged.addAll(application.read(random.nextInt(300)));
      if (round % 2 == 1) {
        // As when the machine goes down: no server is left that could still write.
        RunningApplication.server(directory).destroyForcibly();
      }
      acknowledged.addAll(application.kill());
    }
    try (var database = EmbeddedDatabase.durable(directory)) {
      assertThat(Sql.column(database, "select number from edit")).containsAll(acknowledged);
      assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 50);
    }
  }

  @Test
  void a_first_start_that_was_killed_is_begun_anew(@TempDir Path empty) throws Exception {
    Binaries.unpackedIn(empty.resolve("binaries"));
    var random = new Random(1991);
    for (int round = 0; round < ROUNDS; round++) {
      var application = new RunningApplication(empty);
      application.killAfter(Duration.ofMillis(random.nextInt(2_000)));
    }
    try (var database = EmbeddedDatabase.durable(empty)) {
      assertThat(Sql.value(database, "select 'it works'")).isEqualTo("it works");
    }
  }

  @Test
  void the_server_that_a_killed_application_left_behind_is_stopped() throws Exception {
    var application = new RunningApplication(directory);
    application.read(1);
    application.kill();
    var orphan = RunningApplication.server(directory);
    assertThat(orphan.isAlive()).isTrue();

    EmbeddedDatabase.durable(directory).close();

    assertThat(RunningApplication.ends(orphan)).isTrue();
  }

  @Test
  void as_long_as_parts_of_a_killed_server_live_no_second_server_touches_the_data()
      throws Exception {
    var application = new RunningApplication(directory);
    application.read(10);
    var server = RunningApplication.server(directory);
    var parts = server.children().toList();
    parts.forEach(part -> signal("STOP", part));
    try {
      server.destroyForcibly();
      application.kill();
      assertThat(RunningApplication.ends(server)).isTrue();

      assertThatThrownBy(() -> EmbeddedDatabase.durable(directory))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("does not start")
          .hasMessageContaining("still in use");
    } finally {
      parts.forEach(part -> signal("CONT", part));
    }
    assertThat(parts).isNotEmpty().allMatch(RunningApplication::ends);
    EmbeddedDatabase.durable(directory).close();
  }

  @Test
  void a_number_that_was_never_written_to_the_disk_does_not_hinder_the_start() throws Exception {
    EmbeddedDatabase.durable(directory).close();
    Files.createFile(Cluster.in(directory).resolve("postmaster.pid"));
    try (var database = EmbeddedDatabase.durable(directory)) {
      assertThat(Sql.value(database, "select 'it works'")).isEqualTo("it works");
    }
  }

  @Test
  void a_stranger_that_has_the_old_servers_number_is_left_alone() throws Exception {
    EmbeddedDatabase.durable(directory).close();
    // Of the server's own user, since PostgreSQL itself leaves other users' processes alone.
    var user = ServerUser.of(Cluster.in(directory), List.of());
    var stranger = new ProcessBuilder(user.command("sleep", "600")).start();
    try {
      var pidFile = Cluster.in(directory).resolve("postmaster.pid");
      Files.writeString(pidFile, stranger.pid() + "\n" + Cluster.in(directory) + "\n");

      EmbeddedDatabase.durable(directory).close();

      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void a_second_application_is_refused_and_told_who_holds_the_directory() throws Exception {
    var application = new RunningApplication(directory);
    application.read(1);
    assertThatThrownBy(() -> EmbeddedDatabase.durable(directory))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining(
            "The database in "
                + directory.toRealPath()
                + " is in use by process "
                + application.pid());
    // And the first goes on as before.
    assertThat(application.read(10)).hasSize(10);
    application.kill();
    EmbeddedDatabase.durable(directory).close();
  }

  @Test
  void an_application_that_is_asked_to_end_stops_its_server() throws Exception {
    var application = new RunningApplication(directory);
    application.read(5);
    var server = RunningApplication.server(directory);

    application.terminate();

    assertThat(RunningApplication.ends(server)).isTrue();
    assertThat(Cluster.in(directory).resolve("postmaster.pid")).doesNotExist();
  }

  private static void signal(String name, ProcessHandle process) {
    var commandLine = List.of("kill", "-" + name, Long.toString(process.pid()));
    assertThat(Command.run(Path.of("/"), commandLine, "").ok()).isTrue();
  }
}
