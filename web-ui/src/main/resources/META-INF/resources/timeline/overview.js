// The whole period in small, with a window that shows what is in view: drag it, pull its edges, or press elsewhere to go there.
// The window and its edges are sliders for keyboard and screen readers; a date can also be typed.

import { DateField } from './date-field.js';
import { button, h, Nodes, s, say, set } from './dom.js';
import { toneOf } from './marks.js';
import { axisOf } from './ticks.js';
import { fit, toX } from './time-scale.js';

const HEIGHT = 34;
const EDGE = 12;
/** The classes of a stretch of a large picture: capitals are crowded. @type {Record<string, string>} */
const TONES = { c: 'closer ent-few', a: 'apart ent-few', n: 'neither ent-few', C: 'closer', A: 'apart', N: 'neither' };
const PARTS = /** @type {const} */ ([{ part: 'both', key: 'partInView' }, { part: 'from', key: 'partFrom' }, { part: 'to', key: 'partTo' }]);

export class Overview {
  /** The window's edges in pixels. @type {ent.Period} */
  edges = [0, 0];
  /** The width that the events are drawn for. */
  drawn = 0;

  /**
   * @param {ent.RelationsView} view
   * @param {{ zoom: (factor: number) => void, go: (period: ent.Period) => boolean }} actions a factor of 0 shows all
   */
  constructor(view, { zoom, go }) {
    this.view = view;
    this.years = h('span', { class: 'ent-period' });
    this.field = new DateField(go);
    this.track = s('rect', { class: 'ent-track', height: HEIGHT, rx: 2 });
    this.marks = s('g', { 'aria-hidden': 'true' });
    this.window = s('g', { class: 'ent-window' }, ...PARTS.map(({ part }) => s('g', { role: 'slider', tabindex: 0, 'data-part': part }, s('rect', { height: HEIGHT }), s('path', { class: 'ent-grip' }))));
    this.sliders = /** @type {SVGElement[]} */ ([...this.window.children]);
    this.ticks = s('g', { class: 'ent-axis', 'aria-hidden': 'true' });
    this.labels = new Nodes(this.ticks, () => s('text', { class: 'ent-tick', y: HEIGHT + 14 }));
    this.svg = s('svg', { class: 'ent-overview', role: 'group', focusable: 'false', height: HEIGHT + 20 }, this.track, this.marks, this.window, this.ticks);
    this.zoomOut = button('ent-zoom', () => zoom(1 / 2), '−');
    this.zoomIn = button('ent-zoom', () => zoom(2), '+');
    this.all = button('ent-zoom', () => zoom(0), s('svg', { width: 16, height: 16, 'aria-hidden': 'true' }, s('path', { class: 'ent-icon', d: 'M2 8h12M5 5L2 8l3 3M11 5l3 3l-3 3' })));
    this.zooms = h('div', { class: 'ent-zooms' }, this.zoomOut, this.zoomIn, this.all);
    this.text = h('div', { class: 'ent-whole-text' }, this.years, this.field.root);
    this.root = h('div', { class: 'ent-whole' }, this.text, this.svg);
    this.drag();
    this.keys();
  }

  /** @param {ent.Words} words */
  name(words) {
    const { data } = this.view.picture;
    const year = (/** @type {number} */ t) => words.year(t);
    const { first, last } = data.tiled ?? { first: data.events[0]?.at ?? data.domain[0], last: data.events[data.events.length - 1]?.at ?? data.domain[1] };
    say(this.years, year(first) === year(last) ? year(first) : `${year(first)} – ${year(last)}`);
    this.field.name(words, data.domain);
    set(this.svg, 'aria-label', words.of('partInView'));
    PARTS.forEach(({ key }, i) => set(this.sliders[i], 'aria-label', words.of(key)));
    for (const [node, key] of /** @type {const} */ ([[this.zoomOut, 'zoomOut'], [this.zoomIn, 'zoomIn'], [this.all, 'showAll']])) {
      set(node, 'aria-label', words.of(key));
      set(node, 'title', words.of(key));
    }
    this.drawn = 0;
  }

