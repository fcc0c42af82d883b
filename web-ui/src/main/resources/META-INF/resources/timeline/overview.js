// The whole period in small, with a window that shows what is in view: drag it, pull its edges, or press elsewhere to go there.
// The window and its edges are sliders for keyboard and screen readers; a date can also be typed.

import { DateField } from './date-field.js';
import { button, h, Nodes, put, s, say, set } from './dom.js';
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
  _edges = [0, 0];
  /** The width that the events are drawn for. */
  drawn = 0;

  /**
   * @param {ent.Plot} view
   * @param {{ zoom: (factor: number) => void, go: (period: ent.Period) => boolean }} actions a factor of 0 shows all
   */
  constructor(view, { zoom, go }) {
    this._view = view;
    this._years = h('span', { class: 'ent-period' });
    this._field = new DateField(go);
    this._track = s('rect', { class: 'ent-track', height: HEIGHT, rx: 2 });
    this._marks = s('g', { 'aria-hidden': 'true' });
    this._window = s('g', { class: 'ent-window' }, ...PARTS.map(({ part }) => s('g', { role: 'slider', tabindex: 0, 'data-part': part }, s('rect', { height: HEIGHT }), s('path', { class: 'ent-grip' }))));
    this._sliders = /** @type {SVGElement[]} */ ([...this._window.children]);
    this._ticks = s('g', { class: 'ent-axis', 'aria-hidden': 'true' });
    this._labels = new Nodes(this._ticks, () => s('text', { class: 'ent-tick', y: HEIGHT + 14 }));
    this._svg = s('svg', { class: 'ent-overview', role: 'group', height: HEIGHT + 20 }, this._track, this._marks, this._window, this._ticks);
    this._zoomOut = button('ent-zoom', () => zoom(1 / 2), '−');
    this._zoomIn = button('ent-zoom', () => zoom(2), '+');
    this._all = button('ent-zoom', () => zoom(0), s('svg', { width: 16, height: 16, 'aria-hidden': 'true' }, s('path', { class: 'ent-icon', d: 'M2 8h12M5 5L2 8l3 3M11 5l3 3l-3 3' })));
    this.zooms = h('div', { class: 'ent-zooms' }, this._zoomOut, this._zoomIn, this._all);
    this.text = h('div', { class: 'ent-whole-text' }, this._years, this._field.root);
    this.root = h('div', { class: 'ent-whole' }, this.text, this._svg);
    this._drag();
    this._keys();
  }

  /** @param {ent.Words} words */
  name(words) {
    const { data } = this._view.picture;
    const year = (/** @type {number} */ t) => words.year(t);
    const { first, last } = data.tiled ?? { first: data.events[0]?.at ?? data.domain[0], last: data.events[data.events.length - 1]?.at ?? data.domain[1] };
    say(this._years, year(first) === year(last) ? year(first) : `${year(first)} – ${year(last)}`);
    this._field.name(words, data.domain);
    set(this._svg, 'aria-label', words.of('partInView'));
    PARTS.forEach(({ key }, i) => set(this._sliders[i], 'aria-label', words.of(key)));
    for (const [node, key] of /** @type {const} */ ([[this._zoomOut, 'zoomOut'], [this._zoomIn, 'zoomIn'], [this._all, 'showAll']])) {
      put(node, { 'aria-label': words.of(key), title: words.of(key) });
    }
    this.drawn = 0;
  }

  /** Follows the view; the events are drawn again only when the width or the data changed. */
  paint() {
    const { picture, words, camera: { width, period } } = this._view;
    if (!picture || !width) return;
    const { domain, lanes, items, tiled } = picture.data;
    const whole = fit(domain, width);
    if (this.drawn !== width) {
      this.drawn = width;
      set(this._svg, 'width', width);
      set(this._track, 'width', width);
      /** @type {Record<string, string>} */
      const paths = { closer: '', apart: '', neither: '' };
      const speck = (/** @type {string} */ key, /** @type {number} */ lane, /** @type {number} */ x, wide = 3) => (paths[key] = `${paths[key] ?? ''}M${x.toFixed(1)} ${(4 + ((lane + 0.5) / lanes.length) * (HEIGHT - 8)).toFixed(1)}h${wide.toFixed(1)}`);
      if (tiled) tiled.density.forEach((stretches, lane) => [...stretches].forEach((key, i) => TONES[key] && speck(TONES[key], lane, (i / stretches.length) * width, width / stretches.length)));
      else items.forEach((item, i) => speck(toneOf(item.change), item.lane, toX(whole, picture.at(i)) - 1.5));
      const thick = Math.max(2, Math.min(4, (HEIGHT - 8) / lanes.length - 1));
      this._marks.replaceChildren(...Object.entries(paths).map(([tone, d]) => s('path', { class: `ent-speck ${tone}`, d, 'stroke-width': thick })));
      const { labels } = axisOf(whole, width, words, (text) => this._view.measure(text, false, 11.5));
      this._labels.show(labels, (node, { x, text }) => {
        set(node, 'x', x);
        say(node, text);
      }, 't');
    }
    const [left, right] = this._edges = [toX(whole, period[0]), toX(whole, period[1])];
    const wide = right - left > 4 * EDGE;
    const days = period[1] - period[0];
    PARTS.forEach(({ part }, i) => {
      const [rect, grip] = this._sliders[i].children;
      const x = part === 'to' ? right : left;
      put(rect, i ? { x: x - EDGE, width: 2 * EDGE } : { x: left + 0.5, width: Math.max(3, right - left - 1) });
      const inside = part === 'to' ? right - 5 : left + 5;
      set(grip, 'd', i && wide ? `M${inside} ${HEIGHT / 2 - 5}v10` : undefined);
      const t = period[part === 'to' ? 1 : 0];
      put(this._sliders[i], {
        'aria-valuemin': Math.round(domain[0]), 'aria-valuemax': Math.round(domain[1]), 'aria-valuenow': Math.round(t),
        'aria-valuetext': i ? words.when(t, days) : words.of('inView', { from: words.when(t, days), to: words.when(period[1], days) }),
      });
    });
  }

  /** Arrows move by a tenth of the window, Page keys by all of it, Home and End to the ends of the period. */
  _keys() {
    this._window.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      const part = /** @type {ent.Hold} */ (/** @type {SVGElement} */ (event.target).closest('g[data-part]')?.getAttribute('data-part'));
      const [left, right] = this._edges;
      const far = this._view.camera.width;
      const moves = { ArrowRight: 0.1, ArrowUp: 0.1, ArrowLeft: -0.1, ArrowDown: -0.1, PageUp: 1, PageDown: -1, Home: -far, End: far };
      if (!part || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(moves, event.key)) return;
      event.preventDefault();
      this._move(part, (part === 'to' ? right : left) + moves[/** @type {'Home'} */ (event.key)] * Math.max(right - left, 10));
    });
  }

  _drag() {
    /** @type {ent.Hold | undefined} */
    let part;
    let grabbed = 0;
    const at = (/** @type {PointerEvent} */ event) => event.clientX - this._svg.getBoundingClientRect().left;
    const partAt = (/** @type {number} */ x) => {
      const [left, right] = this._edges;
      const inner = Math.min(EDGE, (right - left) / 4);
      if (Math.abs(x - left) < EDGE && x < left + inner) return 'from';
      return Math.abs(x - right) < EDGE && x > right - inner ? 'to' : 'both';
    };
    this._svg.addEventListener('pointerdown', (event) => {
      if (event.button) return;
      const x = at(event);
      part = partAt(x);
      const [left, right] = this._edges;
      this._svg.setPointerCapture(event.pointerId);
      if (part === 'both' && (x < left || x > right)) {
        grabbed = (right - left) / 2;
        this._move('both', x - grabbed);
      } else grabbed = part === 'to' ? x - right : x - left;
    });
    this._svg.addEventListener('pointermove', (event) => {
      if (part) this._move(part, at(event) - grabbed);
      else this._svg.classList.toggle('ent-edge', partAt(at(event)) !== 'both');
    });
    for (const end of ['pointerup', 'pointercancel']) this._svg.addEventListener(end, () => (part = undefined));
  }

  /** @param {ent.Hold} part @param {number} x where its left edge, or the edge itself, goes */
  _move(part, x) {
    const { camera } = this._view;
    const { domain, width } = camera;
    const t = Math.max(domain[0], Math.min(domain[1], domain[0] + (x / width) * (domain[1] - domain[0])));
    const [from, to] = camera.period;
    const least = width / camera.maxScale;
    if (part === 'both') camera.jump({ ...camera.view, from: t });
    else camera.jump(fit(part === 'from' ? [Math.min(t, to - least), to] : [from, Math.max(t, from + least)], width));
  }
}
