package org.entente.web.edition;

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

  /** Writes a new file. */
  static void write(Path file, byte[] bytes) throws IOException {
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
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

  /** Renames in one step, within a directory. */
  static void rename(Path directory, String from, String to) throws IOException {
    Files.move(directory.resolve(from), directory.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    directory(directory);
  }
}
