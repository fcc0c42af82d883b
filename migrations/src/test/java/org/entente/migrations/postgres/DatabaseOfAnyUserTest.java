package org.entente.migrations.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same database for root and for an ordinary user. Run as root, these tests see both; run as an
 * ordinary user, they see that one.
 */
final class DatabaseOfAnyUserTest {

  private static final boolean ROOT = new UnixSystem().getUid() == 0;

  @TempDir Path folder;

  @Test
  void an_ordinary_user_starts_it_and_gets_all_back_after_kill_9() throws Exception {
    var directory = Files.createDirectory(folder.resolve("data"));
    var classPath = forEverybody();
    give(directory);

    var application = new RunningApplication(asOrdinaryUser(), classPath, directory);
    var acknowledged = new ArrayList<>(application.read(30).subList(1, 30));
    acknowledged.addAll(application.kill());

    var again = new RunningApplication(asOrdinaryUser(), classPath, directory);
    again.read(5);
    again.terminate();

    // Also root may start what belongs to an ordinary user, and leaves it that user's.
    try (var database = EmbeddedDatabase.durable(directory)) {
      assertThat(Sql.column(database, "select number from edit")).containsAll(acknowledged);
    }
    var third = new RunningApplication(asOrdinaryUser(), classPath, directory);
    third.read(5);
    third.terminate();
    assertThat(Cluster.in(directory).resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void it_lives_also_below_a_folder_that_nobody_else_may_enter_and_with_an_odd_name()
      throws Exception {
    var closed =
        Files.createDirectory(
            folder.resolve("closed"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    worksIn(closed.resolve("the editor's “data”, déjà vu; (2) & more"));
  }

  @Test
  void it_starts_also_when_new_files_are_for_their_owner_only() throws Exception {
    var directory = folder.resolve("data");
    var application =
        new RunningApplication(
            List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"),
            System.getProperty("java.class.path"),
            directory);
    assertThat(application.read(3)).hasSize(3);
    application.terminate();
    worksIn(directory);
  }

  @Test
  void data_of_another_user_are_refused_and_named() throws Exception {
    var application = new RunningApplication(asOrdinaryUser(), forEverybody(), Path.of("/"));
    assertThat(application.read(1))
        .singleElement()
        .asString()
        .contains("The data in / belong to user root")
        .contains("chown");
    application.terminate();
  }

  private static void worksIn(Path directory) throws Exception {
    for (int start = 0; start < 2; start++) {
      try (var database = EmbeddedDatabase.durable(directory)) {
        Sql.run(database, "create table if not exists visit (number int)");
        Sql.run(database, "insert into visit values (" + start + ")");
      }
    }
    try (var database = EmbeddedDatabase.durable(directory)) {
      assertThat(Sql.column(database, "select number from visit")).contains("0", "1");
    }
  }

  /** The start of a command line that runs a program as an ordinary user. */
  private static List<String> asOrdinaryUser() {
    return ROOT
        ? List.of("setpriv", "--reuid=nobody", "--regid=" + group(), "--clear-groups", "--")
        : List.of();
  }

  private static void give(Path directory) throws IOException {
    if (ROOT) {
      Files.setOwner(
          directory,
          directory
              .getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName("nobody"));
      Files.setAttribute(directory, "unix:gid", group());
    }
  }

  private static int group() {
    return Integer.parseInt(Command.run(Path.of("/"), List.of("id", "-g", "nobody"), "").output());
  }

  /** Our class path where every user can read it: the original may lie in root's home. */
  private String forEverybody() throws IOException {
    open(folder);
    var copies = new ArrayList<String>();
    for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      var from = Path.of(entry);
      if (Files.exists(from)) {
        var to = folder.resolve("classes-" + copies.size());
        copy(from, to);
        copies.add(to.toString());
      }
    }
    return String.join(File.pathSeparator, copies);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (var path : all.toList()) {
        var copy = to.resolve(from.relativize(path).toString());
        Files.copy(path, copy);
        open(copy);
      }
    }
  }

  private static void open(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
