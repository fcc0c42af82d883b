package org.entente.web.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import org.entente.core.publish.Content;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.entente.web.component.ComponentFiles;
import org.entente.web.edition.Shelf;

/** Writes editions of {@link ManyEvents}, as they are published, for {@code benchmarks/embed}. */
public final class WriteEdition {

  private WriteEdition() {}

  /**
   * Writes one edition a count into a folder of that name.
   *
   * @param arguments the folder to write into, then how many events each
   */
  public static void main(String[] arguments) throws IOException {
    for (int i = 1; i < arguments.length; i++) {
      int count = Integer.parseInt(arguments[i].replace("_", ""));
      write(ManyEvents.timeline(count), Path.of(arguments[0], Integer.toString(count)));
    }
  }

  /** Of the files of a timeline's first edition those that its page, as it stands there, needs. */
  public static SortedMap<String, Content> files(FullTimeline timeline) {
    var id = timeline.timeline().id();
    var day = Instant.parse("2026-11-01T12:00:00Z");
    var files =
        new TimelineFiles(new ComponentFiles())
            .of(timeline, new Publication(id, 1, 1, day, Occasion.FIRST, Texts.NONE));
    files.keySet().removeIf(path -> path.matches("(image|card|data|" + Shelf.FRONT + ").*"));
    return files;
  }

  private static void write(FullTimeline timeline, Path folder) throws IOException {
    for (var file : files(timeline).entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().bytes());
    }
  }
}
