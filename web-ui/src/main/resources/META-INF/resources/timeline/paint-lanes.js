// The lanes: separators, ribbons (baseline, line, fills), and the names beside or above them.

import { h, Nodes, place, put, s, say, set } from './dom.js';
import { laneIsBack } from './focus.js';
import { heightOf, plainer } from './lanes.js';
import { period, toX } from './time-scale.js';

export class LanePainter {
  /**
   * @param {SVGElement} back behind the plot, as wide as the picture
   * @param {SVGElement} area the plot
   * @param {HTMLElement} names
   */
  constructor(back, area, names) {
    this._rules = new Nodes(back.appendChild(s('g', { 'aria-hidden': 'true' })), () => s('line', { class: 'ent-lane-rule' }));
    this._lanes = new Nodes(area.appendChild(s('g', { 'aria-hidden': 'true' })), () => s('g', { class: 'ent-lane' },
      s('path', { class: 'ent-line', fill: 'url(#ent-sides)' }), s('line', { class: 'ent-baseline' })));
    const stop = (/** @type {string} */ side) => s('stop', { class: side, offset: 0.5 });
    this._sides = s('linearGradient', { id: 'ent-sides', gradientUnits: 'userSpaceOnUse', x2: 0 }, stop('ent-good'), stop('ent-bad'));
    back.append(this._sides);
    this._names = new Nodes(names, () => h('li', {}, h('span', { class: 'ent-flags' }), h('span', { class: 'ent-lane-name' }), h('span', {})));
  }

  /** @param {ent.Frame} frame */
  paint(frame) {
    const { picture, view, width, full, places, focus } = frame;
    const { lanes, metrics, lineShown } = picture.data;
    // Actors' lanes are told apart by their middles, which events reach across the edges.
    const rules = [...places.lanes.slice(0, picture.ofActors ? 1 : undefined).map(({ top }) => top), places.bottom];
    this._rules.show(rules, (line, top) => {
      const y = Math.round(top) + 0.5;
      put(line, { x2: full, y1: y, y2: y });
    });
    set(this._sides, 'y2', metrics.ribbon);
    const y = (/** @type {number} */ v) => round(heightOf(v, metrics));
    this._lanes.show(lanes, (group, { start }, i) => {
      const [line, baseline] = group.children;
      place(group, 0, places.lanes[i].ribbon);
      set(group, 'class', laneIsBack(picture, focus, i) ? 'ent-lane ent-back' : 'ent-lane');
      put(baseline, { x2: width, y1: y(0), y2: y(0) });
      if (!lineShown) {
        set(line, 'd', false);
        return;
      }
      // From the baseline and back to it: one path is the line and what is filled. In whole tenths, so that nothing adds up.
      let path = `M-2 ${y(0)}`;
      let pen = -20;
      const to = (/** @type {number} */ value, /** @type {number} */ x) => {
        const end = Math.round(x * 10);
        path += `V${y(value)}${end > pen ? `h${(end - pen) / 10}` : ''}`;
        pen = end;
      };
      let value = start;
      for (const [t, next] of plainer(picture.steps(i, ...period(view, width), view.scale), view.scale)) {
        const x = toX(view, t);
        if (x > width) break;
        if (x > -2) to(value, x);
        value = next;
      }
      to(value, width + 2);
      set(line, 'd', `${path}V${y(0)}Z`);
    });
  }

  /**
   * The names: only when the data or the form changes.
   * @param {ent.Frame} frame
   * @param {string} base
   */
  name({ picture, places, focus, wide }, base) {
    const { lanes, actors } = picture.data;
    this._names.show(lanes, (row, lane, i) => {
      const [flags, name, band] = row.children;
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

const round = (/** @type {number} */ n) => Math.round(n * 10) / 10;
