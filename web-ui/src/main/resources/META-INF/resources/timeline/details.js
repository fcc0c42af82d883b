// The chosen event in full, below the picture, and the way to its neighbours.

import { button, h, say, set } from './dom.js';
import { paragraphs, quote, sources, told } from './event-parts.js';

export class Details {
  /**
   * @param {{ go: (event: number, way?: number) => void, part: (items: number[]) => void, leave: () => void }} actions
   */
  constructor(actions) {
    this._actions = actions;
    this._content = h('div', { class: 'ent-full' });
    this._previous = button('ent-step', () => this._go(this._previous, -1, this._next));
    this._next = button('ent-step', () => this._go(this._next, 1, this._previous));
    this._steps = h('div', { class: 'ent-steps' }, this._previous, this._next);
    this._aside = h('div', { class: 'ent-aside' });
    this.root = h('section', { class: 'ent-details', tabindex: -1 }, h('div', { class: 'ent-main' }, this._content, this._steps), this._aside);
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      actions.leave();
    });
  }

  /** @param {HTMLElement} pressed @param {number} way @param {HTMLElement} other */
  _go(pressed, way, other) {
    this._actions.go(Number(pressed.dataset.event), way);
    // At the first and the last event the button goes away, but not the focus.
    if (pressed.hidden) other.focus();
  }

  /**
   * @param {ent.Setting} setting
   * @param {number} index of the event, -1 for none
   * @param {ent.Mark | undefined} mark that stands for it
   * @param {ent.Focus | null} focus within which to step
   */
  show(setting, index, mark, focus) {
    // Of a large picture, what is loaded of an event is with the lanes that are drawn.
    const { drawn: picture, words } = setting;
    const event = picture.data.events[index];
    set(this.root, 'aria-label', words.of('event'));
    const parts = event ? [...told(event, setting), ...paragraphs(event.note, 'ent-note')] : [h('p', { class: 'ent-text' }, words.of('choose'))];
    this._content.replaceChildren(...parts.filter((part) => !!part));
    this._aside.replaceChildren(...(event ? [sources(event, setting), quote(event)].filter((part) => !!part) : []));
    if (mark && mark.count > 1) this._near(setting, mark.more);
    const inFront = (/** @type {number} */ way) => {
      let next = index + way;
      while (focus && !picture.tiles && picture.data.events[next] && !focus.events.has(next)) next += way;
      return next;
    };
    // Of a large picture, which event comes next in front is only known when it is fetched.
    const name = picture.tiles && focus ? focus.name : undefined;
    this._step(this._previous, setting, event ? inFront(-1) : -1, 'previous', (date) => `← ${date}`, name);
    this._step(this._next, setting, inFront(1), event ? 'next' : 'first', (date) => `${date} →`, name);
  }

  /** @param {ent.Setting} setting @param {number[]} items that its marker stands for as well, as far as they are loaded */
  _near({ drawn: picture, words }, items) {
    const others = items.slice(0, 8).map((item) => {
      const { event } = picture.data.items[item];
      return h('li', {}, button('ent-link', () => this._actions.go(event), picture.event(item).label));
    });
    const part = button('ent-link', () => this._actions.part(items), words.of('part'));
    this._content.append(h('div', { class: 'ent-near' }, h('span', {}, `${words.of('alsoHere')}:`), h('ul', {}, ...others, h('li', {}, part))));
  }

  /**
   * @param {HTMLElement} node
   * @param {ent.Setting} setting
   * @param {number} index
   * @param {string} key
   * @param {(date: string) => string} face
   * @param {string} [name] in place of the event's date and title
   */
  _step(node, { drawn: picture, words }, index, key, face, name) {
    const event = picture.data.events[index];
    node.hidden = !event;
    if (!event) return;
    node.dataset.event = String(index);
    say(node, face(name ?? event.shortWhen));
    set(node, 'aria-label', words.of(key, { event: name ?? `${event.shortWhen}, ${event.title}` }));
  }
}
