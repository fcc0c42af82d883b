// In a picture taller than the screen, the chosen event would stand out of sight: then its title shows at the screen's edge
// and leads there. For the pointer; the keyboard has Enter.

import { h, say } from './dom.js';

export class Peek {
  /** @param {HTMLElement} details where it leads */
  constructor(details) {
    this._when = h('span', { class: 'ent-when' });
    this._title = h('span', { class: 'ent-peek-title' });
    this._button = h('button', { type: 'button', tabindex: -1, hidden: true }, this._when, this._title);
    this.root = h('div', { class: 'ent-peek', 'aria-hidden': 'true' }, this._button);
    this._button.onclick = () => {
      details.focus({ preventScroll: true });
      details.scrollIntoView({ block: 'start' });
    };
    new IntersectionObserver(([{ isIntersecting }]) => {
      this._seen = isIntersecting;
      this._appear();
    }).observe(details);
    this._seen = true;
    this._chosen = false;
  }

  /** @param {ent.Event} event that a reader chose */
  show({ shortWhen, title }) {
    say(this._when, shortWhen);
    say(this._title, title);
    this._chosen = true;
    this._appear();
  }

  /** Where the page does not scroll, as in a frame of full height, nothing can stand at the screen's edge. */
  _appear() {
    const { scrollHeight, clientHeight } = document.documentElement;
    this._button.hidden = this._seen || !this._chosen || scrollHeight <= clientHeight;
  }
}
