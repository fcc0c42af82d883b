package org.entente.web.publish;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.exchange.EventTable;
import org.entente.core.exchange.Exchange;
import org.entente.core.image.ImageFile;
import org.entente.core.image.Images;
import org.entente.core.image.PreparedImage;
import org.entente.core.picture.Card;
import org.entente.core.picture.Picture;
import org.entente.core.picture.PictureEvent.Shown;
import org.entente.core.picture.PictureJson;
import org.entente.core.picture.ReadersPage;
import org.entente.core.picture.ReadersPage.Place;
import org.entente.core.picture.StoryPages;
import org.entente.core.picture.SvgPicture;
import org.entente.core.picture.TiledPicture;
import org.entente.core.publish.Content;
import org.entente.core.publish.EditionFiles;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.web.component.ComponentFiles;
import org.entente.web.edition.Shelf;
import org.entente.web.still.Pdf;
import org.entente.web.still.Png;

/**
 * An edition's files: of each language the page, the picture's data and the picture as images, and
 * once for all the component, the flags of the actors, the images of the events, and the timeline
 * in the exchange format and as a table. Addresses between them are relative, so the folder works
 * wherever it is put.
 */
final class TimelineFiles implements EditionFiles {

  private static final String FLAGS = "flags/";

  private static final int IMAGE_WIDTH = 1200;

  /** Of a page for a pixel: CSS's 96 to the inch, PDF's 72. */
  private static final double POINTS = 0.75;

  private final ComponentFiles component;
  private final Images images;

  TimelineFiles(ComponentFiles component, Images images) {
    this.component = component;
    this.images = images;
  }

  @Override
  public SortedMap<String, Content> of(FullTimeline full, Publication publication) {
    var files = new TreeMap<String, Content>();
    var timeline = full.timeline();
    var assets = "assets/" + component.contentHash() + "/";
    component.files().forEach((path, bytes) -> files.put(assets + path, () -> bytes));
    files.put("data.json", Content.of(() -> Exchange.write(full, images)));
    files.put("data.csv", Content.of(() -> EventTable.csv(full, timeline.mainLanguage())));
    full.events().stream()
        .flatMap(event -> event.images().stream())
        .forEach(image -> addImage(files, image.file()));
    var folder = Shelf.folderName(publication.number()) + "/";
    for (var language : timeline.languages()) {
      var picture = Picture.of(full, language);
      var page = page(timeline, language);
      var image = "image" + ending(timeline, language) + ".png";
      var inside = new Place("", assets, image);
      var outside = new Place(folder, assets, image);
      if (picture.large()) {
        large(picture, timeline, publication, inside, outside, files);
      } else {
        files.put(page, page(picture, timeline, publication, inside));
        files.put(Shelf.FRONT + page, page(picture, timeline, publication, outside));
        files.put("data." + language + ".json", Content.of(() -> PictureJson.write(picture)));
      }
      images(picture, timeline, publication, files);
      picture.actors().values().forEach(actor -> addFlag(files, actor.flag()));
    }
    return files;
  }

  /** The pages hold only the top of it; the rest are files beside them. */
  private static void large(
      Picture picture,
      Timeline timeline,
      Publication publication,
      Place inside,
      Place outside,
      SortedMap<String, Content> files) {
    var language = picture.language();
    var page = page(timeline, language);
    var parts = "parts/" + language + "/";
    var tiled = TiledPicture.of(picture, parts);
    tiled.files().forEach((path, text) -> files.put(parts + path, Content.of(text)));
    var list = "list/" + language + "/";
    var story = new StoryPages(picture, list, "../../" + inside.assets(), "../../" + page);
    story.files().forEach((path, text) -> files.put(list + path, Content.of(text)));
    var edition = new ReadersPage.Edition(publication.number(), day(publication));
    var others = otherPages(timeline, language);
    files.put(page, Content.of(() -> ReadersPage.html(tiled, story, edition, inside, others)));
    files.put(
        Shelf.FRONT + page,
        Content.of(() -> ReadersPage.html(tiled, story, edition, outside, others)));
    files.put("data." + language + ".json", Content.of(tiled::pageJson));
  }

  private static Content page(
      Picture picture, Timeline timeline, Publication publication, Place place) {
    var edition = new ReadersPage.Edition(publication.number(), day(publication));
    return Content.of(
        () -> ReadersPage.html(picture, edition, place, otherPages(timeline, picture.language())));
  }

  /** As images: {@code image.png} in the main language, {@code image.nl.png} in another. */
  private void images(
      Picture picture,
      Timeline timeline,
      Publication publication,
      SortedMap<String, Content> files) {
    var language = picture.language();
    var ending = ending(timeline, language);
    files.put("image" + ending + ".svg", Content.of(() -> image(picture)));
    files.put("image" + ending + ".png", () -> Png.of(image(picture), 2));
    files.put(
        "image" + ending + ".pdf",
        () -> Pdf.of(image(picture), POINTS, picture.title(), language, publication.publishedAt()));
    files.put("card" + ending + ".png", () -> Png.of(Card.draw(picture, this::flagInside), 1));
  }

  private static String ending(Timeline timeline, String language) {
    return language.equals(timeline.mainLanguage()) ? "" : "." + language;
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

  private String image(Picture picture) {
    return SvgPicture.draw(picture, IMAGE_WIDTH, this::flagInside);
  }

  /** The flag as an address that holds it: whoever places an image elsewhere has none beside it. */
  private String flagInside(String flag) {
    return component
        .flag(flag.substring(flag.lastIndexOf('/') + 1))
        .map(svg -> "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg))
        .orElse("");
  }

  private void addImage(SortedMap<String, Content> files, ImageFile file) {
    files.put(Shown.FOLDER + file.name(), () -> kept(file).bytes());
    if (file.hasSmall()) {
      files.put(Shown.FOLDER + file.smallName(), () -> kept(file).smallest());
    }
  }

  private PreparedImage kept(ImageFile file) {
    return images
        .find(file.sha256())
        .orElseThrow(() -> new IllegalStateException("No image " + file.name() + " is kept"));
  }

  private void addFlag(SortedMap<String, Content> files, String flag) {
    if (flag.startsWith(FLAGS) && !files.containsKey(flag)) {
      component.flag(flag.substring(FLAGS.length())).ifPresent(svg -> files.put(flag, () -> svg));
    }
  }
}
