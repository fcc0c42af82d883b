package org.entente.migrations.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a temporary database lives, and the place of PostgreSQL's programs, which all temporary
 * databases share.
 */
record TemporaryDirectory(Path path, DirectoryLock lock, Binaries binaries) {

  private static final Logger LOG = LoggerFactory.getLogger(TemporaryDirectory.class);

  private static final String PREFIX = "entente-postgres-";

  /** Younger ones may be about to be locked by who made them. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  /** Makes a new one, and clears away those of JVMs that were killed. */
  static TemporaryDirectory make() throws IOException {
    var path = EmbeddedDatabase.prepare(Files.createTempDirectory(PREFIX));
    var lock = DirectoryLock.take(path);
    var binaries = Binaries.unpackedIn(cache());
    clearAwayLeftoversBeside(path, binaries);
    return new TemporaryDirectory(path, lock, binaries);
  }

  private static void clearAwayLeftoversBeside(Path mine, Binaries binaries) throws IOException {
    try (var all = Files.newDirectoryStream(mine.getParent(), PREFIX + "*")) {
      for (var path : all) {
        clearAwayIfLeft(path, mine, binaries);
      }
    }
  }

  private static void clearAwayIfLeft(Path path, Path mine, Binaries binaries) {
    try {
      if (Files.getOwner(path).equals(Files.getOwner(mine))
          && Files.exists(path.resolve(DirectoryLock.FILE))
          && Files.getLastModifiedTime(path).toInstant().isBefore(Instant.now().minus(YOUNG))) {
        clearAway(path, binaries);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("Somebody else clears it away", e);
    }
  }

  private static void clearAway(Path path, Binaries binaries) throws IOException {
    try (var _ = DirectoryLock.take(path)) {
      var data = Cluster.in(path);
      if (Files.exists(data)) {
        var user = ServerUser.of(data, List.of(path, binaries.home()));
        new Server(data, binaries, user).stopOrphan();
      }
      Tree.delete(path);
    } catch (DatabaseUnavailable e) {
      // Its JVM lives: it is no leftover.
    }
  }

  /** A folder that nobody else can write to, unlike the system's one for temporary files. */
  private static Path cache() {
    var xdg = System.getenv("XDG_CACHE_HOME");
    var home = Path.of(Objects.requireNonNull(System.getProperty("user.home")));
    var cache = xdg != null && !xdg.isBlank() ? Path.of(xdg) : home.resolve(".cache");
    return cache.resolve("entente");
  }
}
