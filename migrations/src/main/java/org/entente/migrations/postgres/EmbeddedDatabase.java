package org.entente.migrations.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own on a directory of our own, running until it is closed.
 *
 * <p>A {@linkplain #durable durable} one keeps every committed transaction, whatever happens to
 * this process, to the server or to the machine. When this process is killed the server goes on
 * without it; the next start on the directory stops that server and starts anew. A directory serves
 * one application at a time.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private final Path directory;
  private final DirectoryLock lock;
  private final Server server;
  private final boolean durable;
  private final int port;
  private final String password;
  private boolean closed;

  private EmbeddedDatabase(
      Path directory,
      DirectoryLock lock,
      Server server,
      boolean durable,
      int port,
      String password) {
    this.directory = directory;
    this.lock = lock;
    this.server = server;
    this.durable = durable;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the database that lives in a directory, or a new, empty one there. The caller closes it
   * after its last connection; there is no shutdown hook, since that would not wait for others.
   *
   * @param directory made when it does not exist; nobody else may write in it
   * @throws DatabaseUnavailable when another application uses the directory, when the data are of
   *     another PostgreSQL version, or when the server does not start
   */
  public static EmbeddedDatabase durable(Path directory) {
    try {
      var place = prepare(directory);
      var lock = DirectoryLock.take(place);
      try {
        var binaries = Binaries.unpackedIn(place.resolve("binaries"));
        var database = start(place, lock, binaries, true);
        binaries.deleteOthers();
        return database;
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new DatabaseUnavailable("Can't keep the database in " + directory + ": " + e, e);
    }
  }

  /**
   * Starts an empty database that is deleted when it is closed, at the latest when the JVM ends. If
   * the JVM is killed, a later temporary database on this machine clears it away. It is fast: a
   * crash may lose all.
   */
  public static EmbeddedDatabase temporary() {
    try {
      var temporary = TemporaryDirectory.make();
      try {
        var database = start(temporary.path(), temporary.lock(), temporary.binaries(), false);
        Runtime.getRuntime()
            .addShutdownHook(new Thread(database::close, "stop temporary database"));
        return database;
      } catch (IOException | RuntimeException e) {
        temporary.lock().close();
        throw e;
      }
    } catch (IOException e) {
      throw new DatabaseUnavailable("Can't keep a temporary database: " + e, e);
    }
  }

  private static EmbeddedDatabase start(
      Path directory, DirectoryLock lock, Binaries binaries, boolean durable) throws IOException {
    var user = ServerUser.of(Cluster.in(directory), List.of(directory, binaries.home()));
    var server = new Server(Cluster.in(directory), binaries, user);
    server.stopOrphan();
    var password = new Cluster(directory, binaries, user, durable).prepare();
    return new EmbeddedDatabase(directory, lock, server, durable, server.start(durable), password);
  }

  /** Its address for JDBC. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.NAME;
  }

  /** The role to connect as: owner of the database, no superuser. */
  public String user() {
    return Cluster.NAME;
  }

  /** The role's password, made at random and kept in the directory. */
  public String password() {
    return password;
  }

  /** Where it lives. */
  Path directory() {
    return directory;
  }

  /** Connections that are not pooled. */
  public DataSource dataSource() {
    var source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl());
    source.setUser(user());
    source.setPassword(password);
    return source;
  }

  /** Stops the server and gives the directory back; a second time does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      if (durable) {
        server.stop();
      } else {
        server.stopAtOnce();
        Tree.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't give back " + directory, e);
    }
  }

  /** Makes the directory; others may pass through it, since the server may be another user. */
  static Path prepare(Path directory) throws IOException {
    ServerUser.requireOurs(directory);
    Files.createDirectories(directory);
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
    }
    return directory.toRealPath();
  }
}
