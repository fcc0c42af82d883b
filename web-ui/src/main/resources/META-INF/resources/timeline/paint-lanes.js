// The lanes: separators, ribbons (baseline, line, fills), and the names beside or above them.

import { h, Nodes, s, say, set } from './dom.js';
import { laneIsBack } from './focus.js';
import { valueY } from './lanes.js';
import { toX } from './time-scale.js';

export class LanePainter {
  /**
   * @param {SVGElement} back behind the plot, as wide as the picture
   * @param {SVGElement} area the plot
   * @param {HTMLElement} names
   */
  constructor(back, area, names) {
    this.rules = new Nodes(back.appendChild(s('g', { 'aria-hidden': 'true' })), () => s('line', { class: 'ent-lane-rule' }));
    this.lanes = new Nodes(area.appendChild(s('g', { 'aria-hidden': 'true' })), () => s('g', { class: 'ent-lane' },
      s('path', { class: 'ent-good' }), s('path', { class: 'ent-bad' }), s('line', { class: 'ent-baseline' }), s('path', { class: 'ent-line' })));
    this.names = new Nodes(names, () => h('li', {}, h('span', { class: 'ent-flags' }), h('span', { class: 'ent-lane-name' }), h('span', {})));
  }

  /** @param {ent.Frame} frame */
  paint(frame) {
    const { picture, view, width, full, places, focus } = frame;
    const { lanes, metrics, lineShown } = picture.data;
    // Actors' lanes are told apart by their middles, which events reach across the edges.
    const rules = [...places.lanes.slice(0, picture.ofActors ? 1 : undefined).map(({ top }) => top), places.bottom];
    this.rules.show(rules.map((_, i) => i), (i) => i, (line, i) => {
      const y = Math.round(rules[i]) + 0.5;
      for (const [name, value] of [['x1', 0], ['x2', full], ['y1', y], ['y2', y]]) set(line, String(name), value);
    });
    this.lanes.show(lanes.map((_, i) => i), (i) => i, (group, i) => {
      const [good, bad, baseline, line] = group.children;
      const place = places.lanes[i];
      const y = (/** @type {number} */ v) => round(valueY(place, v, metrics));
      set(group, 'class', laneIsBack(picture, focus, i) ? 'ent-lane ent-back' : 'ent-lane');
      for (const [name, value] of [['x1', 0], ['x2', width], ['y1', y(0)], ['y2', y(0)]]) set(baseline, String(name), value);
      const steps = lineShown ? stepsInView(lanes[i], view, width) : [];
      let path = '';
      let above = '';
      let below = '';
      steps.forEach(({ x, value }, n) => {
        const end = n + 1 < steps.length ? steps[n + 1].x : width;
        path += `${n ? 'V' : `M${round(x)} `}${y(value)}H${round(end)}`;
        const box = `M${round(x)} ${y(0)}V${y(value)}H${round(end)}V${y(0)}Z`;
        if (value > 0) above += box;
        else if (value < 0) below += box;
      });
      set(line, 'd', path);
      set(good, 'd', above);
      set(bad, 'd', below);
    });
  }

  /**
   * The names: only when the data or the form changes.
   * @param {ent.Frame} frame
   * @param {string} base
   */
  name({ picture, places, focus, wide }, base) {
    const { lanes, actors } = picture.data;
    this.names.show(lanes.map((_, i) => i), (i) => i, (row, i) => {
      const [flags, name, band] = row.children;
      const lane = lanes[i];
      const { header, ribbon: tall } = picture.data.metrics;
      const { top, ribbon, height } = places.lanes[i];
      set(row, 'class', `ent-name${picture.ofActors ? ' ent-alone' : ''}${laneIsBack(picture, focus, i) ? ' ent-back' : ''}`);
      // An actor's name stands at its lane's middle.
      const [from, high] = !wide ? [top, Math.min(ribbon - top, header)] : picture.ofActors ? [ribbon, tall] : [top, height];
      /** @type {HTMLElement} */ (row).style.top = `${from}px`;
      /** @type {HTMLElement} */ (row).style.height = `${high}px`;
      flags.replaceChildren(...(lane.pair.length > 2 ? [] : flagsOf(lane.pair, actors, base)));
      say(name, lane.name);
      set(band, 'class', `ent-band ent-band-${lane.band}`);
      say(band, lane.bandName ?? '');
    });
  }
}

/**
 * Flags that only repeat the name beside them, so their alternative text is empty.
 * @param {string[]} pair @param {Record<string, ent.Actor>} actors @param {string} base
 */
export const flagsOf = (pair, actors, base) =>
  pair.flatMap((code) => {
    const flag = actors[code]?.flag;
    return flag ? [h('img', { class: 'ent-flag', alt: '', src: new URL(flag, base).href, width: 20, height: 15 })] : [];
  });

/**
 * The line's steps between the plot's edges, the first at the left edge or where the line begins.
 * @param {ent.Lane} lane
 * @param {ent.View} view
 * @param {number} width
 */
function stepsInView({ start, line }, view, width) {
  const steps = [{ x: -2, value: start }];
  for (const [t, value] of line) {
    const x = toX(view, t);
    if (x > width) break;
    if (x <= -2) steps[0] = { x: -2, value };
    else steps.push({ x, value });
  }
  return steps;
}

const round = (/** @type {number} */ n) => Math.round(n * 10) / 10;
