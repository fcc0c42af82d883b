package org.entente.web.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.picture.Picture;
import org.entente.core.picture.PictureJson;
import org.entente.core.publish.EditionFiles;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.FullTimeline;
import org.entente.web.component.ComponentFiles;

/**
 * An edition's files: of each language the page, the picture's data and the picture as an image,
 * and once for all the component, the flags of the actors, and the timeline in the exchange format.
 * Addresses between them are relative, so the folder works wherever it is put.
 */
final class TimelineFiles implements EditionFiles {

  private static final String FLAGS = "flags/";

  private final ComponentFiles component;

  TimelineFiles(ComponentFiles component) {
    this.component = component;
  }

  @Override
  public SortedMap<String, byte[]> of(FullTimeline full, Publication publication) {
    var files = new TreeMap<String, byte[]>();
    var assets = "assets/" + component.contentHash() + "/";
    component.files().forEach((path, bytes) -> files.put(assets + path, bytes));
    for (var language : full.timeline().languages()) {
      var picture = Picture.of(full, language);
      var page = language.equals(full.timeline().mainLanguage()) ? "index" : language;
      files.put(page + ".html", page(picture, assets).getBytes(UTF_8));
      files.put("data." + language + ".json", PictureJson.write(picture).getBytes(UTF_8));
      picture.actors().values().forEach(actor -> addFlag(files, actor.flag()));
    }
    return files;
  }

  private void addFlag(SortedMap<String, byte[]> files, String flag) {
    if (flag.startsWith(FLAGS) && !files.containsKey(flag)) {
      component.flag(flag.substring(FLAGS.length())).ifPresent(svg -> files.put(flag, svg));
    }
  }

  // Until core.picture writes the page.
  private static String page(Picture picture, String assets) {
    return """
        <!doctype html>
        <html lang="%s" dir="ltr" data-theme="auto">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="%2$stimeline.css">
        <link rel="stylesheet" href="%2$spage.css">
        <script type="module" src="%2$sentente-timeline.js"></script>
        <main class="ent-page">
        <entente-timeline theme="auto" headline>
        <script type="application/json">%3$s</script>
        </entente-timeline>
        </main>
        </html>
        """
        .formatted(picture.language(), assets, PictureJson.write(picture).replace("<", "\\u003c"));
  }
}
