// The chosen event in full, below the picture, and the way to its neighbours.

import { h, say, set } from './dom.js';
import { effects, images, paragraphs, quote, sources, who } from './event-parts.js';

export class Details {
  /**
   * @param {{ go: (event: number) => void, part: (items: number[]) => void, leave: () => void }} actions
   */
  constructor(actions) {
    this.actions = actions;
    this.content = h('div', { class: 'ent-full' });
    this.previous = h('button', { type: 'button', class: 'ent-step' });
    this.next = h('button', { type: 'button', class: 'ent-step' });
    this.steps = h('div', { class: 'ent-steps' }, this.previous, this.next);
    this.aside = h('div', { class: 'ent-aside' });
    this.root = h('section', { class: 'ent-details', tabindex: -1 }, h('div', { class: 'ent-main' }, this.content, this.steps), this.aside);
    for (const button of [this.previous, this.next]) {
      button.onclick = () => {
        actions.go(Number(button.dataset.event));
        // At the first and the last event the button goes away, but not the focus.
        if (button.hidden) (button === this.next ? this.previous : this.next).focus();
      };
    }
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      actions.leave();
    });
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
    this.step(this.previous, setting, event ? inFront(-1) : -1, 'previous', (date) => `← ${date}`);
    this.step(this.next, setting, inFront(1), event ? 'next' : 'first', (date) => `${date} →`);
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
      const button = h('button', { type: 'button', class: 'ent-link' }, picture.event(item).label);
      button.onclick = () => this.actions.go(event);
      return h('li', {}, button);
    });
    const part = h('button', { type: 'button', class: 'ent-link' }, words.of('part'));
    part.onclick = () => this.actions.part(items);
    this.content.append(h('div', { class: 'ent-near' }, h('span', {}, `${words.of('alsoHere')}:`), h('ul', {}, ...others, h('li', {}, part))));
  }

  /**
   * @param {HTMLElement} button
   * @param {ent.Setting} setting
   * @param {number} index
   * @param {string} key
   * @param {(date: string) => string} face
   */
  step(button, { picture, words }, index, key, face) {
    const event = picture.data.events[index];
    button.hidden = !event;
    if (!event) return;
    button.dataset.event = String(index);
    say(button, face(event.shortWhen));
    set(button, 'aria-label', words.of(key, { event: `${event.shortWhen}, ${event.title}` }));
  }
}

/** The date for machines: HTML knows no intervals, so the first day of one. @param {string} edtf */
export const machineDate = (edtf) => /^-?\d{4}(-\d\d(-\d\d)?)?/.exec(edtf)?.[0];
