package org.entente.web.edition;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.core.publish.Publication;
import org.entente.core.text.Sha256;

/** One edition on disk. Never changes. */
public final class EditionFolder {

  private final Path folder;
  private final Manifest manifest;
  private final String manifestChecksum;

  EditionFolder(Path folder, byte[] manifest) {
    this.folder = folder;
    this.manifest = Manifest.read(manifest);
    this.manifestChecksum = Sha256.of(manifest);
  }

  /** Which publication it is. */
  public Publication publication() {
    return manifest.publication();
  }

  /**
   * One of its files. Only what the manifest names is found, so no path leads out of the folder.
   */
  public Optional<EditionFile> file(String path) {
    if (path.equals(Manifest.NAME)) {
      return Optional.of(new EditionFile(folder.resolve(path), manifestChecksum));
    }
    return Optional.ofNullable(manifest.files().get(path))
        .map(entry -> new EditionFile(folder.resolve(path), entry.sha256()));
  }

  /**
   * A file of an edition.
   *
   * @param sha256 its checksum in hexadecimal
   */
  public record EditionFile(Path path, String sha256) {}
}
