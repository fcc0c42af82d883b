package org.entente.migrations.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder with all that is in it. */
final class Tree {

  private static final Logger LOG = LoggerFactory.getLogger(Tree.class);

  private Tree() {}

  /** Deletes it; nothing happens when it is not there. */
  static void delete(Path folder) {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (NoSuchFileException e) {
      // Gone already, and so is the work.
    } catch (IOException e) {
      throw new UncheckedIOException("Can't delete " + folder, e);
    }
  }

  /**
   * Deletes what is of no use any more; what can't be deleted now, since it is another user's or a
   * dying process still writes into it, is left for later.
   */
  static void deleteIfPossible(Path folder) {
    try {
      delete(folder);
    } catch (UncheckedIOException e) {
      LOG.debug("Left for later", e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    /** A server that is just stopping deletes files of its own under our hands. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
      if (why instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw why;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why)
        throws IOException {
      if (why != null) {
        throw why;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
