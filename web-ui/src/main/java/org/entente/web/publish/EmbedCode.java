package org.entente.web.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.picture.FrameCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * What is pasted into an article. No code has a script inside itself, so that it also works on
 * pages that forbid those; scripts of ours are named by edition and checksum, so that an article
 * always gets what it was given.
 */
public final class EmbedCode {

  private EmbedCode() {}

  /** The ways to embed, the plainest first. */
  public enum Way {
    /** One frame that keeps its height; what has no room scrolls inside it. */
    FRAME,
    /** A frame that grows with what it shows. */
    GROWING_FRAME,
    /** The picture in the page itself. */
    ELEMENT,
    /** Only where it is. */
    ADDRESS
  }

  /**
   * A script of ours.
   *
   * @param address of an edition's file, which never changes
   * @param integrity its checksum, as Subresource Integrity writes it
   */
  public record Script(URI address, String integrity) {

    /** The script with these contents. */
    static Script of(URI address, byte[] bytes) {
      try {
        var digest = MessageDigest.getInstance("SHA-384").digest(bytes);
        return new Script(address, "sha384-" + Base64.getEncoder().encodeToString(digest));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-384", e);
      }
    }

    private String tag() {
      return "<script defer src=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\"></script>"
          .formatted(escaped(address), escaped(integrity));
    }
  }

  /** A frame that grows with what it shows, by a script in the page around it. */
  public static String growingFrame(URI page, String title, Script script) {
    return FrameCode.of(page, title).replaceFirst("<iframe", "<iframe data-entente")
        + "\n"
        + script.tag();
  }

  /**
   * The element; until its script runs, and where it never does, an image that leads to the page.
   *
   * @param timeline the address of the timeline or of one edition, ending in a slash
   * @param data the picture's data, relative to it
   * @param image the picture as an image, relative to it
   * @param page where the image leads
   * @param look attributes by name, such as theme and view; empty ones are left out
   */
  public static String element(
      URI timeline,
      String data,
      String image,
      URI page,
      String title,
      Map<String, String> look,
      Script script) {
    var attributes =
        look.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> " %s=\"%s\"".formatted(one.getKey(), escaped(one.getValue())))
            .collect(Collectors.joining());
    return """
    %s
    <entente-timeline src="%s" base="%s"%s headline><a href="%s"><img src="%s" \
    alt="%s" style="max-width:100%%"></a></entente-timeline>\
    """
        .formatted(
            script.tag(),
            escaped(timeline.resolve(data)),
            escaped(timeline),
            attributes,
            escaped(page),
            escaped(timeline.resolve(image)),
            escaped(title));
  }

  private static String escaped(Object value) {
    return HtmlUtils.htmlEscape(value.toString());
  }

  /** The script for the page around embeds, of every edition at {@code entente-embed.js}. */
  static byte[] script() {
    try {
      return new ClassPathResource("entente-embed.js", EmbedCode.class).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
