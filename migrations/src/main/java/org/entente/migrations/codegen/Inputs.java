package org.entente.migrations.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that the generated classes depend on, as one hash: the migrations, the configuration, this
 * generator and jOOQ's version.
 */
record Inputs(String hash) {

  private static final String MARK = ".generated-from";

  /** The inputs as they are now. */
  static Inputs of(Path configuration) throws IOException {
    var digest = sha256();
    digest.update(Files.readAllBytes(configuration));
    digest.update(org.jooq.Constants.FULL_VERSION.getBytes(UTF_8));
    var home = home();
    if (Files.isDirectory(home)) {
      addMigrations(digest, home);
    } else {
      try (var jar = FileSystems.newFileSystem(home)) {
        addMigrations(digest, jar.getPath("/"));
      }
    }
    return new Inputs(HexFormat.of().formatHex(digest.digest()));
  }

  /** Whether the classes in {@code sources} were generated from these. */
  boolean areThoseOf(Path sources) throws IOException {
    var mark = sources.resolve(MARK);
    return Files.exists(mark) && Files.readString(mark).equals(hash);
  }

  /** Remembers that the classes in {@code sources} were generated from these. */
  void markAsThoseOf(Path sources) throws IOException {
    Files.writeString(sources.resolve(MARK), hash);
  }

  private static void addMigrations(MessageDigest digest, Path root) throws IOException {
    for (var folder : new String[] {"db/migration", "org/entente/migrations/codegen"}) {
      try (var files = Files.walk(root.resolve(folder))) {
        for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(file.getFileName().toString().getBytes(UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
  }

  private static Path home() {
    try {
      return Path.of(Inputs.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Where these classes stand is no path", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
