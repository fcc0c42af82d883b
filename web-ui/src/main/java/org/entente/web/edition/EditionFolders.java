package org.entente.web.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Editions;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.PublicId;

/**
 * Editions as folders: {@code <root>/<public id>/v<number>/…}, and beside them the file {@code
 * current} with the number that readers see. A folder is written under another name, made durable
 * and then renamed; last the number is replaced in one step. So whenever the machine stops, readers
 * see the old edition or the new one, and what is left lying about is removed the next time.
 */
public final class EditionFolders implements Editions {

  private static final String UNFINISHED = ".unfinished-";

  private final EditionShelf shelf;
  private final Consumer<String> beforeStep;

  public EditionFolders(EditionShelf shelf) {
    this(shelf, step -> {});
  }

  /** {@code beforeStep} is told each step before it is taken; a test stops there. */
  EditionFolders(EditionShelf shelf, Consumer<String> beforeStep) {
    this.shelf = shelf;
    this.beforeStep = beforeStep;
  }

  @Override
  public Optional<Publication> shown(PublicId timeline) {
    return shelf.current(timeline).map(EditionFolder::publication);
  }

  @Override
  public synchronized void show(Edition edition) {
    try {
      write(edition);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The edition could not be written to " + shelf.folderOf(edition.readers()), e);
    }
  }

  private void write(Edition edition) throws IOException {
    var number = edition.publication().number();
    var timeline = shelf.folderOf(edition.readers());
    Files.createDirectories(timeline);
    Durable.directory(shelf.root());
    removeLeftovers(timeline, shown(edition.readers()).map(Publication::number).orElse(0));

    var name = UNFINISHED + EditionShelf.folderName(number);
    var unfinished = Files.createDirectory(timeline.resolve(name));
    var written = new TreeMap<String, Manifest.Entry>();
    for (var file : edition.files().entrySet()) {
      beforeStep.accept("write " + file.getKey());
      var path = unfinished.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      var bytes = file.getValue().bytes();
      Durable.write(path, bytes);
      written.put(file.getKey(), Manifest.Entry.of(bytes));
    }
    beforeStep.accept("write the manifest");
    Durable.write(
        unfinished.resolve(Manifest.NAME), Manifest.of(edition.publication(), written).toJson());
    beforeStep.accept("make the folders durable");
    try (Stream<Path> folders = Files.walk(unfinished).filter(Files::isDirectory)) {
      for (var folder : folders.toList()) {
        Durable.directory(folder);
      }
    }
    beforeStep.accept("rename the folder");
    Durable.rename(timeline, name, EditionShelf.folderName(number));
    beforeStep.accept("write the pointer");
    var pointer = UNFINISHED + EditionShelf.POINTER;
    Durable.write(timeline.resolve(pointer), EditionShelf.pointerTo(number));
    beforeStep.accept("swap the pointer");
    Durable.rename(timeline, pointer, EditionShelf.POINTER);
    beforeStep.accept("finish");
  }

  /** What a publishing that was cut short left: unfinished files, and folders nobody ever saw. */
  private static void removeLeftovers(Path timeline, int shown) throws IOException {
    try (Stream<Path> children = Files.list(timeline)) {
      for (var child : children.toList()) {
        var name = child.getFileName().toString();
        if (name.startsWith(UNFINISHED) || EditionShelf.numberOf(name) > shown) {
          removeAll(child);
        }
      }
    }
  }

  private static void removeAll(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree).sorted(Comparator.reverseOrder())) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
