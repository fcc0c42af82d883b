// Everything that only time decides: the axis, the grid, the backgrounds with their labels.

import { Nodes, s, say, set } from './dom.js';
import { axisOf } from './ticks.js';
import { toX } from './time-scale.js';

export class TimePainter {
  /** @param {SVGElement} area */
  constructor(area) {
    const group = () => area.appendChild(s('g', { 'aria-hidden': 'true' }));
    this.backgrounds = new Nodes(group(), () => s('rect', { class: 'ent-background' }, s('title')));
    this.grid = new Nodes(group(), () => s('line', { class: 'ent-grid' }));
    this.names = new Nodes(group(), () => s('text', { class: 'ent-background-label' }));
    this.labels = new Nodes(area.appendChild(s('g', { class: 'ent-axis', 'aria-hidden': 'true' })), () => s('text', { class: 'ent-tick' }));
  }

  /** @param {ent.Frame} frame */
  paint({ picture, words, view, width, places, measure }) {
    const { backgrounds, metrics } = picture.data;
    const { ticks, labels } = axisOf(view, width, words, (text, strong) => measure(text, strong, 12.5));
    this.grid.show(ticks, ({ t }) => t, (line, { t }) => {
      const x = Math.round(toX(view, t)) + 0.5;
      for (const [name, value] of [['x1', x], ['x2', x], ['y1', metrics.axis - 8], ['y2', places.bottom]]) set(line, String(name), value);
    });
    this.labels.show(labels, ({ t }) => t, (node, { x, text, strong }) => {
      set(node, 'x', x);
      set(node, 'y', metrics.axis - 17);
      set(node, 'class', strong ? 'ent-tick ent-strong' : 'ent-tick');
      say(node, text);
    });

    const shown = backgrounds
      .map((b, i) => ({ ...b, i, left: Math.max(0, b.from === null ? 0 : toX(view, b.from)), right: Math.min(width, b.to === null ? width : toX(view, b.to)) }))
      .filter(({ left, right }) => left < width && right > 0 && right > left);
    this.backgrounds.show(shown, ({ i }) => i, (rect, { left, right, label }) => {
      set(rect, 'x', left);
      set(rect, 'width', Math.max(1, right - left));
      set(rect, 'y', places.strip);
      set(rect, 'height', places.bottom - places.strip);
      say(/** @type {Element} */ (rect.firstChild), label);
    });
    this.names.show(namesIn(shown, width, measure), ({ i }) => i, (text, { x, words }) => {
      set(text, 'x', x);
      set(text, 'y', places.strip + 14);
      say(text, words);
    });
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
