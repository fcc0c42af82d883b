package org.entente.core.picture;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.entente.core.layout.BadgeCounts;
import org.entente.core.layout.Placement;
import org.entente.core.layout.TileTree;
import org.entente.core.picture.PictureJson.Fields;

/** The items of a large picture in the lanes of one view, cut into tiles. */
final class LaneTiles {

  private final Picture picture;
  private final double maxScale;
  private final List<TileTree.Tile> tiles;
  private final TileJson json;
  private final Groups itemsOfEvents;

  /**
   * Cuts a picture.
   *
   * @param picture in the lanes of the view
   */
  LaneTiles(Picture picture) {
    this.picture = picture;
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
    this.itemsOfEvents =
        new Groups(items.size(), picture.events().size(), item -> items.get(item).event());
  }

  /** What the page says of the tiles in this folder, and the first of them. */
  Fields inPage(String folder) {
    return about(folder).with("top", json.tile(tiles.getFirst()));
  }

  /** The same for lanes that a reader may never look at: the first tile is a file too. */
  Fields aside(String folder) {
    return about(folder)
        .with(
            "top",
            new Fields()
                .with("items", new Fields())
                .with("events", new Fields())
                .with("parts", List.of(json.whole())));
  }

  private Fields about(String folder) {
    return new Fields()
        .with("tiles", folder)
        .with("maxScale", PictureJson.scale(maxScale))
        .with("density", Density.of(picture));
  }

  /** Adds the tiles as files. */
  void addFiles(String folder, SortedMap<String, Supplier<String>> files) {
    for (var tile : tiles) {
      files.put(folder + "/" + tile.number() + ".json", () -> PictureJson.text(json.tile(tile)));
    }
  }

  /** The items of some events, by number. */
  Fields itemsOf(IntStream events) {
    var items = new Fields();
    events
        .flatMap(itemsOfEvents::of)
        .forEach(item -> items.with(Integer.toString(item), json.item(item)));
    return items;
  }

  /** Whether the event stands in one of the lanes. */
  boolean shows(int event) {
    return !itemsOfEvents.isEmpty(event);
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
