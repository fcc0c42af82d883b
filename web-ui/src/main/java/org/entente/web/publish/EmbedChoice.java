package org.entente.web.publish;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.picture.FrameCode;
import org.entente.core.publish.Edition;
import org.entente.core.timeline.Timeline;
import org.entente.web.edition.Shelf;
import org.entente.web.publish.EmbedCode.Script;
import org.entente.web.publish.EmbedCode.Way;

/**
 * How a timeline is to be embedded.
 *
 * @param language one of the timeline's
 * @param pinned whether the article keeps this very edition when there are later ones
 * @param look what else the page's address asks for, by name: theme, view, focus, period, fit
 */
record EmbedChoice(Way way, String language, boolean pinned, Map<String, String> look) {

  private static final String SCRIPT = "entente-timeline.js";

  EmbedChoice {
    look = new TreeMap<>(look);
  }

  static EmbedChoice plain(String language) {
    return new EmbedChoice(Way.FRAME, language, false, Map.of());
  }

  /** The page's address below the timeline's: {@code v3/nl.html#theme=dark}. */
  String page(Timeline timeline, int edition) {
    var page = TimelineFiles.page(timeline, language);
    var fragment =
        look.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
    return (pinned ? Shelf.folderName(edition) + "/" : "")
        + (page.equals("index.html") ? "" : page)
        + (fragment.isEmpty() ? "" : "#" + fragment);
  }

  /**
   * The code.
   *
   * @param timelineAddress of the timeline for readers, ending in a slash
   * @param edition the one shown now, whose scripts the code names
   */
  String code(URI timelineAddress, Timeline timeline, Edition edition) {
    var number = edition.publication().number();
    var folder = timelineAddress.resolve(Shelf.folderName(number) + "/");
    var page = timelineAddress.resolve(page(timeline, number));
    var title = timeline.title().readIn(language);
    return switch (way) {
      case FRAME -> FrameCode.of(page, title);
      case GROWING_FRAME ->
          EmbedCode.growingFrame(page, title, script(folder, edition, "entente-embed.js"));
      case ELEMENT -> {
        var component =
            edition.files().keySet().stream()
                .filter(path -> path.endsWith("/" + SCRIPT))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An edition without a component"));
        var ending = language.equals(timeline.mainLanguage()) ? "" : "." + language;
        yield EmbedCode.element(
            pinned ? folder : timelineAddress,
            "data." + language + ".json",
            "image" + ending + ".png",
            page,
            title,
            attributes(),
            script(folder, edition, component));
      }
      case ADDRESS -> page.toString();
    };
  }

  /** Of the element; one that stands in a page is light unless it is told otherwise. */
  private Map<String, String> attributes() {
    var attributes = new TreeMap<>(look);
    attributes.remove("fit");
    attributes.merge("theme", "light", (asked, light) -> asked.isEmpty() ? light : asked);
    return attributes;
  }

  private static Script script(URI folder, Edition edition, String path) {
    var content = edition.files().get(path);
    if (content == null) {
      throw new IllegalStateException("The edition has no " + path);
    }
    return Script.of(folder.resolve(path), content.bytes());
  }

  EmbedChoice in(String other) {
    return new EmbedChoice(way, other, pinned, look);
  }

  EmbedChoice by(Way other) {
    return new EmbedChoice(other, language, pinned, look);
  }

  EmbedChoice pinned(boolean keep) {
    return new EmbedChoice(way, language, keep, look);
  }

  /** The same choice with another part of the look; an empty value takes it away. */
  EmbedChoice with(String name, String value) {
    var changed = new LinkedHashMap<>(look);
    changed.put(name, value);
    return new EmbedChoice(way, language, pinned, changed);
  }
}
