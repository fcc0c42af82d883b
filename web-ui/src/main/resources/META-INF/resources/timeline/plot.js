// The plot: events in lanes over time, of relations or of actors. Knows what is chosen, and paints when that, the data or the part in view changes.

import { Camera } from './camera.js';
import { h, put, s, set } from './dom.js';
import { isBack } from './focus.js';
import { gestures } from './gestures.js';
import { placesOf } from './lanes.js';
import { DEEDS, toneOf } from './marks.js';
import { EventPainter } from './paint-events.js';
import { LanePainter } from './paint-lanes.js';
import { TimePainter } from './paint-time.js';
import { fit } from './time-scale.js';
import { clustersAt, marksAt } from './visible.js';
import { kept } from './words.js';

export class Plot {
  // Undefined until there is data, and room.
  /** @type {ent.Picture} */
  picture;
  /** @type {ent.Words} */
  words;
  /** @type {ent.Places} */
  places;
  /** What to show when there is room. @type {ent.Period | undefined} */
  _wanted;
  /** @type {Map<number, number[]> | undefined} */
  clusters;
  _clusteredAt = 0;
  /** Whether the chosen event waits for room to be brought into view. */
  _unseen = false;
  _base = '';
  _left = 0;
  /** What texts measure, and markers' names: they come again in each frame. @type {Record<string, number>} */
  _widths = {};
  /** @type {Record<string, string>} */
  _said = {};

  /** @param {() => void} painted is told after each frame */
  constructor(painted) {
    this._painted = painted;
    this._names = h('ul', { class: 'ent-names' });
    this._area = s('svg', { class: 'ent-area', role: 'presentation' });
    const rules = s('g', { 'aria-hidden': 'true' });
    this.svg = s('svg', { class: 'ent-canvas', role: 'presentation' }, rules, this._area);
    this.toolbar = s('g', { role: 'toolbar', 'aria-describedby': 'keys' });
    this.root = h('div', { class: 'ent-plot' }, this._names, this.svg);
    this._time = new TimePainter(this._area);
    this._lanes = new LanePainter(rules, this._area, this._names);
    this._events = new EventPainter(this._area, this.toolbar);
    this.camera = new Camera(() => this.paint());
    /** The chosen event's items. @type {Set<number>} */
    this.chosen = new Set();
    /** What stands in front, null for all. @type {ent.Focus | null} */
    this.focus = null;
    /** The item under the pointer, and the one that Tab reaches; -1 for none. */
    this.hot = -1;
    this.current = -1;
    this.full = 0;
    this.wide = true;
    /** @type {ent.Mark[]} */
    this.marks = [];
    this._pen = /** @type {CanvasRenderingContext2D} */ (h('canvas').getContext('2d'));
    this._pen.fontKerning = 'none';
    gestures(this.svg, this.camera, () => this._left);
  }

  /**
   * New data. What is in view stays, unless the reader never moved and the data opens elsewhere now.
   * @param {ent.Picture} picture @param {ent.Words} words @param {string} base
   */
  show(picture, words, base) {
    const before = this.picture;
    const id = before && this.current >= 0 ? before.event(this.current).id : null;
    const opens = picture.data.window;
    const reopened = !before || opens.join() !== before.data.window.join();
    if (reopened || !this.full) this._wanted ??= opens;
    Object.assign(this, { picture, words, _base: base, hot: -1, clusters: undefined, _said: {} });
    this.current = picture.itemsOf[picture.indexOf(id)]?.[0] ?? -1;
    this.chosen = new Set();
    set(this.toolbar, 'aria-label', words.of(picture.ofActors ? 'pictureOfCountries' : 'picture'));
    this.layOut();
  }

  /** @param {number} full the picture's width in pixels; 0 while it is not shown */
  resize(full) {
    if (full === this.full || !full) return;
    if (this.full) this._wanted ??= this.camera.period;
    this.full = full;
    this.layOut();
  }

  /** Shows a period, now or as soon as there is room. @param {ent.Period} period */
  open(period) {
    if (this.full && this.picture) this.camera.jump(fit(period, this.camera.width));
    else this._wanted = period;
  }

  /** Places everything anew for the width and the data, and paints. */
  layOut() {
    const { picture, full } = this;
    if (!picture || !full) return;
    const { domain, window: opens, metrics, dir } = picture.data;
    this._widths = {};
    this.wide = full >= metrics.narrowBelow;
    const gutter = this.wide ? metrics.gutter : 0;
    this._left = dir === 'rtl' ? 0 : gutter;
    // However short a period the journalist opens with, it can be shown.
    this.camera.limit(domain, Math.max(picture.maxScale, fit(opens, full - gutter).scale), full - gutter, this._wanted ?? this.camera.period);
    this._wanted = undefined;
    this.places = placesOf(picture.data, this.wide);
    const height = this.places.bottom + 1;
    put(this.svg, { width: full, height });
    put(this._area, { x: this._left, width: full - gutter, height });
    this._lanes.name(this._frame(), this._base);
    if (this._unseen && this.current >= 0) this.camera.reveal(picture.at(this.current));
    this._unseen = false;
    this.paint();
  }

