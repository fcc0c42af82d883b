package org.entente.web.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.core.timeline.PublicId;

/** Finds editions below a folder. Remembers the manifests last read, which never change. */
public final class EditionShelf {

  private static final int MOST_REMEMBERED = 500;

  private final Path root;
  private final Map<Path, EditionFolder> lastRead =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, EditionFolder> eldest) {
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
    return Files.isDirectory(folder) ? Optional.of(read(timeline, number)) : Optional.empty();
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

  private EditionFolder read(PublicId timeline, int number) {
    var folder = folderOf(timeline).resolve(Shelf.folderName(number));
    synchronized (lastRead) {
      return lastRead.computeIfAbsent(folder, EditionShelf::read);
    }
  }

  private static EditionFolder read(Path folder) {
    try {
      return new EditionFolder(folder, Files.readAllBytes(folder.resolve(Manifest.NAME)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folderOf(PublicId timeline) {
    return root.resolve(timeline.value());
  }
}
