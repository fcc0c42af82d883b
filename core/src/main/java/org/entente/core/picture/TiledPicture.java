package org.entente.core.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.entente.core.picture.PictureJson.Fields;
import org.entente.core.timeline.ReadersView;
import org.jspecify.annotations.Nullable;

/**
 * A large picture cut into small files, of which a reader loads what is in view: the top tile
 * stands in the page, the others, the events in full and the events' numbers by key are files
 * beside it. {@code docs/picture-data.md} describes them.
 */
public final class TiledPicture {

  /** How many events one file holds in full. */
  private static final int IN_FULL = 50;

  /** About how many keys one file of numbers by key holds. */
  private static final int KEYS = 256;

  private static final String RELATIONS = "tiles";
  private static final String COUNTRIES = "countries";

  private final Picture picture;
  private final String base;
  private final LaneTiles relations;
  private final @Nullable LaneTiles countries;
  private final Groups eventsOfKeyFiles;

  private TiledPicture(Picture picture, String base) {
    this.picture = picture;
    this.base = base;
    this.relations = new LaneTiles(picture);
    this.countries =
        picture.views().contains(ReadersView.COUNTRIES)
            ? new LaneTiles(picture.in(ReadersView.COUNTRIES))
            : null;
    this.eventsOfKeyFiles =
        new Groups(
            picture.events().size(),
            keyFiles(),
            event -> keyFile(picture.events().get(event).id()));
  }

  /**
   * Cuts a picture.
   *
   * @param base where the files are in the edition's folder, ending in a slash
   */
  public static TiledPicture of(Picture picture, String base) {
    return new TiledPicture(picture, base);
  }

  /** The picture that is cut. */
  Picture picture() {
    return picture;
  }

  /** The data in the page, instead of that of the whole picture ({@link PictureJson#write}). */
  public String pageJson() {
    int opening = opening();
    var tiled =
        new Fields()
            .with("base", base)
            .with("events", picture.events().size())
            .with("sources", sources())
            .with("first", PictureJson.number(picture.events().getFirst().at()))
            .with("last", PictureJson.number(picture.events().getLast().at()))
            .with("inFull", IN_FULL)
            .with("keyFiles", keyFiles())
            .with("opening", opening)
            .with("near", inFull(Math.max(0, opening - 1), opening + 2));
    boolean ofActors = picture.drawn() == ReadersView.COUNTRIES;
    tiled.putAll(ofActors ? relations.aside(RELATIONS) : relations.inPage(RELATIONS));
    var page =
        PictureJson.frame(picture)
            .with("lanes", PictureJson.lanes(picture, false))
            .with("events", List.of())
            .with("items", List.of())
            .with("tiled", tiled);
    if (countries != null) {
      page.with(
          "countries",
          PictureJson.countriesFrame(picture)
              .with("items", List.of())
              .with("tiled", ofActors ? countries.inPage(COUNTRIES) : countries.aside(COUNTRIES)));
    }
    return PictureJson.text(page);
  }

  /** The files in the folder, by path; each is written when it is asked for. */
  public SortedMap<String, Supplier<String>> files() {
    var files = new TreeMap<String, Supplier<String>>();
    relations.addFiles(RELATIONS, files);
    if (countries != null) {
      countries.addFiles(COUNTRIES, files);
    }
    int count = picture.events().size();
    for (int file = 0; file * IN_FULL < count; file++) {
      int from = file * IN_FULL;
      files.put("events/" + file + ".json", () -> PictureJson.text(inFull(from, from + IN_FULL)));
    }
    for (int i = 0; i < keyFiles(); i++) {
      int file = i;
      files.put("keys/" + file + ".json", () -> PictureJson.text(numbersByKey(file)));
    }
    return files;
  }

  private Fields numbersByKey(int file) {
    var numbers = new Fields();
    eventsOfKeyFiles
        .of(file)
        .forEach(event -> numbers.with(picture.events().get(event).id(), event));
    return numbers;
  }

  /** Some events in full with their items. */
  private Fields inFull(int from, int to) {
    int end = Math.min(to, picture.events().size());
    var events = new Fields();
    for (int i = from; i < end; i++) {
      events.with(Integer.toString(i), PictureJson.event(picture.events().get(i), picture));
    }
    var part =
        new Fields()
            .with("events", events)
            .with("items", relations.itemsOf(IntStream.range(from, end)));
    return countries == null
        ? part
        : part.with("countries", countries.itemsOf(IntStream.range(from, end)));
  }

  /** The event that is chosen at first: the last in the window that stands in a lane. */
  private int opening() {
    int last = picture.events().size() - 1;
    while (last >= 0
        && (!relations.shows(last) || picture.events().get(last).at() > picture.window().to())) {
      last--;
    }
    return last;
  }

  private long sources() {
    return picture.events().stream()
        .flatMap(event -> event.sources().stream())
        .map(
            source ->
                source.address() == null
                    ? source.outlet() + " " + source.title()
                    : source.address().toString())
        .distinct()
        .count();
  }

  private int keyFiles() {
    return Math.ceilDiv(picture.events().size(), KEYS);
  }

  /** The browser computes the same checksum. */
  private int keyFile(String id) {
    var checksum = new CRC32();
    checksum.update(id.getBytes(StandardCharsets.UTF_8));
    return (int) (checksum.getValue() % keyFiles());
  }
}
