package org.entente.core.picture;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The absolute addresses that a page must name, each null when it is not known where readers find
 * it.
 *
 * @param framed the page that articles frame
 * @param permalink the page that is shared and found
 * @param card the image of {@link Card}
 * @param oembed where an editor asks how to embed it
 */
public record PageAddresses(
    @Nullable URI framed, @Nullable URI permalink, @Nullable URI card, @Nullable URI oembed) {

  /** Of a page that may be put anywhere. */
  public static final PageAddresses UNKNOWN = new PageAddresses(null, null, null, null);
}
