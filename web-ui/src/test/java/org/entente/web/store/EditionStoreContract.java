package org.entente.web.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.core.publish.Content;
import org.entente.core.publish.Edition;
import org.entente.core.publish.NotShown;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.text.Texts;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.junit.jupiter.api.Test;

/** What every place for editions keeps to; each kind of place runs these tests. */
abstract class EditionStoreContract {

  private static final TimelineId TIMELINE = TimelineId.random();

  private final PublicId readers = PublicId.random();

  /** An empty store, or one whose other files don't matter. */
  abstract EditionStore store();

  @Test
  void keeps_what_is_put_in_place_of_what_was_there() throws IOException {
    var store = store();
    var path = readers + "/a/b.txt";
    assertThat(store.get(path)).isEmpty();

    store.put(path, bytes("first, and longer"));
    store.put(path, bytes("second"));

    assertThat(store.get(path)).hasValue(bytes("second"));
    store.put(path, new byte[0]);
    assertThat(store.get(path)).hasValue(new byte[0]);
  }

  @Test
  void lists_what_starts_alike() throws IOException {
    var store = store();
    for (var path : List.of("/v1/b", "/v1/a/c", "/v10/a", "/current")) {
      store.put(readers + path, bytes(path));
    }

    assertThat(store.paths(readers + "/v1/"))
        .containsExactly(readers + "/v1/a/c", readers + "/v1/b");
    assertThat(store.paths(PublicId.random() + "/")).isEmpty();
  }

  @Test
  void takes_files_away() throws IOException {
    var store = store();
    store.put(readers + "/a", bytes("a"));

    store.delete(readers + "/a");
    store.delete(readers + "/never-there");

    assertThat(store.get(readers + "/a")).isEmpty();
  }

  @Test
  void shows_an_edition_in_its_folder_and_at_the_timelines_address() throws IOException {
    var store = store();
    var editions = new StoredEditions(store);
    assertThat(editions.shown(readers)).isZero();

    editions.show(edition(1, "first"));
    editions.show(edition(2, "second"));

    assertThat(editions.shown(readers)).isEqualTo(2);
    assertThat(text(store, "/index.html")).isEqualTo("v2/ front second");
    assertThat(text(store, "/image.svg")).isEqualTo("image second");
    assertThat(text(store, "/v2/index.html")).isEqualTo("page second");
    assertThat(text(store, "/v2/assets/abc/a.js")).isEqualTo("script second");
    assertThat(text(store, "/v1/index.html")).isEqualTo("page first");
    assertThat(text(store, "/v2/manifest.json")).contains("assets/abc/a.js", "\"number\" : 2");
    assertThat(store.get(readers + "/assets/abc/a.js")).isEmpty();
    assertThat(text(store, "/flags/ru.svg")).as("elements look there").isEqualTo("flag");
    assertThat(text(store, "/images/ab.webp")).as("elements look there").isEqualTo("photo second");
  }

  @Test
  void cut_short_at_any_file_readers_see_the_old_or_the_new_and_trying_again_helps()
      throws IOException {
    var store = store();
    var counting = new CutShort(store, Integer.MAX_VALUE);
    new StoredEditions(counting).show(edition(1, "old"));
    int files = counting.changes;
    assertThat(files).isGreaterThan(5);

    for (int cut = 0; cut < files; cut++) {
      var timeline = PublicId.random();
      new StoredEditions(store).show(edition(timeline, 1, "old"));
      var cutShort = new StoredEditions(new CutShort(store, cut));
      assertThatExceptionOfType(NotShown.class)
          .isThrownBy(() -> cutShort.show(edition(timeline, 2, "new")))
          .withMessageContaining("No space left");

      assertThat(new StoredEditions(store).shown(timeline)).isEqualTo(1);
      assertThat(text(store, timeline, "/v1/index.html")).isEqualTo("page old");
      var front = text(store, timeline, "/index.html");
      assertThat(front).isIn("v1/ front old", "v2/ front new");
      assertThat(store.get(timeline + "/" + front.substring(0, 3) + "assets/abc/a.js"))
          .as("what the page names is there")
          .isPresent();

      new StoredEditions(store).show(edition(timeline, 2, "new"));
      assertThat(new StoredEditions(store).shown(timeline)).isEqualTo(2);
      assertThat(text(store, timeline, "/index.html")).isEqualTo("v2/ front new");
    }
  }

