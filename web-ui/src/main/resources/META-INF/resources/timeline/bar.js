// Above the picture: which view, which relations stand in front, and what the marks mean.

import { h, s, say, set } from './dom.js';
import { SHAPES } from './marks.js';
import { flagsOf } from './paint-lanes.js';

const VIEWS = /** @type {ent.ViewName[]} */ (['relations', 'story']);

export class Bar {
  /** @param {{ view: (name: ent.ViewName) => void, focus: (lanes: Set<number> | null) => void }} actions */
  constructor(actions) {
    this.actions = actions;
    this.buttons = VIEWS.map((name) => {
      const button = h('button', { type: 'button' });
      button.onclick = () => actions.view(name);
      return button;
    });
    this.views = h('div', { class: 'ent-views', role: 'group' }, ...this.buttons);
    this.chips = h('div', { class: 'ent-chips', role: 'group' });
    this.legend = h('div');
    this.root = h('div', { class: 'ent-bar' }, this.views, this.chips);
  }

  /** @param {ent.Setting} setting */
  show({ picture, words, base }) {
    const { lanes, actors } = picture.data;
    this.buttons.forEach((button, i) => say(button, words.of(VIEWS[i])));
    set(this.views, 'aria-label', words.of('views'));
    set(this.chips, 'aria-label', words.of('focus'));
    this.legend.replaceChildren(legend(picture, words));
    const chip = (/** @type {string} */ text, /** @type {Node[]} */ flags, /** @type {number | null} */ lane) => {
      const button = h('button', { type: 'button', class: 'ent-chip' }, ...flags, text);
      button.onclick = () => this.actions.focus(lane === null ? null : new Set([lane]));
      button.dataset.lane = lane === null ? '' : String(lane);
      return button;
    };
    const own = (/** @type {ent.Lane} */ { pair }) => (picture.hub && pair.includes(picture.hub) ? pair.filter((actor) => actor !== picture.hub) : pair);
    const name = (/** @type {ent.Lane} */ lane) => own(lane).map((code) => actors[code]?.name ?? code).join(' – ');
    const chips = lanes.map((lane, i) => chip(name(lane), flagsOf(own(lane), actors, base), i));
    this.chips.replaceChildren(...(lanes.length > 1 ? [chip(words.of('all'), [], null), ...chips] : []));
  }

  /** Whether the chips have no room beside the legend. */
  get full() {
    return this.chips.scrollWidth > this.chips.clientWidth;
  }

  /** @param {ent.ViewName} view @param {Set<number> | null} focus */
  mark(view, focus) {
    this.buttons.forEach((button, i) => set(button, 'aria-pressed', String(VIEWS[i] === view)));
    for (const button of /** @type {any} */ (this.chips.children)) {
      set(button, 'aria-pressed', String(button.dataset.lane === '' ? !focus : !!focus?.has(Number(button.dataset.lane))));
    }
    this.chips.hidden = this.legend.hidden = view !== 'relations';
  }
}

/** The legend: the marks that the picture has, each with its words. @param {ent.Picture} picture @param {ent.Words} words */
function legend({ data: { items, events } }, words) {
  const entry = (/** @type {string} */ key, /** @type {Node[]} */ ...marks) => h('li', {}, ...marks, words.of(key));
  const mark = (/** @type {ent.Tone} */ tone, doubtful = '') => s('svg', { width: 18, height: 16, viewBox: '-9 -8 18 16', 'aria-hidden': 'true', class: `ent-marker ${tone}${doubtful}` },
    s('path', { class: 'ent-shape', d: SHAPES[tone] }));
  const bar = s('svg', { width: 26, height: 7, 'aria-hidden': 'true' }, s('rect', { class: 'ent-soft apart', width: 26, height: 7, rx: 3.5 }));
  const inexact = [events.some(({ shape }) => shape === 'soft') && bar, events.some(({ doubtful }) => doubtful) && mark('apart', ' doubtful')].filter((shape) => !!shape);
  return h('ul', { class: 'ent-legend', 'aria-label': words.of('legend') },
    entry('closer', mark('closer')),
    entry('apart', mark('apart')),
    items.some(({ change }) => !change) && entry('neither', mark('neither')),
    inexact.length > 0 && entry('notExact', ...inexact));
}
