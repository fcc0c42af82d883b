package org.entente.web.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.core.timeline.PublicId;

/**
 * Finds editions below a folder. Remembers the manifests last read; one changes only when its
 * edition is withdrawn.
 */
public final class EditionShelf {

  private static final int MOST_REMEMBERED = 500;

  private final Path root;
  private final Map<Written, EditionFolder> lastRead =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Written, EditionFolder> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  public EditionShelf(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The edition that readers see, or empty when there is none. */
  public Optional<EditionFolder> current(PublicId timeline) {
    var number = currentNumber(timeline);
    return number == 0 ? Optional.empty() : Optional.of(read(timeline, number));
  }

  /** An edition that readers see or saw, or empty when there is none of that number. */
  public Optional<EditionFolder> numbered(PublicId timeline, int number) {
    if (number < 1 || number > currentNumber(timeline)) {
      return Optional.empty();
    }
    var folder = folderOf(timeline).resolve(Shelf.folderName(number));
    return Files.exists(folder.resolve(Manifest.NAME))
        ? Optional.of(read(timeline, number))
        : Optional.empty();
  }

  /** The number of the edition that readers see, or 0. */
  public int currentNumber(PublicId timeline) {
    try {
      return Shelf.numberIn(Files.readAllBytes(folderOf(timeline).resolve(Shelf.POINTER)));
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder and when its manifest was written. */
  private record Written(Path folder, FileTime at) {}

  private EditionFolder read(PublicId timeline, int number) {
    var folder = folderOf(timeline).resolve(Shelf.folderName(number));
    try {
      var written = new Written(folder, Files.getLastModifiedTime(folder.resolve(Manifest.NAME)));
      synchronized (lastRead) {
        return lastRead.computeIfAbsent(written, EditionShelf::read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EditionFolder read(Written written) {
    try {
      return new EditionFolder(
          written.folder(), Files.readAllBytes(written.folder().resolve(Manifest.NAME)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folderOf(PublicId timeline) {
    return root.resolve(timeline.value());
  }
}