  /** Follows the view; the events are drawn again only when the width or the data changed. */
  paint() {
    const { picture, words, camera: { width, period } } = this.view;
    if (!picture || !width) return;
    const { domain, lanes, items, tiled } = picture.data;
    const whole = fit(domain, width);
    if (this.drawn !== width) {
      this.drawn = width;
      set(this.svg, 'width', width);
      set(this.track, 'width', width);
      /** @type {Record<string, string>} */
      const paths = { closer: '', apart: '', neither: '' };
      const speck = (/** @type {string} */ key, /** @type {number} */ lane, /** @type {number} */ x, wide = 3) => (paths[key] = `${paths[key] ?? ''}M${x.toFixed(1)} ${(4 + ((lane + 0.5) / lanes.length) * (HEIGHT - 8)).toFixed(1)}h${wide.toFixed(1)}`);
      if (tiled) tiled.density.forEach((stretches, lane) => [...stretches].forEach((key, i) => TONES[key] && speck(TONES[key], lane, (i / stretches.length) * width, width / stretches.length)));
      else items.forEach((item, i) => speck(toneOf(item.change), item.lane, toX(whole, picture.at(i)) - 1.5));
      const thick = Math.max(2, Math.min(4, (HEIGHT - 8) / lanes.length - 1));
      this.marks.replaceChildren(...Object.entries(paths).map(([tone, d]) => s('path', { class: `ent-speck ${tone}`, d, 'stroke-width': thick })));
      const { labels } = axisOf(whole, width, words, (text) => this.view.measure(text, false, 11.5));
      this.labels.show(labels, ({ t }) => t, (node, { x, text }) => {
        set(node, 'x', x);
        say(node, text);
      });
    }
    const [left, right] = this.edges = [toX(whole, period[0]), toX(whole, period[1])];
    const wide = right - left > 4 * EDGE;
    const days = period[1] - period[0];
    PARTS.forEach(({ part }, i) => {
      const [rect, grip] = this.sliders[i].children;
      const x = part === 'to' ? right : left;
      set(rect, 'x', i ? x - EDGE : left + 0.5);
      set(rect, 'width', i ? 2 * EDGE : Math.max(3, right - left - 1));
      const inside = part === 'to' ? right - 5 : left + 5;
      set(grip, 'd', i && wide ? `M${inside} ${HEIGHT / 2 - 5}v10` : undefined);
      const t = period[part === 'to' ? 1 : 0];
      for (const [name, value] of /** @type {[string, number][]} */ ([['min', domain[0]], ['max', domain[1]], ['now', t]])) set(this.sliders[i], `aria-value${name}`, Math.round(value));
      set(this.sliders[i], 'aria-valuetext', i ? words.when(t, days) : words.of('inView', { from: words.when(t, days), to: words.when(period[1], days) }));
    });
  }

  /** Arrows move by a tenth of the window, Page keys by all of it, Home and End to the ends of the period. */
  keys() {
    this.window.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      const part = /** @type {ent.Hold} */ (/** @type {SVGElement} */ (event.target).closest('g[data-part]')?.getAttribute('data-part'));
      const [left, right] = this.edges;
      const far = this.view.camera.width;
      const moves = { ArrowRight: 0.1, ArrowUp: 0.1, ArrowLeft: -0.1, ArrowDown: -0.1, PageUp: 1, PageDown: -1, Home: -far, End: far };
      if (!part || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(moves, event.key)) return;
      event.preventDefault();
      this.move(part, (part === 'to' ? right : left) + moves[/** @type {'Home'} */ (event.key)] * Math.max(right - left, 10));
    });
  }

  drag() {
    /** @type {ent.Hold | undefined} */
    let part;
    let grabbed = 0;
    const at = (/** @type {PointerEvent} */ event) => event.clientX - this.svg.getBoundingClientRect().left;
    const partAt = (/** @type {number} */ x) => {
      const [left, right] = this.edges;
      const inner = Math.min(EDGE, (right - left) / 4);
      if (Math.abs(x - left) < EDGE && x < left + inner) return 'from';
      return Math.abs(x - right) < EDGE && x > right - inner ? 'to' : 'both';
    };
    this.svg.addEventListener('pointerdown', (event) => {
      if (event.button) return;
      const x = at(event);
      part = partAt(x);
      const [left, right] = this.edges;
      this.svg.setPointerCapture(event.pointerId);
      if (part === 'both' && (x < left || x > right)) {
        grabbed = (right - left) / 2;
        this.move('both', x - grabbed);
      } else grabbed = part === 'to' ? x - right : x - left;
    });
    this.svg.addEventListener('pointermove', (event) => {
      if (part) this.move(part, at(event) - grabbed);
      else this.svg.classList.toggle('ent-edge', partAt(at(event)) !== 'both');
    });
    for (const end of ['pointerup', 'pointercancel']) this.svg.addEventListener(end, () => (part = undefined));
  }

  /** @param {ent.Hold} part @param {number} x where its left edge, or the edge itself, goes */
  move(part, x) {
    const { camera } = this.view;
    const { domain, width } = camera;
    const t = Math.max(domain[0], Math.min(domain[1], domain[0] + (x / width) * (domain[1] - domain[0])));
    const [from, to] = camera.period;
    const least = width / camera.maxScale;
    if (part === 'both') camera.jump({ ...camera.view, from: t });
    else camera.jump(fit(part === 'from' ? [Math.min(t, to - least), to] : [from, Math.max(t, from + least)], width));
  }
}
