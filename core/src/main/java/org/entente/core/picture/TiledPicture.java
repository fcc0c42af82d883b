package org.entente.core.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.zip.CRC32;
import org.entente.core.layout.BadgeCounts;
import org.entente.core.layout.Placement;
import org.entente.core.layout.TileTree;
import org.entente.core.picture.PictureJson.Fields;

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

  private final Picture picture;
  private final String base;
  private final double maxScale;
  private final List<TileTree.Tile> tiles;
  private final TileJson json;
  private final Groups itemsOfEvents;
  private final Groups eventsOfKeyFiles;

  private TiledPicture(Picture picture, String base) {
    this.picture = picture;
    this.base = base;
    this.maxScale = maxScale(picture);
    var items = picture.items();
    this.tiles =
        TileTree.of(
            picture.domain(),
            items.stream().mapToDouble(item -> picture.eventOf(item).at()).toArray(),
            items.stream().mapToDouble(item -> item.placement().markerFrom()).toArray());
    this.json =
        new TileJson(
            picture,
            maxScale,
            new BadgeCounts(items.stream().map(Picture.Item::placement).toList()));
    int events = picture.events().size();
    this.itemsOfEvents = new Groups(items.size(), events, item -> items.get(item).event());
    this.eventsOfKeyFiles =
        new Groups(events, keyFiles(), event -> keyFile(picture.events().get(event).id()));
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
    return PictureJson.text(
        PictureJson.frame(picture)
            .with("lanes", PictureJson.lanes(picture, false))
            .with("events", List.of())
            .with("items", List.of())
            .with(
                "tiled",
                new Fields()
                    .with("base", base)
                    .with("events", picture.events().size())
                    .with("sources", sources())
                    .with("first", PictureJson.number(picture.events().getFirst().at()))
                    .with("last", PictureJson.number(picture.events().getLast().at()))
                    .with("inFull", IN_FULL)
                    .with("keyFiles", keyFiles())
                    .with("maxScale", PictureJson.scale(maxScale))
                    .with("density", Density.of(picture))
                    .with("top", json.tile(tiles.getFirst()))
                    .with("opening", opening)
                    .with("near", inFull(Math.max(0, opening - 1), opening + 2))));
  }

  /** The files in the folder, by path; each is written when it is asked for. */
  public SortedMap<String, Supplier<String>> files() {
    var files = new TreeMap<String, Supplier<String>>();
    for (var tile : tiles.subList(1, tiles.size())) {
      files.put("tiles/" + tile.number() + ".json", () -> PictureJson.text(json.tile(tile)));
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

  /** All tiles, the top first. */
  List<TileTree.Tile> tiles() {
    return tiles;
  }

  /** Some events in full with their items. */
  private Fields inFull(int from, int to) {
    int end = Math.min(to, picture.events().size());
    var events = new Fields();
    var items = new Fields();
    for (int i = from; i < end; i++) {
      events.with(Integer.toString(i), PictureJson.event(picture.events().get(i), picture));
      itemsOfEvents.of(i).forEach(n -> items.with(Integer.toString(n), json.item(n)));
    }
    return new Fields().with("events", events).with("items", items);
  }

  /** The event that is chosen at first: the last in the window that stands in a lane. */
  private int opening() {
    int last = picture.events().size() - 1;
    while (last >= 0
        && (itemsOfEvents.isEmpty(last)
            || picture.events().get(last).at() > picture.window().to())) {
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

  /** The scale beyond which nothing more would appear; as {@code picture.js} has it. */
  private static double maxScale(Picture picture) {
    boolean exact =
        picture.events().stream()
            .anyMatch(event -> event.at() % 1 != 0 && event.form() == PictureEvent.Form.POINT);
    return picture.items().stream()
        .map(Picture.Item::placement)
        .flatMapToDouble(place -> DoubleStream.of(place.markerFrom(), place.labelFrom()))
        .filter(scale -> scale < Placement.NEVER)
        .map(scale -> scale * 1.2)
        .reduce(exact ? 20_000 : 60, Math::max);
  }
}
