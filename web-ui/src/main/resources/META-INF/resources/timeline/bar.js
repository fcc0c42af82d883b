// Above the picture: which view, what stands in front, and what the marks mean.

import { button, h, set } from './dom.js';
import { focuses } from './focus.js';
import { legend } from './legend.js';
import { flagsOf } from './paint-lanes.js';

export class Bar {
  /** @type {[HTMLButtonElement, ent.ViewName][]} */
  buttons = [];
  /** @type {[HTMLButtonElement, ent.Focus | null][]} */
  chosen = [];

  /** @param {{ view: (name: ent.ViewName) => void, focus: (focus: ent.Focus | null) => void }} actions */
  constructor(actions) {
    this.actions = actions;
    this.views = h('div', { class: 'ent-views', role: 'group' });
    this.chips = h('div', { class: 'ent-chips', role: 'group' });
    this.legend = h('div');
    this.root = h('div', { class: 'ent-bar' }, this.views, this.chips);
    this.chips.onscroll = () => this.fade();
  }

  /** @param {ent.Setting} setting @param {boolean} drawnOnly */
  show({ picture, words, base }, drawnOnly) {
    const { actors } = picture.data;
    const views = picture.views.filter((name) => !drawnOnly || DRAWN.includes(name));
    this.views.hidden = views.length < 2;
    this.buttons = views.map((name) => [button('', () => this.actions.view(name), words.of(name)), name]);
    this.views.replaceChildren(...this.buttons.map(([node]) => node));
    set(this.views, 'aria-label', words.of('views'));
    set(this.chips, 'aria-label', words.of('focus'));
    this.chosen = [];
    const all = focuses(picture);
    if (all.length > 1) {
      this.chosen = [[button('ent-chip', () => this.actions.focus(null), words.of('all')), null],
        ...all.map((focus) => /** @type {[HTMLButtonElement, ent.Focus]} */ ([button('ent-chip', () => this.actions.focus(focus), ...flagsOf(focus.codes, actors, base), focus.name), focus]))];
    }
    this.chips.replaceChildren(...this.chosen.map(([node]) => node));
  }

  /** @param {ent.Picture} shown @param {ent.Words} words */
  explain(shown, words) {
    this.legend.replaceChildren(legend(shown, words));
  }

  /** The focus of this key. @param {string | undefined} key */
  focusOf(key) {
    return this.chosen.find(([, focus]) => focus && focus.key === key)?.[1] ?? null;
  }

  /** Whether the chips have no room beside the legend. */
  get full() {
    return this.chips.scrollWidth > this.chips.clientWidth;
  }

  /** Shows at which ends there are more chips. */
  fade() {
    const { scrollLeft, scrollWidth, clientWidth, style } = this.chips;
    // In languages written from right to left it counts down from 0.
    const left = this.chips.matches(':dir(rtl)') ? scrollLeft + scrollWidth - clientWidth : scrollLeft;
    style.setProperty('--ent-left', left > 2 ? '36px' : '0px');
    style.setProperty('--ent-right', scrollWidth - clientWidth - left > 2 ? '36px' : '0px');
  }

  /** @param {ent.ViewName} view @param {ent.Focus | null} focus */
  mark(view, focus) {
    for (const [node, name] of this.buttons) set(node, 'aria-pressed', String(name === view));
    for (const [node, of] of this.chosen) set(node, 'aria-pressed', String(of === focus));
    this.legend.hidden = !DRAWN.includes(view);
  }
}

/** The views that are drawn in lanes. @type {ent.ViewName[]} */
export const DRAWN = ['relations', 'countries'];
