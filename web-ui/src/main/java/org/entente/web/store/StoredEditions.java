package org.entente.web.store;

import java.io.IOException;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Editions;
import org.entente.core.publish.NotShown;
import org.entente.core.publish.Occasion;
import org.entente.core.timeline.PublicId;
import org.entente.web.edition.Manifest;
import org.entente.web.edition.Shelf;

/**
 * Editions in a store: {@code <public id>/v<number>/…} with a manifest that is written last; then,
 * beside the folders, what stands at the timeline's own address: the images and data, the pages
 * (see {@link Shelf#FRONT}), each of which names files of its own folder only; and last the file
 * {@code current} with the number that readers see, which Entente itself goes by. So whenever the
 * machine stops, a reader's page is wholly of the old edition or of the new one; and what was cut
 * short is known by that number, and done again.
 */
public final class StoredEditions implements Editions {

  private final EditionStore store;

  public StoredEditions(EditionStore store) {
    this.store = store;
  }

  @Override
  public int shown(PublicId timeline) {
    try {
      return store.get(timeline + "/" + Shelf.POINTER).map(Shelf::numberIn).orElse(0);
    } catch (IOException e) {
      throw notShown(e);
    }
  }

  @Override
  public synchronized void show(Edition edition) {
    try {
      write(edition);
    } catch (IOException e) {
      throw notShown(e);
    }
  }

  private NotShown notShown(IOException why) {
    return new NotShown(
        "The editions in " + store.place() + " can't be reached: " + why.getMessage(), why);
  }

  private void write(Edition edition) throws IOException {
    var number = edition.publication().number();
    var address = edition.readers() + "/";
    var folder = address + Shelf.folderName(number) + "/";
    var written = new TreeMap<String, Manifest.Entry>();
    for (var file : edition.files().entrySet()) {
      var bytes = file.getValue().bytes();
      store.put(folder + file.getKey(), bytes);
      written.put(file.getKey(), Manifest.Entry.of(bytes));
    }
    var manifest = Manifest.of(edition.publication(), written).toJson();
    store.put(folder + Manifest.NAME, manifest);

    // Images and data first: the pages name those of their own folder only.
    putAtTheAddress(edition, StoredEditions::besideThePages, address);
    putAtTheAddress(edition, path -> path.startsWith(Shelf.FRONT), address);
    if (edition.publication().occasion() == Occasion.WITHDRAWAL) {
      for (var path : store.paths(address)) {
        var name = path.substring(address.length());
        if (besideThePages(name)
            && !name.equals(Shelf.POINTER)
            && !edition.files().containsKey(name)) {
          store.delete(path);
        }
      }
      for (int earlier = 1; earlier < number; earlier++) {
        putInPlaceOf(address + Shelf.folderName(earlier) + "/", edition, manifest);
      }
    }
    store.put(address + Shelf.POINTER, Shelf.pointerTo(number));
  }

  /**
   * In the place of an edition that is withdrawn stands why, and nothing else is left of it. Pages
   * change before what they name goes.
   */
  private void putInPlaceOf(String folder, Edition tombstone, byte[] manifest) throws IOException {
    for (var file : tombstone.files().entrySet()) {
      store.put(folder + file.getKey(), file.getValue().bytes());
    }
    store.put(folder + Manifest.NAME, manifest);
    for (var path : store.paths(folder)) {
      var name = path.substring(folder.length());
      if (!name.equals(Manifest.NAME) && !tombstone.files().containsKey(name)) {
        store.delete(path);
      }
    }
  }

  /** Images and data, and the flags and events' images that elements in other pages look for. */
  private static boolean besideThePages(String path) {
    return path.matches("(flags|images)/.*") || path.indexOf('/') < 0 && !path.contains(".html");
  }

  private void putAtTheAddress(Edition edition, Predicate<String> which, String address)
      throws IOException {
    for (var file : edition.files().entrySet()) {
      if (which.test(file.getKey())) {
        var name = file.getKey().replaceFirst("^" + Shelf.FRONT, "");
        store.put(address + name, file.getValue().bytes());
      }
    }
  }
}
