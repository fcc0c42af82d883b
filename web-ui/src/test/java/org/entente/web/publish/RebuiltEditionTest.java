package org.entente.web.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.entente.core.event.Event;
import org.entente.core.event.EventImage;
import org.entente.core.image.ImageOutcome.Prepared;
import org.entente.core.image.PrepareImage;
import org.entente.core.image.PreparedImage;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.publish.ShowEditions;
import org.entente.core.text.Sha256;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineImport;
import org.entente.web.settings.EntenteSettings;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** Editions whose folder is lost. */
@EntenteTest
final class RebuiltEditionTest {

  /** Enough for parts beside the page. */
  private static final int EVENTS = 600;

  @Autowired TimelineImport imports;
  @Autowired PublishTimeline publishing;
  @Autowired ShowEditions showEditions;
  @Autowired EntenteSettings settings;

  @Test
  void a_large_timeline_with_images_comes_back_from_the_database_byte_by_byte() throws IOException {
    var image = wideImage();
    var full = largeTimeline(image);
    imports.add(full, List.of(image));
    publishing.publish(full.timeline().id());
    publishing.withdraw(full.timeline().id(), Texts.of("en", "For a day."));
    publishing.publish(full.timeline().id());
    var folder = settings.editions().resolve(full.timeline().publicId().value());
    var before = checksums(folder);
    assertThat(before.keySet())
        .contains("current", "index.html", "v3/manifest.json", "v3/image.pdf", "v3/index.html.br")
        .anyMatch(path -> path.matches("v3/parts/en/tiles/.*\\.json"))
        .anyMatch(path -> path.matches("v3/images/[0-9a-f]{64}-640\\..*"));

    FileSystemUtils.deleteRecursively(folder);
    showEditions.showMissing();

    assertThat(checksums(folder)).isEqualTo(before);
  }

  private static FullTimeline largeTimeline(PreparedImage image) {
    var made = ManyEvents.timeline(EVENTS);
    var events = new ArrayList<Event>();
    made.events().forEach(event -> events.add(event.withVersion(0)));
    events.set(0, showing(events.getFirst(), image));
    var timeline = made.timeline();
    return new FullTimeline(
        new Timeline(
            TimelineId.random(),
            PublicId.random(),
            0,
            timeline.title(),
            timeline.standfirst(),
            timeline.languages(),
            timeline.relations(),
            timeline.events(),
            timeline.backgrounds(),
            timeline.look()),
        events,
        made.actors());
  }

  private static Event showing(Event event, PreparedImage image) {
    return new Event(
        event.id(),
        event.version(),
        event.date(),
        event.kind(),
        event.title(),
        event.text(),
        event.participations(),
        event.effects(),
        event.sources(),
        List.of(new EventImage(image.file(), Texts.of("en", "A black wall"), Texts.NONE, "", null)),
        event.quote(),
        event.note(),
        event.importance(),
        event.tags());
  }

  private static PreparedImage wideImage() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return ((Prepared) PrepareImage.from(bytes.toByteArray())).image();
  }

  private static Map<String, String> checksums(Path folder) throws IOException {
    var sums = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        sums.put(
            folder.relativize(file).toString().replace('\\', '/'),
            Sha256.of(Files.readAllBytes(file)));
      }
    }
    return sums;
  }
}
