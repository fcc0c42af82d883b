package org.entente.migrations.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says that a directory is ours, for as long as this process lives: the operating system drops the
 * lock when the process ends, however it ends.
 */
final class DirectoryLock implements AutoCloseable {

  static final String FILE = "lock";

  /** Behind the text, since Windows lets nobody read what is locked. */
  private static final long LOCKED_BYTE = 1_000_000;

  /**
   * The directories that this process holds. Needed because a POSIX lock belongs to the process and
   * is lost when the process closes the file anywhere: a held file must not be opened again.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final FileChannel channel;

  private DirectoryLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /**
   * Takes the directory.
   *
   * @param directory its real path
   * @throws DatabaseUnavailable when somebody else has it; the message names both
   */
  static DirectoryLock take(Path directory) throws IOException {
    if (!HELD_HERE.add(directory)) {
      throw refusal(directory, "this same process (" + ProcessHandle.current().pid() + ")");
    }
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              directory.resolve(FILE),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        throw refusal(directory, holder(channel));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(myself().getBytes(UTF_8)));
      return new DirectoryLock(directory, channel);
    } catch (IOException | RuntimeException e) {
      if (channel != null) {
        channel.close();
      }
      HELD_HERE.remove(directory);
      throw e;
    }
  }

  /** Gives the directory back. */
  @Override
  public void close() throws IOException {
    channel.close();
    HELD_HERE.remove(directory);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    return channel.tryLock(LOCKED_BYTE, 1, false);
  }

  private static String myself() {
    return "process " + ProcessHandle.current().pid();
  }

  private static String holder(FileChannel channel) throws IOException {
    var text = ByteBuffer.allocate(100);
    channel.read(text, 0);
    var said = new String(text.array(), 0, text.position(), UTF_8).strip();
    return said.isEmpty() ? "another process" : said;
  }

  private static DatabaseUnavailable refusal(Path directory, String holder) {
    return new DatabaseUnavailable(
        "The database in "
            + directory
            + " is in use by "
            + holder
            + ". Stop that one first, or start with another data directory.");
  }
}