  /** @returns {ent.Frame} */
  _frame() {
    const { picture, words, camera, full, wide, places, chosen, hot, focus } = this;
    return { picture, words, view: camera.view, width: camera.width, full, wide, places, chosen, hot, focus,
      measure: (text, strong, size) => this.measure(text, strong, size), nameOf: (item, more) => kept(this._said, `${item} ${more}`, () => nameOf(picture, words, item, more)) };
  }

  /** More of a large picture is there. */
  refresh() {
    this.clusters = undefined;
    this.camera.put(this.camera.view);
  }

  paint() {
    const { picture, camera, full } = this;
    if (!picture || !full) return;
    const { view, width } = camera;
    picture.tiles?.look(view, width);
    if (!picture.data.items[this.current]) this.current = -1;
    if (this._clusteredAt !== view.scale || !this.clusters) {
      this.clusters = clustersAt(picture, view.scale);
      this._clusteredAt = view.scale;
    }
    const marks = marksAt(picture, this.clusters, view, width, this.chosen, this.current, (item) => !isBack(picture, this.focus, item));
    this.marks = marks.filter(({ away }) => !away);
    if (this.current < 0 && this.marks.length) this.current = this.marks[0].item;
    const frame = this._frame();
    this._time.paint(frame);
    this._lanes.paint(frame);
    this._events.paint(frame, this.marks, marks, this.current);
    this._painted();
  }

  /**
   * Marks an event as chosen.
   * @param {number} event -1 for none
   * @param {boolean} reveal whether to bring it into view
   * @param {number} [item] the one of its items that Tab should reach
   */
  choose(event, reveal, item) {
    const { picture } = this;
    const items = picture.itemsOf[event] ?? [];
    this.chosen = new Set(items);
    if (items.length) {
      const front = items.find((i) => !isBack(picture, this.focus, i));
      this.current = item ?? (items.includes(this.current) ? this.current : front ?? items[0]);
      this._unseen = reveal && !this.full;
      if (reveal && this.full) this.camera.reveal(picture.at(this.current));
      if (item === undefined) this._comeForward();
    }
    this.paint();
  }

  /** @param {number} factor around the chosen event if it is in view, else the middle */
  zoomBy(factor) {
    const mark = this.marks.find(({ item, x }) => this.chosen.has(item) && x >= 0 && x <= this.camera.width);
    this.camera.zoomBy(factor, mark?.x);
  }

  /** Lets all but this step back, also from the tab stop. @param {ent.Focus | null} focus */
  focusOn(focus) {
    this.focus = focus;
    this._comeForward();
    this.layOut();
  }

  /** Puts the tab stop on what stands in front, near in time. */
  _comeForward() {
    const { picture, current, focus } = this;
    if (current < 0 || !isBack(picture, focus, current)) return;
    const away = (/** @type {number} */ item) => Math.abs(picture.at(item) - picture.at(current));
    this.current = picture.order.filter((item) => !isBack(picture, focus, item)).reduce((a, b) => (a < 0 || away(b) < away(a) ? b : a), -1);
  }

  /** Puts the keyboard on the current marker; the page scrolls to its lane, if need be. */
  focusMarker() {
    this._events.markers.byKey.get(this.current)?.focus({ preventScroll: true });
    this._names.children[this.picture.data.items[this.current]?.lane]?.scrollIntoView({ block: 'nearest' });
  }

  /** @type {ent.Measure} */
  measure(text, strong, size) {
    const font = `${strong ? 600 : 400} ${size}px Inter, system-ui, sans-serif`;
    return kept(this._widths, font + text, () => {
      this._pen.font = font;
      return this._pen.measureText(text).width;
    });
  }
}

/**
 * A marker in words: when, what, and what it did to whom.
 * @param {ent.Picture} picture @param {ent.Words} words @param {number} item @param {number} more
 */
function nameOf(picture, words, item, more) {
  const { when, title, sources, sourceCount = sources?.length } = picture.event(item);
  const effect = words.of(DEEDS[toneOf(picture.data.items[item].change)]);
  return [
    words.of('eventName', { when, title }),
    words.of('effectName', { relation: between(picture, words, item), effect }),
    sourceCount ? `${words.count('sourceCount', sourceCount)}.` : '',
    more ? `${words.count('moreHere', more)}.` : '',
  ].join(' ').trim();
}

/** "Armenia to Russia", or those who took part. @param {ent.Picture} picture @param {ent.Words} words @param {number} item */
function between({ ofActors, data }, words, item) {
  const { lanes, items, actors, events } = data;
  const { pair, name } = lanes[items[item].lane];
  const who = (events[items[item].event].who ?? []).filter(({ actor }) => ofActors || pair.includes(actor));
  const names = (/** @type {(role: string) => boolean} */ has) => words.list(who.filter(({ role }) => has(role)).map(({ actor }) => actors[actor]?.name ?? actor));
  const [by, to] = [names((role) => role === 'initiator'), names((role) => role === 'recipient')];
  if (by && to) return words.of('toward', { by, to });
  return (ofActors && names((role) => role !== 'absent')) || name;
}
