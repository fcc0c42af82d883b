package org.entente.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.date.EventDate;
import org.entente.core.exchange.Demonstration;
import org.entente.core.picture.Picture;
import org.entente.core.picture.PictureJson;
import org.entente.core.picture.SvgPicture;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ReadersView;
import org.entente.web.publish.ManyEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What Java draws and what the component draws of the same picture, side by side in one page and
 * held against each other, element by element.
 */
final class BothDrawingsTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final List<Integer> WIDTHS = List.of(1068, 700, 358);

  /**
   * Draws with the component beside the drawing of Java's, and reports what only one of both has,
   * or has more than a pixel away.
   */
  private static final String DIFFERENCES =
      """
      async ([data, svg, width]) => {
        const picture = JSON.parse(data);
        const box = document.createElement('div');
        box.dir = picture.dir;
        box.style.width = `${width}px`;
        box.innerHTML = svg;
        const element = document.createElement('entente-timeline');
        element.setAttribute('compact', '');
        element.base = 'timeline/';
        element.data = data;
        box.append(element);
        document.querySelector('main').replaceChildren(box);
        while (!element.hasAttribute('ready')) await new Promise(requestAnimationFrame);

        // An absolute place for each point of a path; numbers are compared, all else must be the same.
        const points = (d) => {
          let [x, y] = [0, 0];
          return [...d.matchAll(/([MVHhvlLZ])([^A-Za-z]*)/g)].flatMap(([, letter, rest]) => {
            const [a, b] = (rest.match(/-?[\\d.]+/g) ?? []).map(Number);
            if (letter === 'M' || letter === 'L') [x, y] = [a, b];
            else if (letter === 'V') y = a;
            else if (letter === 'h') x += a;
            else if (letter === 'l') return [x + a, y + b];
            return [x, y];
          });
        };
        const at = (node, ...names) => names.map(name => Number(node.getAttribute(name) ?? 0));
        const moved = (node) => (node.getAttribute('transform')?.match(/-?[\\d.]+/g) ?? []).map(Number);
        const tone = (node) => ['closer', 'apart', 'neither', 'doubtful'].filter(name => node.classList.contains(name)).join();
        const found = (root, area) => {
          const plot = Number(area.getAttribute('width'));
          const list = [];
          const each = (within, selector, describe) => within.querySelectorAll(selector).forEach(node => {
            const said = describe(node);
            if (said) list.push({ what: `${selector} ${said[0]}`, n: said.slice(1).flat() });
          });
          const inPlot = ([x]) => x >= 0 && x <= plot;
          each(root, '.ent-lane-rule', node => ['', at(node, 'x1', 'x2', 'y1', 'y2')]);
          each(area, '.ent-axis .ent-tick', node => [node.textContent + node.classList.contains('ent-strong'), at(node, 'x', 'y')]);
          each(area, '.ent-grid', node => ['', at(node, 'x1', 'y1', 'x2', 'y2')]);
          each(area, '.ent-background', node => ['', at(node, 'x', 'width', 'y', 'height')]);
          each(area, '.ent-background-label', node => [node.textContent, at(node, 'x', 'y')]);
          each(area, '.ent-line', node => node.hasAttribute('d') && ['', moved(node.parentNode), points(node.getAttribute('d'))]);
          each(area, '.ent-baseline', node => ['', moved(node.parentNode), at(node, 'x1', 'x2', 'y1', 'y2')]);
          each(area, '.ent-soft, .ent-span', node => {
            const [x, wide, y, high] = at(node, 'x', 'width', 'y', 'height');
            const [left, right] = [Math.max(0, x), Math.min(plot, x + wide)];
            return right > left && [tone(node), left, right, y, high];
          });
          each(area, '.ent-reach', node => inPlot(moved(node)) && [`${tone(node)} ${[...node.children].map(path => (path.getAttribute('d') ?? '').replace(/[-\\d.]+/g, '#')).join('|')}`, moved(node), ...[...node.children].map(path => points(path.getAttribute('d') ?? ''))]);
          each(area, '.ent-pole', node => [tone(node), at(node, 'x1', 'y1', 'x2', 'y2')]);
          each(area, '.ent-label', node => [node.textContent, at(node, 'x', 'y')]);
          each(area, 'g.ent-marker', node => {
            const badge = node.querySelector('.ent-badge');
            const count = badge && badge.getAttribute('visibility') !== 'hidden' ? badge.textContent : '';
            return inPlot(moved(node)) && [`${tone(node)} ${node.querySelector('.ent-shape').getAttribute('d')} ${count}`, moved(node)];
          });
          return list;
        };
        const drawing = box.querySelector('svg.ent-picture');
        const java = found(drawing, drawing.querySelector('.ent-area'));
        const browser = found(element.shadowRoot, element.shadowRoot.querySelector('.ent-area'));
        const [left, right] = [drawing.getAttribute('height'), element.shadowRoot.querySelector('.ent-canvas').getAttribute('height')];
        const wrong = left === right ? [] : [`height ${left} and ${right}`];
        for (const thing of java) {
          const twin = browser.findIndex(({ what, n }) => what === thing.what && n.length === thing.n.length && n.every((value, i) => Math.abs(value - thing.n[i]) <= 1));
          if (twin < 0) wrong.push(`only Java: ${thing.what} ${thing.n.slice(0, 8)}`);
          else browser.splice(twin, 1);
        }
        browser.forEach(({ what, n }) => wrong.push(`only the component: ${what} ${n.slice(0, 8)}`));
        return { compared: java.length, wrong };
      }
      """;

  private Page page;

  @BeforeEach
  void open() {
    BROWSER.site().putPage("/both.html", "");
    page = BROWSER.page("/both.html", 1180, 900);
    page.evaluate(
        "text => Promise.all([400, 600].map(weight => document.fonts.load(`${weight} 12px Inter`,"
            + " text)))",
        "Łódź Ελλάδα Київ Việt 2022 →");
  }

  private static FullTimeline showing(FullTimeline full, ReadersView first, String period) {
    var timeline = full.timeline();
    var opensAt = period.isEmpty() ? null : EventDate.of(period);
    var look = timeline.look().opening(opensAt).showing(first, Set.of(ReadersView.values()));
    return new FullTimeline(timeline.withLook(look), full.events(), full.actors());
  }

  @SuppressWarnings("unchecked")
  private List<String> differences(FullTimeline timeline, String language) {
    var picture = Picture.of(timeline, language);
    var all = new ArrayList<String>();
    for (int width : WIDTHS) {
      var result =
          (Map<String, Object>)
              page.evaluate(
                  DIFFERENCES,
                  List.of(
                      PictureJson.write(picture),
                      SvgPicture.draw(picture, width, flag -> "timeline/" + flag),
                      width));
      assertThat((int) result.get("compared")).as("elements compared").isGreaterThan(15);
      ((List<String>) result.get("wrong")).forEach(what -> all.add(width + ": " + what));
    }
    return all;
  }

  @Test
  void of_the_demonstration_both_draw_the_same_in_relations_and_countries_in_each_window() {
    for (var view : List.of(ReadersView.RELATIONS, ReadersView.COUNTRIES)) {
      for (var period : List.of("", "2022", "2022-11/2023-02", "2022-02-20/2022-03-10")) {
        assertThat(differences(showing(Demonstration.timeline(), view, period), "en"))
            .as(view + " " + period)
            .isEmpty();
      }
    }
  }

  @Test
  void of_two_hundred_events_both_draw_the_same() {
    for (var view : List.of(ReadersView.RELATIONS, ReadersView.COUNTRIES)) {
      for (var period : List.of("", "2001/2003", "2010-05")) {
        assertThat(differences(showing(ManyEvents.timeline(200), view, period), "en"))
            .as(view + " " + period)
            .isEmpty();
      }
    }
  }

  @Test
  void the_axis_says_the_same_in_every_language() {
    for (var language : List.of("en", "nl", "de", "fr", "es", "uk", "ru", "ar", "tr")) {
      for (var period : List.of("", "2022", "2022-02-20/2022-03-10", "2022-02-24/2022-02-25")) {
        assertThat(
                differences(
                    showing(Demonstration.timeline(), ReadersView.RELATIONS, period), language))
            .as(language + " " + period)
            .isEmpty();
      }
    }
  }
}
