package org.entente.persistence.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.persistence.Examples.withImages;
import static org.entente.persistence.schema.Tables.IMAGE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.event.Event;
import org.entente.core.event.EventImage;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.history.History;
import org.entente.core.image.ImageOutcome;
import org.entente.core.image.Images;
import org.entente.core.image.PrepareImage;
import org.entente.core.image.PreparedImage;
import org.entente.core.text.Texts;
import org.entente.persistence.ArchiveTest;
import org.entente.persistence.Examples;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class KeptImagesTest {

  private static final PreparedImage WIDE = image(900, 600);
  private static final PreparedImage NARROW = image(200, 300);
  private static final PreparedImage OTHER = image(100, 100);

  private static final EventImage SHOWN =
      new EventImage(
          WIDE.file(),
          Texts.of("en", "Five people shake hands"),
          Texts.of("en", "In Goa", "nl", "In Goa"),
          "Photo: Somebody / Agency",
          URI.create("https://example.org/photo?a=b%20c"));

  @Autowired private Images images;
  @Autowired private Events events;
  @Autowired private History history;
  @Autowired private DSLContext dsl;

  @Test
  void an_image_comes_back_byte_for_byte_with_its_copy_for_phones() {
    for (var image : List.of(WIDE, NARROW)) {
      images.keep(image);
      var kept = images.find(image.file().sha256()).orElseThrow();
      assertThat(kept.file()).isEqualTo(image.file());
      assertThat(kept.bytes()).isEqualTo(image.bytes());
      assertThat(kept.small().isPresent()).isEqualTo(image.small().isPresent());
      assertThat(kept.smallest()).isEqualTo(image.smallest());
    }
    assertThat(images.find("0".repeat(64))).isEmpty();
  }

  @Test
  void the_same_image_is_kept_once() {
    images.keep(WIDE);
    images.keep(WIDE);
    assertThat(dsl.fetchCount(IMAGE)).isEqualTo(1);
  }

  @Test
  void an_event_shows_its_images_in_its_order() {
    keepAll();
    var other = new EventImage(NARROW.file(), Texts.NONE, Texts.NONE, "", null);
    var event = withImages(event(), 0, List.of(other, SHOWN));
    assertThat(events.save(event)).isEqualTo(new Saved(1));
    assertThat(events.byId(event.id()).orElseThrow().images()).containsExactly(other, SHOWN);

    var turned = withImages(event, 1, List.of(SHOWN, other));
    assertThat(events.save(turned)).isEqualTo(new Saved(2));
    assertThat(events.byId(event.id()).orElseThrow().images()).containsExactly(SHOWN, other);

    assertThat(events.save(withImages(event, 2, List.of()))).isEqualTo(new Saved(3));
    assertThat(events.byId(event.id()).orElseThrow().images()).isEmpty();
  }

  @Test
  void an_event_is_found_by_the_words_at_its_image() {
    keepAll();
    var event = withImages(event(), 0, List.of(SHOWN));
    events.save(event);
    for (var words : List.of("shake hands", "goa", "somebody")) {
      var search = new EventSearch(words, EventSearch.ALL.actors(), null, null);
      assertThat(events.search(search, 0, 10)).extracting(Event::id).containsExactly(event.id());
    }
  }

  @Test
  void an_event_cannot_show_what_is_not_kept() {
    var event = withImages(event(), 0, List.of(SHOWN));
    assertThatThrownBy(() -> events.save(event)).hasMessageContaining("event_image_is_kept");
    assertThat(events.byId(event.id())).isEmpty();
  }

  @Test
  void what_no_event_ever_showed_is_forgotten_after_a_month() {
    keepAll();
    events.save(withImages(event(), 0, List.of(SHOWN)));
    lastWanted(Duration.ofDays(29));
    images.keep(OTHER);
    assertThat(images.find(NARROW.file().sha256())).isPresent();

    lastWanted(Duration.ofDays(31));
    images.keep(OTHER);
    assertThat(images.find(NARROW.file().sha256())).isEmpty();
    assertThat(images.find(WIDE.file().sha256())).isPresent();
  }

  @Test
  void what_was_taken_off_an_event_is_kept_as_long_as_history_remembers_it() {
    keepAll();
    var event = withImages(event(), 0, List.of(SHOWN));
    events.save(event);
    events.save(withImages(event, 1, List.of()));
    lastWanted(Duration.ofDays(400));
    images.keep(OTHER);
    var shown = history.of(event.id(), 10).getFirst().before().orElseThrow();
    assertThat(shown.images()).containsExactly(SHOWN);
    assertThat(events.save(shown.withVersion(2))).isEqualTo(new Saved(3));
    assertThat(events.byId(event.id()).orElseThrow().images()).containsExactly(SHOWN);
  }

  private void keepAll() {
    List.of(WIDE, NARROW).forEach(images::keep);
  }

  private void lastWanted(Duration ago) {
    dsl.update(IMAGE).set(IMAGE.WANTED_AT, Instant.now().minus(ago)).execute();
  }

  private static Event event() {
    return Examples.event("2016", Kind.SUMMIT, "Summit");
  }

  private static PreparedImage image(int width, int height) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return ((ImageOutcome.Prepared) PrepareImage.from(bytes.toByteArray())).image();
  }
}
