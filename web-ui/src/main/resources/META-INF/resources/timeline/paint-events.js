// The events in their lanes: soft bars, spans, poles, labels, and the markers, which are what a reader can focus.

import { Nodes, place, put, s, say, set } from './dom.js';
import { isBack } from './focus.js';
import { rowY, valueY } from './lanes.js';
import { SHAPES, toneOf } from './marks.js';
import { reach, STYLES } from './reach.js';
import { toX } from './time-scale.js';
import { labelsAt } from './visible.js';

export class EventPainter {
  /**
   * @param {SVGElement} area
   * @param {SVGElement} toolbar
   */
  constructor(area, toolbar) {
    const group = () => area.appendChild(s('g', { 'aria-hidden': 'true' }));
    this._bars = new Nodes(group(), () => s('rect'));
    this._reaches = new Nodes(group(), () => s('g', {}, ...STYLES.map((style) => s('path', { class: style }))));
    this._poles = new Nodes(group(), () => s('line'));
    this._labels = new Nodes(group(), (item) => s('text', { class: 'ent-label', 'data-item': item }));
    area.append(toolbar);
    this.markers = new Nodes(toolbar, (item) => s('g', { role: 'button', 'data-item': item },
      s('circle', { class: 'ent-ring', r: 13.5 }), s('path', { class: 'ent-shape' })));
  }

  /**
   * @param {ent.Frame} frame
   * @param {ent.Mark[]} marks in view
   * @param {ent.Mark[]} all also those of which only the bars are
   * @param {number} current the item that Tab reaches
   */
  paint(frame, marks, all, current) {
    const { picture, view, width, places, chosen, hot, focus, nameOf } = frame;
    const { items, events, metrics, lineShown } = picture.data;
    const back = (/** @type {number} */ item) => (isBack(picture, focus, item) ? ' ent-back' : '');
    const middle = (/** @type {number} */ lane) => Math.round(valueY(places.lanes[lane], 0, metrics) * 10) / 10;
    const y = (/** @type {number} */ item) => (lineShown ? valueY(places.lanes[items[item].lane], items[item].value, metrics) : middle(items[item].lane));

    this.markers.show(marks, (node, { item, x, count }) => {
      const tone = toneOf(items[item].change);
      const event = events[items[item].event];
      place(node, x, y(item));
      put(node, {
        class: `ent-marker ${tone}${event.doubtful || items[item].ends?.some(([lane]) => lane === items[item].lane) ? ' doubtful' : ''}${back(item)}`,
        tabindex: item === current ? 0 : -1,
        'aria-current': chosen.has(item) && 'true',
        'aria-label': nameOf(item, count - 1),
      });
      set(node.children[1], 'd', SHAPES[tone]);
      const badge = node.children[2] ?? (count > 1 && node.appendChild(s('g', { class: 'ent-badge' }, s('rect', { x: 2.5, y: -16.5, height: 15, rx: 7.5 }), s('text', { y: -5.6 }))));
      if (!badge) return;
      set(badge, 'visibility', count > 1 ? undefined : 'hidden');
      const text = inBadge(count);
      const width = text.length > 2 ? 21 : 15;
      set(badge.children[0], 'width', width);
      set(badge.children[1], 'x', 2.5 + width / 2);
      say(badge.children[1], text);
    }, 'item');

    const bars = all.filter(({ item }) => picture.event(item).shape !== 'point');
    this._bars.show(bars, (rect, { item }) => {
      const { from, to, shape } = picture.event(item);
      const left = Math.max(-8, from === null ? -8 : toX(view, from));
      const right = Math.min(width + 8, to === null ? width + 8 : toX(view, to));
      const { ribbon } = places.lanes[items[item].lane];
      put(rect, { class: `ent-${shape} ${toneOf(items[item].change)}${back(item)}`, x: left, width: Math.max(0, right - left) });
      put(rect, shape === 'soft' ? { y: y(item) - 3.5, height: 7, rx: 3.5 } : { y: ribbon + metrics.ribbon + 3, height: 4, rx: 1 });
    }, 'item');

    this._reaches.show(marks.filter(({ item }) => items[item].ends), (group, { item, x }) => {
      const { change, lane, ends = [] } = items[item];
      const tone = toneOf(change);
      set(group, 'class', `ent-reach ${tone}${back(item)}${chosen.has(item) || item === hot ? ' ent-strong' : ''}`);
      place(group, x, 0);
      reach(lane, ends, tone, middle).forEach((d, i) => set(group.children[i], 'd', d));
    }, 'item');

    const bright = hot >= 0 ? new Set([...chosen, hot]) : chosen;
    const labels = labelsAt(picture, marks.filter(({ item }) => !back(item)), view.scale, width, bright).sort((a, b) => a.item - b.item);
    this._poles.show(labels, (line, { item, x, row, lane }) => {
      const y2 = lane === items[item].lane ? y(item) - 6 : middle(lane);
      put(line, { class: `ent-pole ${toneOf(items[item].change)}`, x1: x, x2: x, y1: rowY(places.lanes[lane], row, metrics) + 3, y2 });
    }, 'item');
    this._labels.show(labels, (text, { item, left, strong, row, lane }) => {
      put(text, { class: `ent-label${strong && chosen.has(item) ? ' ent-strong' : ''}`, x: left + metrics.labelInset, y: rowY(places.lanes[lane], row, metrics) });
      say(text, picture.event(item).label);
    }, 'item');
  }
}

/** A number in at most three characters: as many as fit between two markers. @param {number} count */
const inBadge = (count) => String(count < 1e3 ? count : count < 1e5 ? `${Math.floor(count / 1e3)}k` : `.${Math.floor(count / 1e5)}M`);
