package org.entente.core.event;

import java.util.Objects;
import org.entente.core.image.ImageFile;
import org.entente.core.text.Texts;

/** An image as it stands in the form: its address as typed, its texts possibly too long. */
public record EventImageDraft(
    ImageFile file, Texts alternative, Texts caption, String credit, String source) {

  /** A new image, about which nothing was written yet. */
  public static EventImageDraft of(ImageFile file) {
    return new EventImageDraft(file, Texts.NONE, Texts.NONE, "", "");
  }

  /** A kept image, to be edited. */
  public static EventImageDraft of(EventImage image) {
    return new EventImageDraft(
        image.file(),
        image.alternative(),
        image.caption(),
        image.credit(),
        Objects.toString(image.source(), ""));
  }
}