  @Test
  void editions_that_were_lost_are_the_same_when_they_are_shown_again() throws IOException {
    var store = store();
    new StoredEditions(store).show(edition(1, "only"));
    var before = everything(store);
    for (var path : store.paths(readers + "/")) {
      store.delete(path);
    }
    assertThat(new StoredEditions(store).shown(readers)).isZero();

    new StoredEditions(store).show(edition(1, "only"));

    assertThat(everything(store)).isEqualTo(before).hasSizeGreaterThan(6);
  }

  @Test
  void of_a_withdrawn_timeline_nothing_is_left_but_why_in_each_place() throws IOException {
    var store = store();
    var editions = new StoredEditions(store);
    editions.show(edition(1, "first"));
    editions.show(edition(2, "second"));

    editions.show(withdrawal(readers, 3));

    assertThat(everything(store).values())
        .allMatch(
            text -> text.startsWith("why") || text.contains("WITHDRAWAL") || text.equals("3\n"));
    assertThat(text(store, "/index.html")).isEqualTo("why, in front");
    for (var folder : List.of("/v1/", "/v2/", "/v3/")) {
      assertThat(text(store, folder + "index.html")).isEqualTo("why");
    }
  }

  @Test
  void withdrawing_that_was_cut_short_anywhere_is_finished_by_trying_again() throws IOException {
    var store = store();
    boolean finished = false;
    for (int cut = 0; !finished; cut++) {
      var timeline = PublicId.random();
      new StoredEditions(store).show(edition(timeline, 1, "old"));
      var cutShort = new CutShort(store, cut);
      try {
        new StoredEditions(cutShort).show(withdrawal(timeline, 2));
        finished = true;
      } catch (NotShown e) {
        assertThat(new StoredEditions(store).shown(timeline)).isEqualTo(1);
        new StoredEditions(store).show(withdrawal(timeline, 2));
      }

      assertThat(new StoredEditions(store).shown(timeline)).isEqualTo(2);
      assertThat(everything(store, timeline).values()).noneMatch(text -> text.contains("old"));
    }
  }

  private static Edition withdrawal(PublicId readers, int number) {
    return new Edition(
        readers,
        new Publication(
            TIMELINE, number, 7, Instant.EPOCH, Occasion.WITHDRAWAL, Texts.of("en", "Wrong.")),
        new TreeMap<>(
            Map.of("index.html", content("why"), "front/index.html", content("why, in front"))));
  }

  private Map<String, String> everything(EditionStore store) throws IOException {
    return everything(store, readers);
  }

  private static Map<String, String> everything(EditionStore store, PublicId readers)
      throws IOException {
    var all = new TreeMap<String, String>();
    for (var path : store.paths(readers + "/")) {
      all.put(path, new String(store.get(path).orElseThrow(), UTF_8));
    }
    return all;
  }

  private String text(EditionStore store, String path) throws IOException {
    return text(store, readers, path);
  }

  private static String text(EditionStore store, PublicId timeline, String path)
      throws IOException {
    return new String(store.get(timeline + path).orElseThrow(), UTF_8);
  }

  final Edition edition(int number, String word) {
    return edition(readers, number, word);
  }

  private static Edition edition(PublicId readers, int number, String word) {
    var publication =
        new Publication(
            TIMELINE,
            number,
            7,
            Instant.parse("2026-02-03T04:05:06.789Z"),
            Occasion.UPDATE,
            Texts.NONE);
    return new Edition(
        readers,
        publication,
        new TreeMap<>(
            Map.of(
                "index.html", content("page " + word),
                "front/index.html", content("v" + number + "/ front " + word),
                "image.svg", content("image " + word),
                "flags/ru.svg", content("flag"),
                "images/ab.webp", content("photo " + word),
                "assets/abc/a.js", content("script " + word))));
  }

  private static Content content(String text) {
    return Content.of(() -> text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** A store whose disk is full, or whose machine stops, after some changes. */
  private static final class CutShort implements EditionStore {
    private final EditionStore store;
    private final int after;
    private int changes;

    CutShort(EditionStore store, int after) {
      this.store = store;
      this.after = after;
    }

    @Override
    public void put(String path, byte[] bytes) throws IOException {
      change();
      store.put(path, bytes);
    }

    private void change() throws IOException {
      if (changes++ >= after) {
        throw new IOException("No space left");
      }
    }

    @Override
    public Optional<byte[]> get(String path) throws IOException {
      return store.get(path);
    }

    @Override
    public List<String> paths(String start) throws IOException {
      return store.paths(start);
    }

    @Override
    public void delete(String path) throws IOException {
      change();
      store.delete(path);
    }

    @Override
    public String place() {
      return store.place();
    }
  }
}
