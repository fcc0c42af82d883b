package org.entente.web.edition;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.text.Sha256;
import org.entente.core.text.Texts;
import org.entente.core.timeline.TimelineId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition says about itself in {@code manifest.json}: which publication it is, and of each
 * of its files the SHA-256 checksum in hexadecimal and the size in bytes.
 */
public record Manifest(
    String format,
    int version,
    String timeline,
    int number,
    int timelineVersion,
    Instant publishedAt,
    @Nullable Occasion occasion,
    @Nullable Map<String, String> note,
    Map<String, Entry> files) {

  /** The file's name. */
  public static final String NAME = "manifest.json";

  private static final String FORMAT = "entente-edition";
  private static final int VERSION = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A file's checksum and size in bytes. */
  public record Entry(String sha256, long size) {
    /** Of what a file holds. */
    public static Entry of(byte[] bytes) {
      return new Entry(Sha256.of(bytes), bytes.length);
    }
  }

  /** What an edition of these files says about itself. */
  public static Manifest of(Publication publication, Map<String, Entry> files) {
    return new Manifest(
        FORMAT,
        VERSION,
        publication.timeline().toString(),
        publication.number(),
        publication.timelineVersion(),
        publication.publishedAt(),
        publication.occasion(),
        publication.note().byLanguage(),
        new TreeMap<>(files));
  }

  static Manifest read(byte[] json) {
    var manifest = JSON.readValue(json, Manifest.class);
    if (!FORMAT.equals(manifest.format) || manifest.version != VERSION) {
      throw new IllegalArgumentException(
          "Not a manifest of an edition: format " + manifest.format + " " + manifest.version);
    }
    return manifest;
  }

  /** As the file holds it. */
  public byte[] toJson() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  /** Which publication it is; those before occasions were told were updates. */
  Publication publication() {
    return new Publication(
        TimelineId.of(timeline),
        number,
        timelineVersion,
        publishedAt,
        occasion == null ? Occasion.UPDATE : occasion,
        note == null ? Texts.NONE : new Texts(new TreeMap<>(note)));
  }
}
