package org.entente.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The filter that decides what is drawn, on the data of 25 events in 15 relations that Java laid
 * out.
 */
final class WhatIsDrawnTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private Page page;

  @BeforeEach
  void open() {
    BROWSER.site().putPage("/empty.html", "");
    BROWSER.site().put("/all.json", TimelineSite.resource("all-relations.json"));
    page = BROWSER.page("/empty.html", 400, 300);
  }

  /** Runs a body for many random views, chosen events among them; it reports what is wrong. */
  private Object wrong(String body) {
    return page.evaluate(
        """
        async () => {
          const { Picture } = await import('/timeline/picture.js');
          const { clustersAt, marksAt, labelsAt } = await import('/timeline/visible.js');
          const { fit, toX } = await import('/timeline/time-scale.js');
          const picture = new Picture(await (await fetch('/all.json')).json());
          const { items, domain } = picture.data;
          let seed = 20220224;
          const random = () => (seed = (seed * 48271) %% 2147483647) / 2147483647;
          const wrong = [];
          for (let i = 0; i < 600; i++) {
            const width = 260 + random() * 1000;
            const span = (domain[1] - domain[0]) * 0.995 ** (random() * 1200);
            const from = domain[0] + random() * (domain[1] - domain[0] - span);
            const view = fit([from, from + span], width);
            const event = Math.floor(random() * 50);
            const chosen = new Set(picture.itemsOf[event] ?? []);
            const clusters = clustersAt(picture, view.scale);
            const marks = marksAt(picture, clusters, view, width, chosen);
            const labels = labelsAt(picture, marks, view.scale, width, chosen);
            %s
          }
          return wrong.slice(0, 3);
        }
        """
            .formatted(body));
  }

  @Test
  void every_event_stands_for_itself_or_is_counted_in_one_badge() {
    assertThat(
            wrong(
                """
                const all = marksAt(picture, clusters, fit(domain, view.scale * (domain[1] - domain[0])), Infinity, chosen);
                const counted = all.flatMap(({ item, more }) => [item, ...more]).sort((a, b) => a - b);
                if (counted.join() !== items.map((_, n) => n).join()) wrong.push(counted);
                """))
        .isEqualTo(List.of());
  }

  @Test
  void a_badge_counts_only_events_of_its_own_lane() {
    assertThat(
            wrong(
                """
                for (const { item, more } of marks) if (more.some((n) => items[n].lane !== items[item].lane)) wrong.push([item, more]);
                """))
        .isEqualTo(List.of());
  }

  @Test
  void the_chosen_event_is_always_drawn_in_each_of_its_lanes() {
    assertThat(
            wrong(
                """
                for (const n of chosen) {
                  const x = toX(view, picture.at(n));
                  if (x >= 0 && x <= width && !marks.some(({ item, more }) => item === n || more.some((m) => m === n && chosen.has(item)))) wrong.push([n, x]);
                }
                """))
        .isEqualTo(List.of());
  }

  @Test
  void no_label_is_cut_off_or_lies_on_another_or_on_a_pole() {
    assertThat(
            wrong(
                """
                for (const a of labels) {
                  if (a.left < 0 || a.right > width + 0.01 || a.x < a.left - 0.01 || a.x > a.right + 0.01) wrong.push(['cut', a, width]);
                  for (const b of labels) {
                    if (a === b || a.lane !== b.lane) continue;
                    if (a.row === b.row && a.left < b.right - 0.6 && b.left < a.right - 0.6) wrong.push(['meet', a, b]);
                    if (a.row > b.row && a.x > b.left + 0.6 && a.x < b.right - 0.6) wrong.push(['pole', a, b]);
                  }
                }
                """))
        .isEqualTo(List.of());
  }

  @Test
  void a_label_that_shows_stays_when_the_reader_zooms_in_on_it() {
    assertThat(
            wrong(
                """
                const none = new Set();
                const marks1 = marksAt(picture, clusters, view, width, none);
                const labels1 = labelsAt(picture, marks1, view.scale, width, none);
                const scale = view.scale * (1 + random() * 3);
                const clusters2 = clustersAt(picture, scale);
                for (const { item, x, right, left } of labels1) {
                  if (scale < items[item].labelFrom || right - left > width / 3) continue;
                  const closer = { from: picture.at(item) - width / 2 / scale, scale };
                  const marks2 = marksAt(picture, clusters2, closer, width, none);
                  if (!labelsAt(picture, marks2, scale, width, none).some((label) => label.item === item)) wrong.push([item, view, closer]);
                }
                """))
        .isEqualTo(List.of());
  }

  @Test
  void at_most_a_few_hundred_things_are_drawn() {
    assertThat(wrong("if (marks.length + labels.length > 200) wrong.push(marks.length);"))
        .isEqualTo(List.of());
  }
}
