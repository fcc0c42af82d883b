package org.entente.web.publish;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.entente.core.picture.PageAddresses;
import org.entente.core.timeline.PublicId;
import org.jspecify.annotations.Nullable;

/**
 * The absolute addresses of an edition's pages.
 *
 * @param publicUrl where readers find Entente; null when nobody said, then pages name none
 */
record Addresses(@Nullable URI publicUrl) {

  PageAddresses of(PublicId timeline, String page, String permalink, String card) {
    if (publicUrl == null) {
      return PageAddresses.UNKNOWN;
    }
    var readers = URI.create(publicUrl.toString().replaceFirst("/*$", "/"));
    var here = readers.resolve("e/" + timeline + "/");
    var framed = here.resolve(page.equals("index.html") ? "" : page);
    return new PageAddresses(
        framed,
        here.resolve(permalink),
        here.resolve(card),
        readers.resolve(
            "oembed?url=" + URLEncoder.encode(framed.toString(), StandardCharsets.UTF_8)));
  }
}
