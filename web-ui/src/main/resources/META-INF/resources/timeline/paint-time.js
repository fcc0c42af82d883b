// Everything that only time decides: the axis, the grid, the backgrounds with their labels.

import { Nodes, put, s, say } from './dom.js';
import { axisOf } from './ticks.js';
import { toX } from './time-scale.js';

export class TimePainter {
  /** @param {SVGElement} area */
  constructor(area) {
    const group = () => area.appendChild(s('g', { 'aria-hidden': 'true' }));
    this._backgrounds = new Nodes(group(), () => s('rect', { class: 'ent-background' }, s('title')));
    this._grid = new Nodes(group(), () => s('line', { class: 'ent-grid' }));
    this._names = new Nodes(group(), () => s('text', { class: 'ent-background-label' }));
    this._labels = new Nodes(area.appendChild(s('g', { class: 'ent-axis', 'aria-hidden': 'true' })), () => s('text', { class: 'ent-tick' }));
  }

  /** @param {ent.Frame} frame */
  paint({ picture, words, view, width, places, measure }) {
    const { backgrounds, metrics } = picture.data;
    const { ticks, labels } = axisOf(view, width, words, (text, strong) => measure(text, strong, 12.5));
    this._grid.show(ticks, (line, { t }) => {
      const x = Math.round(toX(view, t)) + 0.5;
      put(line, { x1: x, x2: x, y1: metrics.axis - 8, y2: places.bottom });
    }, 't');
    this._labels.show(labels, (node, { x, text, strong }) => {
      put(node, { x, y: metrics.axis - 17, class: strong ? 'ent-tick ent-strong' : 'ent-tick' });
      say(node, text);
    }, 't');

    const shown = backgrounds
      .map((b, i) => ({ ...b, i, left: Math.max(0, b.from === null ? 0 : toX(view, b.from)), right: Math.min(width, b.to === null ? width : toX(view, b.to)) }))
      .filter(({ left, right }) => left < width && right > 0 && right > left);
    this._backgrounds.show(shown, (rect, { left, right, label }) => {
      put(rect, { x: left, width: Math.max(1, right - left), y: places.strip, height: places.bottom - places.strip });
      say(/** @type {Element} */ (rect.firstChild), label);
    }, 'i');
    this._names.show(namesIn(shown, width, measure), (text, { x, words }) => {
      put(text, { x, y: places.strip + 14 });
      say(text, words);
    }, 'i');
  }
}

/**
 * The backgrounds' labels that have room, the longest backgrounds first; one may run on beyond a short background.
 * @param {{ i: number, label: string, left: number, right: number, to: number | null }[]} shown
 * @param {number} width @param {ent.Measure} measure
 */
function namesIn(shown, width, measure) {
  /** @type {{ i: number, x: number, end: number, words: string }[]} */
  const placed = [];
  for (const { i, label, left, right, to } of [...shown].sort((a, b) => b.right - b.left - (a.right - a.left))) {
    const words = label + (to === null ? ' →' : '');
    const x = left + 6;
    const end = x + measure(words, false, 11.5);
    if (end < width && right - left > 2 && placed.every((other) => x > other.end + 12 || end + 12 < other.x)) placed.push({ i, x, end, words });
  }
  return placed.sort((a, b) => a.i - b.i);
}
