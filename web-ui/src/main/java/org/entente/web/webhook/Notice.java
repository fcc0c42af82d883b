package org.entente.web.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.entente.core.exchange.Parts;
import org.entente.core.publish.Occasion;
import org.entente.core.webhook.DueDelivery;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a webhook is told; made of what never changes, so that it is the same at every try. */
final class Notice {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Notice() {}

  /**
   * The body.
   *
   * @param readers the address under which readers find Entente, or null when it is not set
   */
  static byte[] of(DueDelivery delivery, @Nullable URI readers) {
    var edition = delivery.edition();
    var json =
        JSON.createObjectNode()
            .put("id", delivery.id().toString())
            .put("type", type(edition.occasion()))
            .put("timeline", edition.timeline().toString())
            .put("edition", edition.number())
            .put("occasion", edition.occasion().name().toLowerCase(Locale.ROOT))
            .put("publishedAt", edition.publishedAt().toString());
    Parts.write(json, "note", edition.note());
    if (readers != null) {
      json.put("address", readers.resolve("e/" + delivery.readers() + "/").toString());
    }
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String type(Occasion occasion) {
    return switch (occasion) {
      case FIRST, NEW_EVENTS, UPDATE -> "timeline.published";
      case CORRECTION -> "timeline.corrected";
      case WITHDRAWAL -> "timeline.withdrawn";
    };
  }
}
