package org.entente.web.publish;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.core.colour.HouseColours;
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
import org.entente.core.picture.Repainted;
import org.entente.core.picture.StoryPages;
import org.entente.core.picture.SvgPicture;
import org.entente.core.picture.TiledPicture;
import org.entente.core.picture.Told;
import org.entente.core.picture.Tombstone;
import org.entente.core.publish.Content;
import org.entente.core.publish.EditionFiles;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.web.component.ComponentFiles;
import org.entente.web.edition.Shelf;
import org.entente.web.still.Pdf;
import org.entente.web.still.Png;

/**
 * An edition's files: of each language the page, the picture's data and the picture as images, and
 * once for all the component, the flags of the actors, the images of the events, and the timeline
 * in the exchange format and as a table, in the desk's colours; of texts also a compressed form.
 * Addresses between them are relative, so the folder works wherever it is put.
 */
final class TimelineFiles implements EditionFiles {

  private static final String FLAGS = "flags/";

  private static final int IMAGE_WIDTH = 1200;

  /** Of a page for a pixel: CSS's 96 to the inch, PDF's 72. */
  private static final double POINTS = 0.75;

  private final ComponentFiles component;
  private final Images images;
  private final EditionHistory history;
  private final Addresses addresses;
  private final Function<TimelineId, HouseColours> colours;

  /**
   * Writes editions.
   *
   * @param colours of a timeline, as its desk has them
   */
  TimelineFiles(
      ComponentFiles component,
      Images images,
      EditionHistory history,
      Addresses addresses,
      Function<TimelineId, HouseColours> colours) {
    this.colours = colours;
    this.component = component;
    this.images = images;
    this.history = history;
    this.addresses = addresses;
  }

  @Override
  public SortedMap<String, Content> of(FullTimeline full, Publication publication) {
    var files = new TreeMap<String, Content>();
    var timeline = full.timeline();
    var before = history.of(timeline.id());
    var house = colours.apply(timeline.id());
    var dyed = component.in(house);
    var assets = assets(dyed);
    dyed.files().forEach((path, bytes) -> files.put(assets + path, () -> bytes));
    files.put("entente-embed.js", () -> EmbedCode.script());
    files.put(EditionHistory.CONTENT, Content.of(() -> Exchange.write(withoutTags(full), images)));
    files.put("data.csv", Content.of(() -> EventTable.csv(full, timeline.mainLanguage())));
    files.put("about.json", About.of(timeline));
    full.events().stream()
        .flatMap(event -> event.images().stream())
        .forEach(image -> addImage(files, image.file()));
    var folder = Shelf.folderName(publication.number()) + "/";
    for (var language : timeline.languages()) {
      var picture = Picture.of(full, language);
      var told = EditionHistory.told(publication, full, before, language);
      var page = page(timeline, language);
      var image = "image" + ending(timeline, language) + ".png";
      var inside = new Place("", assets, image);
      var outside = new Place(folder, assets, image);
      var pages = picture.large() ? large(picture, timeline, inside, files) : small(picture, files);
      files.put(page, page(pages, language, timeline, told, inside, false));
      files.put(Shelf.FRONT + page, page(pages, language, timeline, told, outside, false));
      files.put(
          Shelf.FRONT + permalink(timeline, language),
          page(pages, language, timeline, told, outside, true));
      images(picture, timeline, publication, house, files);
      picture.actors().values().forEach(actor -> addFlag(files, actor.flag()));
    }
    return Compressed.with(files);
  }

  /** Writes a page of the timeline: which edition, for which place, with which others beside it. */
  @FunctionalInterface
  private interface Pages {
    String html(ReadersPage.Edition edition, Place place, Map<String, String> others);
  }

  /** The pages hold all of it. */
  private static Pages small(Picture picture, SortedMap<String, Content> files) {
    files.put("data." + picture.language() + ".json", Content.of(() -> PictureJson.write(picture)));
    return (edition, place, others) -> ReadersPage.html(picture, edition, place, others);
  }

  /** The pages hold only the top of it; the rest are files beside them. */
  private static Pages large(
      Picture picture, Timeline timeline, Place inside, SortedMap<String, Content> files) {
    var language = picture.language();
    var parts = "parts/" + language + "/";
    var tiled = TiledPicture.of(picture, parts);
    tiled.files().forEach((path, text) -> files.put(parts + path, Content.of(text)));
    var list = "list/" + language + "/";
    var story =
        new StoryPages(
            picture, list, "../../" + inside.assets(), "../../" + page(timeline, language));
    story.files().forEach((path, text) -> files.put(list + path, Content.of(text)));
    files.put("data." + language + ".json", Content.of(tiled::pageJson));
    return (edition, place, others) -> ReadersPage.html(tiled, story, edition, place, others);
  }

