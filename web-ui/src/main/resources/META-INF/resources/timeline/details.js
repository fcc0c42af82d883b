// The chosen event in full, below the picture, and the way to its neighbours.

import { button, h, say, set } from './dom.js';
import { effects, images, paragraphs, quote, sources, who } from './event-parts.js';

export class Details {
  /**
   * @param {{ go: (event: number, way?: number) => void, part: (items: number[]) => void, leave: () => void }} actions
   */
  constructor(actions) {
    this.actions = actions;
    this.content = h('div', { class: 'ent-full' });
    this.previous = button('ent-step', () => this.go(this.previous, -1, this.next));
    this.next = button('ent-step', () => this.go(this.next, 1, this.previous));
    this.steps = h('div', { class: 'ent-steps' }, this.previous, this.next);
    this.aside = h('div', { class: 'ent-aside' });
    this.root = h('section', { class: 'ent-details', tabindex: -1 }, h('div', { class: 'ent-main' }, this.content, this.steps), this.aside);
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      actions.leave();
    });
  }

  /** @param {HTMLElement} pressed @param {number} way @param {HTMLElement} other */
  go(pressed, way, other) {
    this.actions.go(Number(pressed.dataset.event), way);
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
    const { picture, words } = setting;
    const event = picture.data.events[index];
    set(this.root, 'aria-label', words.of('event'));
    this.content.replaceChildren(...(event ? this.event(event, setting) : [h('p', { class: 'ent-text' }, words.of('choose'))]));
    this.aside.replaceChildren(...(event ? [sources(event, setting), quote(event)].filter((part) => part instanceof Node) : []));
    if (mark && mark.count > 1) this.near(setting, mark.more);
    const inFront = (/** @type {number} */ way) => {
      let next = index + way;
      while (focus && !picture.tiles && picture.data.events[next] && !focus.events.has(next)) next += way;
      return next;
    };
    // Of a large picture, which event comes next in front is only known when it is fetched.
    const name = picture.tiles && focus ? focus.name : undefined;
    this.step(this.previous, setting, event ? inFront(-1) : -1, 'previous', (date) => `← ${date}`, name);
    this.step(this.next, setting, inFront(1), event ? 'next' : 'first', (date) => `${date} →`, name);
  }

  /** @param {ent.Event} event @param {ent.Setting} setting */
  event(event, setting) {
    return /** @type {Node[]} */ ([
      h('p', { class: 'ent-when' }, h('time', { datetime: machineDate(event.date) }, event.when)),
      h('h2', { class: 'ent-title' }, event.title),
      ...paragraphs(event.text, 'ent-text'),
      ...images(event, setting),
      who(event, setting),
      effects(event, setting),
      ...paragraphs(event.note, 'ent-note'),
    ].filter(Boolean));
  }

  /** @param {ent.Setting} setting @param {number[]} items that its marker stands for as well, as far as they are loaded */
  near({ drawn: picture, words }, items) {
    const others = items.slice(0, 8).map((item) => {
      const { event } = picture.data.items[item];
      return h('li', {}, button('ent-link', () => this.actions.go(event), picture.event(item).label));
    });
    const part = button('ent-link', () => this.actions.part(items), words.of('part'));
    this.content.append(h('div', { class: 'ent-near' }, h('span', {}, `${words.of('alsoHere')}:`), h('ul', {}, ...others, h('li', {}, part))));
  }

  /**
   * @param {HTMLElement} node
   * @param {ent.Setting} setting
   * @param {number} index
   * @param {string} key
   * @param {(date: string) => string} face
   * @param {string} [name] in place of the event's date and title
   */
  step(node, { picture, words }, index, key, face, name) {
    const event = picture.data.events[index];
    node.hidden = !event;
    if (!event) return;
    node.dataset.event = String(index);
    say(node, face(name ?? event.shortWhen));
    set(node, 'aria-label', words.of(key, { event: name ?? `${event.shortWhen}, ${event.title}` }));
  }
}

/** The date for machines: HTML knows no intervals, so the first day of one. @param {string} edtf */
export const machineDate = (edtf) => /^-?\d{4}(-\d\d(-\d\d)?)?/.exec(edtf)?.[0];
