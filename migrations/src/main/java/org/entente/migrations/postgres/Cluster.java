package org.entente.migrations.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The data on disk, in {@code cluster} inside the database's directory, and the password beside it.
 * Made in a folder of another name first, so that {@code cluster} is whole from the moment it
 * exists.
 */
final class Cluster {

  /** Both the database and the role that owns it. The role is no superuser. */
  static final String NAME = "entente";

  private static final String UNFINISHED = "cluster-unfinished-";

  private final Path directory;
  private final Binaries binaries;
  private final ServerUser user;
  private final boolean durable;

  Cluster(Path directory, Binaries binaries, ServerUser user, boolean durable) {
    this.directory = directory;
    this.binaries = binaries;
    this.user = user;
    this.durable = durable;
  }

  /** The data's folder in a database's directory. */
  static Path in(Path directory) {
    return directory.resolve("cluster");
  }

  /**
   * Makes the cluster when there is none.
   *
   * @return the password of the role {@link #NAME}
   * @throws DatabaseUnavailable when there is one of another PostgreSQL version
   */
  String prepare() throws IOException {
    var cluster = in(directory);
    var passwordFile = directory.resolve("password");
    if (Files.exists(cluster)) {
      requireOurVersion(cluster);
      user.own(cluster);
      if (Files.exists(passwordFile)) {
        return Files.readString(passwordFile);
      }
      var password = newPassword(passwordFile);
      runSql(cluster, "alter role " + NAME + " password '" + password + "';\n");
      return password;
    }
    deleteUnfinished();
    var password =
        Files.exists(passwordFile) ? Files.readString(passwordFile) : newPassword(passwordFile);
    var unfinished = Files.createTempDirectory(directory, UNFINISHED);
    user.own(unfinished);
    initialise(unfinished);
    runSql(
        unfinished,
        "create role %1$s login password '%2$s';\ncreate database %1$s owner %1$s;\n"
            .formatted(NAME, password));
    Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    keepNames(directory);
    return password;
  }

  private static void requireOurVersion(Path cluster) throws IOException {
    var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
    if (!version.equals(Binaries.MAJOR)) {
      throw new DatabaseUnavailable(
          "The data in "
              + cluster
              + " was written by PostgreSQL "
              + version
              + ", and this Entente brings PostgreSQL "
              + Binaries.MAJOR
              + ", which can't read it. Nothing was changed. Start the Entente that wrote it, or"
              + " move the data with PostgreSQL's pg_upgrade.");
    }
  }

  private void initialise(Path cluster) throws IOException {
    // The built-in locale sorts the same on every machine and in every later version.
    var answer =
        Command.run(
            directory,
            user.command(
                binaries.program("initdb"),
                "--pgdata=" + cluster,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions",
                durable ? "--sync-method=fsync" : "--no-sync"),
            "");
    if (!answer.ok()) {
      throw new DatabaseUnavailable(
          "Can't make a database in " + directory + ":\n" + answer.output());
    }
    // Only over the loopback address, only the one role, only with its password. Nobody is let in
    // as a superuser.
    Files.writeString(
        cluster.resolve("pg_hba.conf"),
        "host %1$s %1$s 127.0.0.1/32 scram-sha-256%n".formatted(NAME));
  }

  /** Runs statements, one a line, as superuser without a server that others could reach. */
  private void runSql(Path cluster, String statements) {
    var answer =
        Command.run(
            directory,
            user.command(
                binaries.program("postgres"),
                "--single",
                "-D",
                cluster.toString(),
                "-c",
                "exit_on_error=on",
                "-c",
                "log_min_error_statement=panic",
                "postgres"),
            statements);
    if (!answer.ok()) {
      throw new DatabaseUnavailable(
          "Can't set up the database in " + directory + ":\n" + answer.output());
    }
  }

  private void deleteUnfinished() throws IOException {
    try (var unfinished = Files.newDirectoryStream(directory, UNFINISHED + "*")) {
      unfinished.forEach(Tree::deleteIfPossible);
    }
  }

  private static String newPassword(Path file) throws IOException {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    var password = Base64.getUrlEncoder().encodeToString(random);
    var whole = file.resolveSibling("password-unfinished");
    Files.deleteIfExists(whole);
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(whole, options, onlyForUs(file))) {
      channel.write(ByteBuffer.wrap(password.getBytes(UTF_8)));
      channel.force(true);
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    return password;
  }

  private static FileAttribute<?>[] onlyForUs(Path file) {
    return isPosix(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Makes the names in a folder survive a power cut. */
  private static void keepNames(Path folder) throws IOException {
    if (isPosix(folder)) {
      try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
