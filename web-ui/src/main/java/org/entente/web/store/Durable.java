package org.entente.web.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes that have reached the disk when they return. */
final class Durable {

  private static final boolean DIRECTORIES_CAN_BE_OPENED =
      Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");

  private Durable() {}

  /** Writes a file, over what a write that was cut short left there. */
  static void write(Path file, byte[] bytes) throws IOException {
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Makes the names in a directory durable; without effect where the system cannot (Windows). */
  static void directory(Path directory) throws IOException {
    if (DIRECTORIES_CAN_BE_OPENED) {
      try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Makes a directory and those above it, each under a name that lasts. */
  static void createDirectories(Path directory) throws IOException {
    var parent = directory.getParent();
    if (parent != null && !Files.isDirectory(directory)) {
      createDirectories(parent);
      Files.createDirectories(directory);
      directory(parent);
    }
  }

  /** Renames in one step, within a directory, over what is there. */
  static void rename(Path directory, String from, String to) throws IOException {
    Files.move(directory.resolve(from), directory.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    directory(directory);
  }
}
