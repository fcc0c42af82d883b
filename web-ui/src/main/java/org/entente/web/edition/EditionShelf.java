package org.entente.web.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.timeline.PublicId;

/** Finds editions below a folder. Remembers the manifests last read, which never change. */
public final class EditionShelf {

  static final String POINTER = "current";
  private static final Pattern FOLDER = Pattern.compile("v([1-9][0-9]{0,8})");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
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
    var folder = folderOf(timeline).resolve(folderName(number));
    return Files.isDirectory(folder) ? Optional.of(read(timeline, number)) : Optional.empty();
  }

  /** The number of the edition that readers see, or 0. */
  public int currentNumber(PublicId timeline) {
    try {
      var number = Files.readString(folderOf(timeline).resolve(POINTER)).strip();
      if (!NUMBER.matcher(number).matches()) {
        throw new IllegalStateException(
            folderOf(timeline).resolve(POINTER) + " holds no number: “" + number + "”");
      }
      return Integer.parseInt(number);
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EditionFolder read(PublicId timeline, int number) {
    var folder = folderOf(timeline).resolve(folderName(number));
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

  Path root() {
    return root;
  }

  Path folderOf(PublicId timeline) {
    return root.resolve(timeline.value());
  }

  static byte[] pointerTo(int number) {
    return (number + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  static String folderName(int number) {
    return "v" + number;
  }

  /** The number in a folder's name, or 0 for another name. */
  static int numberOf(String folderName) {
    var matcher = FOLDER.matcher(folderName);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
