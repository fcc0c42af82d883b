package org.entente.web.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder. Each file is written under another name, made durable and renamed in one step. */
public final class FolderStore implements EditionStore {

  private static final String UNFINISHED = ".unfinished-";

  private final Path root;

  public FolderStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public void put(String path, byte[] bytes) throws IOException {
    var file = file(path);
    var folder = Objects.requireNonNull(file.getParent());
    Durable.createDirectories(folder);
    var name = file.getFileName().toString();
    Durable.write(folder.resolve(UNFINISHED + name), bytes);
    Durable.rename(folder, UNFINISHED + name, name);
  }

  @Override
  public Optional<byte[]> get(String path) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file(path)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> paths(String start) throws IOException {
    var above = root.resolve(start.substring(0, start.lastIndexOf('/') + 1));
    if (!Files.isDirectory(above)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(above)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith(UNFINISHED))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.startsWith(start))
          .sorted()
          .toList();
    }
  }

  @Override
  public void delete(String path) throws IOException {
    var file = file(path);
    if (Files.deleteIfExists(file)) {
      Durable.directory(Objects.requireNonNull(file.getParent()));
    }
  }

  @Override
  public String place() {
    return "the folder " + root;
  }

  private Path file(String path) {
    var file = root.resolve(path).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IllegalArgumentException("Not a path inside " + root + ": “" + path + "”");
    }
    return file;
  }
}
