package org.entente.web.publish;

import org.springframework.web.util.HtmlUtils;

/**
 * What is pasted into an article: one {@code iframe} without any script. It asks for no permission,
 * loads once it comes near the screen, keeps its place while it loads, and has a title for those
 * who hear the page. {@code frameborder} says again what the style says, for systems that drop
 * styles.
 */
public final class EmbedCode {

  /** In CSS pixels: a few lanes and the chosen event, on a desk and on a phone. */
  static final int HEIGHT = 720;

  private EmbedCode() {}

  /**
   * The HTML.
   *
   * @param address the readers' page
   * @param title what the frame shows, in the language of the article
   */
  public static String iframe(String address, String title) {
    return """
        <iframe src="%s" title="%s" width="100%%" height="%d" loading="lazy" allow="" \
        frameborder="0" style="border:0"></iframe>"""
        .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(title), HEIGHT);
  }
}
