// In a picture taller than the screen, the chosen event would stand out of sight: then its title shows at the screen's edge
// and leads there. For the pointer; the keyboard has Enter.

import { h, say } from './dom.js';

export class Peek {
  /** @param {HTMLElement} details where it leads */
  constructor(details) {
    this.when = h('span', { class: 'ent-when' });
    this.title = h('span', { class: 'ent-peek-title' });
    this.button = h('button', { type: 'button', tabindex: -1, hidden: true }, this.when, this.title);
    this.root = h('div', { class: 'ent-peek', 'aria-hidden': 'true' }, this.button);
    this.button.onclick = () => {
      details.focus({ preventScroll: true });
      details.scrollIntoView({ block: 'start' });
    };
    new IntersectionObserver(([{ isIntersecting }]) => {
      this.seen = isIntersecting;
      this.appear();
    }).observe(details);
    this.seen = true;
    this.chosen = false;
  }

  /** @param {ent.Event} event that a reader chose */
  show({ shortWhen, title }) {
    say(this.when, shortWhen);
    say(this.title, title);
    this.chosen = true;
    this.appear();
  }

  /** Where the page does not scroll, as in a frame of full height, nothing can stand at the screen's edge. */
  appear() {
    const { scrollHeight, clientHeight } = document.documentElement;
    this.button.hidden = this.seen || !this.chosen || scrollHeight <= clientHeight;
  }
}
