// Above the picture: which view, what stands in front, and what the marks mean.

import { button, h, set } from './dom.js';
import { focuses } from './focus.js';
import { legend } from './legend.js';
import { flagsOf } from './paint-lanes.js';

export class Bar {
  /** @type {[HTMLButtonElement, ent.ViewName][]} */
  _buttons = [];
  /** @type {[HTMLButtonElement, ent.Focus | null][]} */
  _chosen = [];

  /** @param {{ view: (name: ent.ViewName) => void, focus: (focus: ent.Focus | null) => void }} actions */
  constructor(actions) {
    this._actions = actions;
    this._views = h('div', { class: 'ent-views', role: 'group' });
    this._chips = h('div', { class: 'ent-chips', role: 'group' });
    this.legend = h('div');
    this.root = h('div', { class: 'ent-bar' }, this._views, this._chips);
    this._chips.onscroll = () => this._fade();
    // After layout: asked for sooner, it would be done twice.
    new ResizeObserver(() => this._fade()).observe(this._chips);
  }

  /** @param {ent.Setting} setting @param {boolean} drawnOnly */
  show({ picture, words, base }, drawnOnly) {
    const { actors } = picture.data;
    const views = picture.views.filter((name) => !drawnOnly || DRAWN.includes(name));
    this._views.hidden = views.length < 2;
    this._buttons = views.map((name) => [button('', () => this._actions.view(name), words.of(name)), name]);
    this._views.replaceChildren(...this._buttons.map(([node]) => node));
    set(this._views, 'aria-label', words.of('views'));
    set(this._chips, 'aria-label', words.of('focus'));
    this._chosen = [];
    const all = focuses(picture);
    if (all.length > 1) {
      this._chosen = [[button('ent-chip', () => this._actions.focus(null), words.of('all')), null],
        ...all.map((focus) => /** @type {[HTMLButtonElement, ent.Focus]} */ ([button('ent-chip', () => this._actions.focus(focus), ...flagsOf(focus.codes, actors, base), focus.name), focus]))];
    }
    this._chips.replaceChildren(...this._chosen.map(([node]) => node));
  }

  /** @param {ent.Picture} shown @param {ent.Words} words */
  explain(shown, words) {
    this.legend.replaceChildren(legend(shown, words));
  }

  /** The focus of this key. @param {string | undefined} key */
  focusOf(key) {
    return this._chosen.find(([, focus]) => focus && focus.key === key)?.[1] ?? null;
  }

  /** Whether the chips have no room beside the legend. */
  get full() {
    return this._chips.scrollWidth > this._chips.clientWidth;
  }

  /** Shows at which ends there are more chips. */
  _fade() {
    const { scrollLeft, scrollWidth, clientWidth, style } = this._chips;
    // In languages written from right to left it counts down from 0.
    const left = this._chips.matches(':dir(rtl)') ? scrollLeft + scrollWidth - clientWidth : scrollLeft;
    style.setProperty('--ent-left', left > 2 ? '36px' : '0px');
    style.setProperty('--ent-right', scrollWidth - clientWidth - left > 2 ? '36px' : '0px');
  }

  /** @param {ent.ViewName} view @param {ent.Focus | null} focus */
  mark(view, focus) {
    for (const [node, name] of this._buttons) set(node, 'aria-pressed', String(name === view));
    for (const [node, of] of this._chosen) set(node, 'aria-pressed', String(of === focus));
    this.legend.hidden = !DRAWN.includes(view);
  }
}

/** The views that are drawn in lanes. @type {ent.ViewName[]} */
export const DRAWN = ['relations', 'countries'];
