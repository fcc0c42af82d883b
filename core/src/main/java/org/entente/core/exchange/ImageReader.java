package org.entente.core.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.image.ImageFile;
import org.entente.core.image.ImageOutcome;
import org.entente.core.image.PrepareImage;
import org.entente.core.image.PreparedImage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the images that a file carries, as carefully as if somebody uploaded them. In the file an
 * image has a name of its writer's choice; here it is named by its content.
 */
final class ImageReader {

  private static final int MOST = 10_000;

  private final Problems problems;
  private final Map<String, PreparedImage> images = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Set<String> shown = new HashSet<>();

  ImageReader(Problems problems) {
    this.problems = problems;
  }

  void read(Fields fields) {
    for (var item : fields.objects("images", MOST)) {
      var id = item.text("id");
      var data = item.base64("data", PrepareImage.MAX_BYTES);
      item.nothingElse();
      if (problems.count() > item.before()) {
        continue;
      }
      switch (PrepareImage.from(data)) {
        case ImageOutcome.Prepared(var image) -> {
          if (images.putIfAbsent(id, image) != null) {
            item.problem("id", "an image of this name stands in this file twice");
          }
          places.put(id, item.place());
        }
        case ImageOutcome.Refused(var message) -> item.problem("data", message.toString());
      }
    }
  }

  /** The image that an event calls by this name, or null when the file carries none. */
  @Nullable ImageFile shown(String id, String place) {
    var image = images.get(id);
    if (image == null) {
      problems.add(
          place,
          "no image “" + Fields.shortened(id) + "” stands in this file, or it has problems itself");
      return null;
    }
    shown.add(id);
    return image.file();
  }

  /** What no event shows would be lost. */
  void reportUnused() {
    places.forEach(
        (id, place) -> {
          if (!shown.contains(id)) {
            problems.add(place, "no event of this file shows this image");
          }
        });
  }

  /** All that was read, each once. */
  List<PreparedImage> all() {
    var once = new LinkedHashMap<ImageFile, PreparedImage>();
    images.values().forEach(image -> once.putIfAbsent(image.file(), image));
    return new ArrayList<>(once.values());
  }
}
