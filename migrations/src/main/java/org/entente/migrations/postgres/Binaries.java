package org.entente.migrations.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the class path.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {

  /** The PostgreSQL major version of the programs; the root {@code pom.xml} chooses it. */
  static final String MAJOR = "18";

  /**
   * The programs in {@code folder}, which keeps them for later starts. Several processes may do
   * this at the same time: each unpacks beside, and the first to finish wins.
   */
  static Binaries unpackedIn(Path folder) throws IOException {
    var home = folder.resolve("postgres-" + hash());
    if (!Files.isDirectory(home)) {
      Files.createDirectories(folder);
      var unpacked = Files.createTempDirectory(folder, "unpacking-");
      unpack(unpacked);
      try {
        Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileSystemException e) {
        // Somebody else was faster; which exception says so differs between systems.
        if (!Files.isDirectory(home)) {
          throw e;
        }
        Tree.delete(unpacked);
      }
    }
    return new Binaries(home);
  }

  /** The path of one of the programs. */
  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** Deletes what earlier versions left in the folder, as far as we may. */
  void deleteOthers() throws IOException {
    try (var all = Files.newDirectoryStream(home.getParent(), path -> !path.equals(home))) {
      all.forEach(Tree::deleteIfPossible);
    }
  }

  private static void unpack(Path home) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
          throw new IOException("The archive reaches outside itself: " + entry.getName());
        }
        unpack(tar, entry, target);
      }
    }
    openAll(home);
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(target.getParent());
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(tar, target);
      // Kept for years under this name, so it must be whole even if the power fails now.
      try (var file = FileChannel.open(target, StandardOpenOption.WRITE)) {
        file.force(true);
      }
      if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
        throw new IOException("Can't make a program of " + target);
      }
    }
  }

  /**
   * Lets everybody read and run them, whatever this process's umask: when we are root, the server
   * is somebody else.
   */
  private static void openAll(Path home) throws IOException {
    if (!home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (var all = Files.walk(home)) {
      for (var path : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
        var permissions = Files.isExecutable(path) ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
      }
    }
  }

  private static String hash() throws IOException {
    try (var in = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static InputStream archive() {
    var name = "/postgres-" + system() + "-" + processor() + ".txz";
    var archive = Binaries.class.getResourceAsStream(name);
    if (archive == null) {
      throw new DatabaseUnavailable(
          "This build of Entente brings no PostgreSQL for this machine ("
              + name.substring(1)
              + "). Build it on this kind of machine, or set spring.datasource.url to a PostgreSQL"
              + " of your own.");
    }
    return archive;
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
  }

  private static String processor() {
    return switch (System.getProperty("os.arch")) {
      case "aarch64", "arm64" -> "arm_64";
      default -> "x86_64";
    };
  }
}
