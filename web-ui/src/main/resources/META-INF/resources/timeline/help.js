// How to read and to move, on the page for whoever wonders.

import { h } from './dom.js';

/** @param {ent.Words} words */
export const help = (words) =>
  h('details', {}, h('summary', {}, words.of('help')),
    h('ul', { class: 'ent-footnote' }, ...['helpRead', 'helpPointer', 'helpKeys'].map((key) => h('li', {}, words.of(key)))));
