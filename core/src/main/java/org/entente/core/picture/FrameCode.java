package org.entente.core.picture;

import java.net.URI;

/**
 * The frame that is pasted into an article: it asks for no permission, loads once it comes near the
 * screen, keeps its place while it loads, and has a title for those who hear the page. {@code
 * frameborder} says again what the style says, for systems that drop styles.
 */
public final class FrameCode {

  /** In CSS pixels: a few lanes and the chosen event, on a desk and on a phone. */
  private static final String HEIGHT = "720";

  private FrameCode() {}

  /** A frame that needs no script and shows this page. */
  public static String of(URI page, String title) {
    var html = new Markup();
    html.open(
        "iframe",
        "src",
        page.toString(),
        "title",
        title,
        "width",
        "100%",
        "height",
        HEIGHT,
        "loading",
        "lazy",
        "allow",
        "",
        "frameborder",
        "0",
        "style",
        "border:0");
    return html.close().toString();
  }
}