  @Override
  public SortedMap<String, Content> ofWithdrawn(FullTimeline full, Publication withdrawal) {
    var files = new TreeMap<String, Content>();
    var timeline = full.timeline();
    var house = colours.apply(timeline.id());
    var dyed = component.in(house);
    var assets = assets(dyed);
    dyed.files()
        .forEach(
            (path, bytes) -> {
              if (!path.endsWith(".js")) {
                files.put(assets + path, () -> bytes);
              }
            });
    // Articles ask for it still.
    files.put("entente-embed.js", () -> EmbedCode.script());
    files.put("about.json", About.of(timeline));
    var outside = new Place(Shelf.folderName(withdrawal.number()) + "/", assets, "");
    for (var language : timeline.languages()) {
      var title = timeline.title().readIn(language);
      var reason = withdrawal.note().readIn(language);
      var day = EditionHistory.day(withdrawal);
      var page = page(timeline, language);
      var ending = ending(timeline, language);
      files.put(
          page,
          Content.of(
              () -> Tombstone.html(language, title, day, reason, new Place("", assets, ""))));
      var front = Content.of(() -> Tombstone.html(language, title, day, reason, outside));
      files.put(Shelf.FRONT + page, front);
      files.put(Shelf.FRONT + permalink(timeline, language), front);
      IntFunction<String> tombstone =
          width -> Repainted.in(house, Tombstone.svg(language, title, day, width, Card.HEIGHT));
      files.put("image" + ending + ".svg", Content.of(() -> tombstone.apply(IMAGE_WIDTH)));
      files.put("image" + ending + ".png", () -> Png.of(tombstone.apply(IMAGE_WIDTH), 1));
      files.put("card" + ending + ".png", () -> Png.of(tombstone.apply(Card.WIDTH), 1));
    }
    return Compressed.with(files);
  }

  private static String assets(ComponentFiles component) {
    return "assets/" + component.contentHash() + "/";
  }

  private Content page(
      Pages pages,
      String language,
      Timeline timeline,
      List<Told> told,
      Place place,
      boolean permalink) {
    var others = new TreeMap<String, String>();
    timeline.languages().stream()
        .filter(other -> !other.equals(language))
        .forEach(
            other ->
                others.put(other, permalink ? permalink(timeline, other) : page(timeline, other)));
    var edition =
        new ReadersPage.Edition(
            told.getFirst().number(),
            told.getFirst().day(),
            told,
            addresses.of(
                timeline.publicId(),
                page(timeline, language),
                permalink(timeline, language),
                "card" + ending(timeline, language) + ".png"),
            permalink);
    return Content.of(() -> pages.html(edition, place, others));
  }

  /** As images: {@code image.png} in the main language, {@code image.nl.png} in another. */
  private void images(
      Picture picture,
      Timeline timeline,
      Publication publication,
      HouseColours house,
      SortedMap<String, Content> files) {
    var language = picture.language();
    var ending = ending(timeline, language);
    files.put("image" + ending + ".svg", Content.of(() -> image(picture, house)));
    files.put("image" + ending + ".png", () -> Png.of(image(picture, house), 2));
    files.put(
        "image" + ending + ".pdf",
        () ->
            Pdf.of(
                image(picture, house),
                POINTS,
                picture.title(),
                language,
                publication.publishedAt()));
    files.put(
        "card" + ending + ".png",
        () -> Png.of(Repainted.in(house, Card.draw(picture, new FlagsInside(component))), 1));
  }

  /** What stands before a file's ending when it is not in the main language. */
  private static String ending(Timeline timeline, String language) {
    return language.equals(timeline.mainLanguage()) ? "" : "." + language;
  }

  /** The page in the main language is the folder's own. */
  static String page(Timeline timeline, String language) {
    return (language.equals(timeline.mainLanguage()) ? "index" : language) + ".html";
  }

  /** The page that is shared and found: only at the timeline's own address. */
  static String permalink(Timeline timeline, String language) {
    return "timeline" + ending(timeline, language) + ".html";
  }

  private String image(Picture picture, HouseColours house) {
    return Repainted.in(house, SvgPicture.draw(picture, IMAGE_WIDTH, new FlagsInside(component)));
  }

  /** Tags are how the newsroom files its events: no matter for readers. */
  private static FullTimeline withoutTags(FullTimeline full) {
    return new FullTimeline(
        full.timeline(),
        full.events().stream().map(event -> event.withTags(List.of())).toList(),
        full.actors());
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
