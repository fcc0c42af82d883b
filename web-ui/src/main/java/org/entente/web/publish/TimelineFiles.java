package org.entente.web.publish;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.exchange.Exchange;
import org.entente.core.picture.Picture;
import org.entente.core.picture.PictureJson;
import org.entente.core.picture.ReadersPage;
import org.entente.core.picture.SvgPicture;
import org.entente.core.publish.Content;
import org.entente.core.publish.EditionFiles;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.web.component.ComponentFiles;

/**
 * An edition's files: of each language the page, the picture's data and the picture as an image,
 * and once for all the component, the flags of the actors, and the timeline in the exchange format.
 * Addresses between them are relative, so the folder works wherever it is put.
 */
final class TimelineFiles implements EditionFiles {

  private static final String FLAGS = "flags/";

  private static final int IMAGE_WIDTH = 1200;

  private final ComponentFiles component;

  TimelineFiles(ComponentFiles component) {
    this.component = component;
  }

  @Override
  public SortedMap<String, Content> of(FullTimeline full, Publication publication) {
    var files = new TreeMap<String, Content>();
    var assets = "assets/" + component.contentHash() + "/";
    component.files().forEach((path, bytes) -> files.put(assets + path, () -> bytes));
    files.put("data.json", Content.of(() -> Exchange.write(full)));
    var timeline = full.timeline();
    var edition = new ReadersPage.Edition(publication.number(), day(publication));
    for (var language : timeline.languages()) {
      var picture = Picture.of(full, language);
      files.put(
          page(timeline, language),
          Content.of(
              () -> ReadersPage.html(picture, edition, assets, otherPages(timeline, language))));
      files.put("data." + language + ".json", Content.of(() -> PictureJson.write(picture)));
      files.put("image." + language + ".svg", Content.of(() -> image(picture)));
      picture.actors().values().forEach(actor -> addFlag(files, actor.flag()));
    }
    return files;
  }

  private static LocalDate day(Publication publication) {
    return publication.publishedAt().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  /** The page in the main language is the folder's own. */
  private static String page(Timeline timeline, String language) {
    return (language.equals(timeline.mainLanguage()) ? "index" : language) + ".html";
  }

  private static SortedMap<String, String> otherPages(Timeline timeline, String language) {
    var others = new TreeMap<String, String>();
    timeline.languages().stream()
        .filter(other -> !other.equals(language))
        .forEach(other -> others.put(other, page(timeline, other)));
    return others;
  }

  /** The picture as one file: whoever places it elsewhere has no flags beside it. */
  private String image(Picture picture) {
    return SvgPicture.draw(
        picture,
        IMAGE_WIDTH,
        flag ->
            component
                .flag(flag.substring(flag.lastIndexOf('/') + 1))
                .map(svg -> "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg))
                .orElse(""));
  }

  private void addFlag(SortedMap<String, Content> files, String flag) {
    if (flag.startsWith(FLAGS) && !files.containsKey(flag)) {
      component.flag(flag.substring(FLAGS.length())).ifPresent(svg -> files.put(flag, () -> svg));
    }
  }
}
