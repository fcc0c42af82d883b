// The Relations view: one lane a relation. Holds what is in view and what is chosen, and paints a frame when it changes.

import { h, s, set } from './dom.js';
import { gestures } from './gestures.js';
import { placesOf } from './lanes.js';
import { still } from './motion.js';
import { EventPainter } from './paint-events.js';
import { LanePainter } from './paint-lanes.js';
import { TimePainter } from './paint-time.js';
import { toneOf } from './picture.js';
import * as scale from './time-scale.js';
import { clustersAt, marksAt } from './visible.js';

/**
 * @typedef {{ picture: import('./picture.js').Picture, view: import('./types.js').View, width: number, full: number,
 *   wide: boolean, places: import('./lanes.js').Places, chosen: Set<number>, hot: number, focus: Set<number> | null,
 *   lineShown: boolean, measure: (text: string, strong: boolean, size: number) => number,
 *   nameOf: (item: number, more: number) => string }} Frame width: the plot's, full: the picture's
 */

const MOVE_MS = 260;

/** Fires `choose` ({ item, open }), `move` after the part in view changed, and `leave` when Escape is pressed. */
export class RelationsView extends EventTarget {
  constructor() {
    super();
    this.back = s('svg', { class: 'ent-picture-back', focusable: 'false' });
    this.area = s('svg', { class: 'ent-area' });
    this.toolbar = s('g', { class: 'ent-markers', role: 'toolbar' });
    this.names = h('ul', { class: 'ent-names' });
    this.back.append(s('g'), this.area);
    this.root = h('div', { class: 'ent-plot' }, this.back, this.names);
    this.time = new TimePainter(this.area);
    this.lanes = new LanePainter(/** @type {any} */ (this.back.firstChild), this.area, this.names);
    this.events = new EventPainter(this.area, this.toolbar);
    /** @type {Set<number>} */
    this.chosen = new Set();
    /** @type {Set<number> | null} lanes that stand in front, null for all */
    this.focus = null;
    this.hot = -1;
    this.current = -1;
    this.full = 0;
    this.canvas = h('canvas').getContext('2d');
    gestures(this);
  }

  /**
   * @param {import('./picture.js').Picture} picture
   * @param {import('./words.js').Words} words
   * @param {string} base
   */
  show(picture, words, base) {
    const before = this.picture;
    const kept = before && this.moved ? this.period : picture.data.window;
    const current = before && this.current >= 0 ? before.event(this.current)?.id : undefined;
    this.picture = picture;
    this.words = words;
    this.base = base;
    this.clusters = undefined;
    this.hot = -1;
    this.chosen = new Set();
    this.current = picture.itemsOf[picture.indexOf(current ?? null)]?.[0] ?? -1;
    set(this.toolbar, 'aria-label', words.of('picture'));
    this.wanted = kept;
    this.layOut();
  }

  /** @param {number} full the picture's width in pixels */
  resize(full) {
    if (full === this.full || !full) return;
    if (this.view) this.wanted = this.period;
    this.full = full;
    this.layOut();
  }

  /** Places everything anew for the width and the data, and paints at once. */
  layOut() {
    if (!this.picture || !this.full) return;
    const { data } = this.picture;
    this.wide = this.full >= data.metrics.narrowBelow;
    const gutter = this.wide ? data.metrics.gutter : 0;
    this.width = this.full - gutter;
    this.places = placesOf(data, this.wide);
    const height = this.places.bottom + 1;
    set(this.back, 'width', this.full);
    set(this.back, 'height', height);
    this.left = data.dir === 'rtl' ? 0 : gutter;
    set(this.area, 'x', this.left);
    set(this.area, 'width', this.width);
    set(this.area, 'height', height);
    this.root.classList.toggle('ent-wide', this.wide);
    const { wanted } = this;
    this.wanted = undefined;
    this.view = this.clamped(wanted ? scale.fit(wanted, this.width) : this.view);
    this.clusters = undefined;
    this.lanes.name(this.frame(), this.base);
    this.paint();
  }

  /** @returns {Frame} */
  frame() {
    const { picture, view, width, full, wide, places, chosen, hot, focus, words } = this;
    return { picture, view, width, full, wide, places, chosen, hot, focus, lineShown: picture.data.lineShown, measure: this.measure.bind(this),
      nameOf: (item, more) => nameOf(picture, words, item, more) };
  }

