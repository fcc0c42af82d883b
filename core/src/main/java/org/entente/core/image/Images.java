package org.entente.core.image;

import java.util.Optional;

/** Where images are kept, each once, under the name made from its content. */
public interface Images {

  /** Keeps an image. The same one again changes nothing. */
  void keep(PreparedImage image);

  /** The image with this SHA-256. */
  Optional<PreparedImage> find(String sha256);
}
