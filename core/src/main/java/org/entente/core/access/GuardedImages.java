package org.entente.core.access;

import java.util.Optional;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.image.Images;
import org.entente.core.image.PreparedImage;

/**
 * The images of events as the person at work may use them.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedImages implements Images {

  private final Images images;
  private final Access access;

  public GuardedImages(Images images, Access access) {
    this.images = images;
    this.access = access;
  }

  @Override
  public void keep(PreparedImage image) {
    access.require(Right.WRITE_EVENT);
    images.keep(image);
  }

  @Override
  public Optional<PreparedImage> find(String sha256) {
    access.require(Right.READ_EVENT);
    return images.find(sha256);
  }
}