  paint() {
    this.due = undefined;
    if (!this.picture || !this.full) return;
    const frame = this.frame();
    if (!this.clusters || this.clustersScale !== this.view.scale) {
      this.clusters = clustersAt(this.picture, this.view.scale);
      this.clustersScale = this.view.scale;
    }
    const marks = marksAt(this.picture, this.clusters, this.view, this.width, this.chosen, this.current);
    if (this.current < 0 && marks.length) this.current = marks[0].item;
    this.marks = marks;
    this.time.paint(frame);
    this.lanes.paint(frame);
    this.events.paint(frame, marks, this.current);
    this.dispatchEvent(new Event('move'));
  }

  /** Paints with the next frame of the screen, however often it is asked. */
  repaint() {
    this.due ??= requestAnimationFrame(() => this.paint());
  }

  /** The part in view, in days. @returns {[number, number]} */
  get period() {
    return this.view ? scale.period(this.view, this.width) : this.picture?.data.window;
  }

  /** @param {import('./types.js').View} view @param {number} [around] */
  clamped(view, around) {
    return scale.clamp(view, { domain: this.picture.data.domain, width: this.width, maxScale: this.picture.maxScale }, around);
  }

  /** Shows a view at once. @param {import('./types.js').View} view @param {number} [around] */
  jump(view, around) {
    cancelAnimationFrame(this.motion);
    this.moved = true;
    this.view = this.clamped(view, around);
    this.repaint();
  }

  /** Moves to a view smoothly, if the reader likes motion. @param {import('./types.js').View} view @param {number} [around] */
  glide(view, around) {
    const [a, b] = [this.period, scale.period(this.clamped(view, around), this.width)];
    if (still()) return this.jump(view, around);
    cancelAnimationFrame(this.motion);
    const start = performance.now();
    this.moved = true;
    const step = (/** @type {number} */ now) => {
      const part = Math.min(1, Math.max(0, (now - start) / MOVE_MS));
      const eased = 1 - (1 - part) ** 3;
      this.view = this.clamped(scale.fit([a[0] + (b[0] - a[0]) * eased, a[1] + (b[1] - a[1]) * eased], this.width));
      this.paint();
      if (part < 1) this.motion = requestAnimationFrame(step);
    };
    this.motion = requestAnimationFrame(step);
  }

  /** @param {number} factor @param {number} [x] what stays in place; the chosen event if it is in view, else the middle */
  zoomBy(factor, x = this.anchor()) {
    this.glide(scale.zoom(this.view, factor, x), x);
  }

  anchor() {
    const mark = this.marks?.find(({ item }) => this.chosen.has(item));
    return mark && mark.x >= 0 && mark.x <= this.width ? mark.x : this.width / 2;
  }

  showAll() {
    this.glide(scale.fit(this.picture.data.domain, this.width));
  }

  /** @param {[number, number]} period */
  showPeriod(period) {
    if (this.width) this.jump(scale.fit(period, this.width));
    else this.wanted = period;
  }

  /**
   * Marks an event as chosen and brings it into view.
   * @param {number} event -1 for none
   * @param {number} [item] the one of its items that Tab should reach
   */
  choose(event, item) {
    const items = this.picture.itemsOf[event] ?? [];
    this.chosen = new Set(items);
    if (items.length) {
      this.current = item ?? (items.includes(this.current) ? this.current : items.find((i) => !this.focus || this.focus.has(this.picture.data.items[i].lane)) ?? items[0]);
      this.reveal(this.picture.at(this.current));
    }
    this.paint();
  }

  /** @param {number} t */
  reveal(t) {
    if (!this.width) return;
    const target = scale.reveal(this.view, t, this.width, 60);
    if (target !== this.view) this.glide(target);
  }

  /** Puts the keyboard on the current marker. */
  focusMarker() {
    this.events.markers.byKey.get(this.current)?.focus({ preventScroll: false });
  }

  /** @param {string} text @param {boolean} strong @param {number} size */
  measure(text, strong, size) {
    if (!this.canvas) return text.length * size * 0.6;
    this.canvas.font = `${strong ? 600 : 400} ${size}px Inter, system-ui, sans-serif`;
    return this.canvas.measureText(text).width;
  }
}

/**
 * A marker in words: when, what, and what it did to this relation.
 * @param {import('./picture.js').Picture} picture @param {import('./words.js').Words} words @param {number} item @param {number} more
 */
function nameOf(picture, words, item, more) {
  const { lanes, items } = picture.data;
  const event = picture.event(item);
  const effect = { closer: 'bringsCloser', apart: 'drivesApart', neither: 'changesNothing' }[toneOf(items[item].change)];
  return [
    words.of('eventName', { when: event.when, title: event.title }),
    words.of('effectName', { relation: lanes[items[item].lane].name, effect: words.of(effect) }),
    event.sources?.length ? words.count('sourceCount', event.sources.length) + '.' : '',
    more ? words.count('moreHere', more) + '.' : '',
  ].filter(Boolean).join(' ');
}
