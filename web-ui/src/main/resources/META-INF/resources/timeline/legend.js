// What the marks mean: those that the picture has, each with its words.

import { h, s } from './dom.js';
import { SHAPES } from './marks.js';
import { reach, STYLES } from './reach.js';

/** @param {ent.Picture} picture @param {ent.Words} words */
export function legend({ data: { items, events } }, words) {
  const entry = (/** @type {string} */ key, /** @type {Node[]} */ ...marks) => h('li', {}, ...marks, words.of(key));
  const mark = (/** @type {ent.Tone} */ tone, doubtful = '') => s('svg', { width: 18, height: 16, viewBox: '-9 -8 18 16', 'aria-hidden': 'true', class: `ent-marker ${tone}${doubtful}` },
    s('path', { class: 'ent-shape', d: SHAPES[tone] }));
  const bar = s('svg', { width: 26, height: 7, 'aria-hidden': 'true' }, s('rect', { class: 'ent-soft apart', width: 26, height: 7, rx: 3.5 }));
  const shown = Object.values(events);
  const inexact = [shown.some(({ shape }) => shape === 'soft') && bar, shown.some(({ doubtful }) => doubtful) && mark('apart', ' doubtful')].filter((shape) => !!shape);
  const roles = new Set(Object.values(items).flatMap(({ ends = [] }) => ends.map(([, role]) => role)));
  const end = (/** @type {string} */ role, /** @type {string} */ key) => roles.has(role) && entry(key, s('svg', { width: 12, height: 16, viewBox: '-6 -12 12 16', 'aria-hidden': 'true', class: 'ent-reach' },
    ...STYLES.map((style, i) => s('path', { class: style, d: reach(0, [[1, role]], 'neither', (lane) => (lane ? 0 : -14))[i] }))));
  return h('ul', { class: 'ent-legend', 'aria-label': words.of('legend') },
    entry('closer', mark('closer')),
    entry('apart', mark('apart')),
    Object.values(items).some(({ change }) => !change) && entry('neither', mark('neither')),
    end('recipient', 'toWhom'), end('participant', 'tookPart'), end('absent', 'stayedAway'),
    inexact.length > 0 && entry('notExact', ...inexact));
}
