// The story: all events as an ordered list, for a page that brings no list of its own.

import { h } from './dom.js';
import { paragraphs, quote, sources, told } from './event-parts.js';

/**
 * Lets the cards of what is not in front step back, to date and title.
 * @param {Iterable<Element>} cards in the order of the events @param {ent.Focus | null} focus
 */
export function stepBack(cards, focus) {
  [...cards].forEach((card, i) => card.classList.toggle('ent-back', !!focus && !focus.events.has(Number(/** @type {HTMLElement} */ (card).dataset.event ?? i))));
}

/** @param {ent.Setting} setting */
export const story = (setting) =>
  h('ol', { class: 'ent-story' }, ...Object.values(setting.picture.data.events).map((event) =>
    h('li', { class: 'ent-event' },
      ...told(event, setting),
      quote(event),
      ...paragraphs(event.note, 'ent-note'),
      sources(event, setting))));
