package org.entente.core.image;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Images that last as long as the test. */
public final class ImagesInMemory implements Images {

  /** A wide one, a narrow one and a flat one. */
  public static final List<PreparedImage> EXAMPLES =
      List.of(made(700, 30, "jpeg"), made(30, 40, "jpeg"), made(64, 8, "png"));

  private final Map<String, PreparedImage> images = new LinkedHashMap<>();

  /** With these images in it. */
  public static ImagesInMemory of(Collection<PreparedImage> images) {
    var kept = new ImagesInMemory();
    images.forEach(kept::keep);
    return kept;
  }

  @Override
  public void keep(PreparedImage image) {
    images.put(image.file().sha256(), image);
  }

  @Override
  public Optional<PreparedImage> find(String sha256) {
    return Optional.ofNullable(images.get(sha256));
  }

  private static PreparedImage made(int width, int height, String format) {
    var outcome = PrepareImage.from(MadeImages.file(MadeImages.quarters(width, height), format));
    return ((ImageOutcome.Prepared) outcome).image();
  }
}
