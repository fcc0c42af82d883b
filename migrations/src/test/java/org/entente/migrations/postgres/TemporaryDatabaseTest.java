package org.entente.migrations.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemporaryDatabaseTest {

  @Test
  void it_is_gone_once_closed() throws SQLException {
    try (var database = EmbeddedDatabase.temporary()) {
      assertThat(Sql.value(database, "show fsync")).isEqualTo("off");
      assertThat(database.directory()).isDirectory();
      database.close();
      assertThat(database.directory()).doesNotExist();
    }
  }

  @Test
  void two_of_them_do_not_know_each_other() throws SQLException {
    try (var one = EmbeddedDatabase.temporary();
        var other = EmbeddedDatabase.temporary()) {
      Sql.run(one, "create table only_here ()");
      assertThat(Sql.value(other, "select to_regclass('only_here') is null")).isEqualTo("t");
    }
  }

  @Test
  void what_a_killed_jvm_left_is_cleared_away_with_its_server() throws Exception {
    var left = Files.createTempDirectory("entente-postgres-");
    var application = new RunningApplication(left);
    application.read(1);
    application.kill();
    var server = RunningApplication.server(left);
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(1))));

    EmbeddedDatabase.temporary().close();

    assertThat(RunningApplication.ends(server)).isTrue();
    assertThat(left).doesNotExist();
  }

  @Test
  void several_processes_may_unpack_the_programs_at_the_same_time(@TempDir Path folder)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(3)) {
      Callable<Binaries> unpack = () -> Binaries.unpackedIn(folder);
      var unpacked = threads.invokeAll(List.of(unpack, unpack, unpack));
      for (var each : unpacked) {
        assertThat(each.get().home().resolve("bin/postgres")).isExecutable();
      }
    }
    assertThat(folder.toFile().list()).hasSize(1);
  }
}
