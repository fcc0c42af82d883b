package org.entente.web.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.core.colour.HouseColours;
import org.entente.core.image.Images;
import org.entente.core.image.PreparedImage;
import org.entente.core.publish.Content;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.TimelineId;
import org.entente.web.component.ComponentFiles;
import org.entente.web.edition.Shelf;
import tools.jackson.databind.json.JsonMapper;

/** Writes editions of {@link ManyEvents}, as they are published, for {@code benchmarks/embed}. */
public final class WriteEdition {

  /** The most events that other tools are tried with. */
  private static final int MOST_ELSEWHERE = 100_000;

  private static final Images NO_IMAGES =
      new Images() {
        @Override
        public void keep(PreparedImage image) {
          throw new IllegalStateException("Nothing here has an image");
        }

        @Override
        public Optional<PreparedImage> find(String sha256) {
          return Optional.empty();
        }
      };

  private static final EditionHistory NOTHING_BEFORE =
      new EditionHistory(null) {
        @Override
        List<Past> of(TimelineId timeline) {
          return List.of();
        }
      };

  private WriteEdition() {}

  /**
   * Writes one edition a count into a folder of that name, and the same events into {@code
   * data/<count>.json}.
   *
   * @param arguments the folder to write into, then how many events each
   */
  public static void main(String[] arguments) throws IOException {
    for (int i = 1; i < arguments.length; i++) {
      int count = Integer.parseInt(arguments[i].replace("_", ""));
      var timeline = ManyEvents.timeline(count);
      write(timeline, Path.of(arguments[0], Integer.toString(count)));
      if (count <= MOST_ELSEWHERE) {
        writeData(timeline, Path.of(arguments[0], "data", count + ".json"));
      }
    }
  }

  /** Of the files of a timeline's first edition those that its page, as it stands there, needs. */
  public static SortedMap<String, Content> files(FullTimeline timeline) {
    var id = timeline.timeline().id();
    var day = Instant.parse("2026-11-01T12:00:00Z");
    var files =
        new TimelineFiles(
                new ComponentFiles(),
                NO_IMAGES,
                NOTHING_BEFORE,
                new Addresses(null),
                _ -> HouseColours.SHIPPED)
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

  /** The same events for other tools, bare of all that these do not show. */
  private static void writeData(FullTimeline timeline, Path file) throws IOException {
    var events =
        timeline.events().stream()
            .map(
                event -> {
                  var date = event.date();
                  var fields = new LinkedHashMap<String, String>();
                  fields.put("day", date.firstDay().toString());
                  if (!date.firstDay().equals(date.lastDay())) {
                    fields.put("to", date.lastDay().toString());
                  }
                  fields.put("title", event.title().readIn("en"));
                  fields.put("text", event.text().readIn("en"));
                  fields.put("group", event.effects().getFirst().between().toString());
                  return fields;
                })
            .toList();
    Files.createDirectories(file.getParent());
    Files.write(file, new JsonMapper().writeValueAsBytes(events));
  }
}
