// Above the picture: which view, which relations stand in front, and what the marks mean.

import { h, s, say, set } from './dom.js';
import { flagsOf } from './paint-lanes.js';

/** @typedef {'relations' | 'story'} ViewName */

const VIEWS = /** @type {ViewName[]} */ (['relations', 'story']);

export class Bar {
  /** @param {{ view: (name: ViewName) => void, focus: (lanes: Set<number> | null) => void }} actions */
  constructor(actions) {
    this.actions = actions;
    this.buttons = VIEWS.map((name) => {
      const button = h('button', { type: 'button' });
      button.onclick = () => actions.view(name);
      return button;
    });
    this.views = h('div', { class: 'ent-views', role: 'group' }, ...this.buttons);
    this.chips = h('div', { class: 'ent-chips', role: 'group' });
    this.legend = legend();
    this.root = h('div', { class: 'ent-bar' }, this.views, this.chips);
  }

  /** @param {import('./event-parts.js').Setting} setting */
  show({ picture, words, base }) {
    const { lanes, actors } = picture.data;
    this.buttons.forEach((button, i) => say(button, words.of(VIEWS[i])));
    set(this.views, 'aria-label', words.of('views'));
    set(this.chips, 'aria-label', words.of('focus'));
    this.legend.show(words);
    const chip = (/** @type {string} */ text, /** @type {Node[]} */ flags, /** @type {number | null} */ lane) => {
      const button = h('button', { type: 'button', class: 'ent-chip' }, ...flags, text);
      button.onclick = () => this.actions.focus(lane === null ? null : new Set([lane]));
      button.dataset.lane = lane === null ? '' : String(lane);
      return button;
    };
    const others = (/** @type {string[]} */ pair) => pair.filter((actor) => actor !== picture.hub);
    const name = (/** @type {import('./types.js').Lane} */ lane) => (picture.hub ? others(lane.pair).map((code) => actors[code]?.name ?? code).join(' – ') : lane.name);
    this.chips.replaceChildren(...(lanes.length > 1 ? [chip(words.of('all'), [], null), ...lanes.map((lane, i) => chip(name(lane), flagsOf(others(lane.pair), actors, base), i))] : []));
  }

  /** @param {ViewName} view @param {Set<number> | null} focus */
  mark(view, focus) {
    this.buttons.forEach((button, i) => set(button, 'aria-pressed', String(VIEWS[i] === view)));
    for (const button of /** @type {any} */ (this.chips.children)) {
      set(button, 'aria-pressed', String(button.dataset.lane === '' ? !focus : !!focus?.has(Number(button.dataset.lane))));
    }
    this.chips.hidden = this.legend.root.hidden = view !== 'relations';
  }
}

/** The legend: a list of small marks with their words. */
export function legend() {
  const mark = (/** @type {string} */ tone, /** @type {Node} */ shape) => {
    const word = h('span');
    return { word, root: h('li', {}, s('svg', { width: 22, height: 16, viewBox: '-11 -8 22 16', 'aria-hidden': 'true', class: `ent-marker ${tone}` }, shape), word) };
  };
  const path = (/** @type {string} */ d) => s('path', { class: 'ent-shape', d });
  const marks = {
    closer: mark('closer', path('M0-6.6L6.6 5H-6.6Z')),
    apart: mark('apart', path('M0 6.6L-6.6-5H6.6Z')),
    neither: mark('neither', path('M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z')),
    notExact: mark('', s('rect', { class: 'ent-soft apart', x: -11, y: -3, width: 22, height: 6, rx: 3 })),
  };
  const root = h('ul', { class: 'ent-legend' }, ...Object.values(marks).map(({ root: li }) => li));
  return {
    root,
    show(/** @type {import('./words.js').Words} */ words) {
      set(root, 'aria-label', words.of('legend'));
      for (const [key, { word }] of Object.entries(marks)) say(word, words.of(key));
    },
  };
}
