// Below everything: how a relation is measured, and how much the picture rests on.

import { h } from './dom.js';
import { help } from './help.js';

/** @param {ent.Setting} setting @param {...Node} links */
export function footer({ picture, words }, ...links) {
  const { events, lanes, lineShown, tiled } = picture.data;
  const addresses = tiled ? tiled.sources : new Set(events.flatMap(({ sources = [] }) => sources.map(({ url, title, outlet }) => url ?? `${outlet} ${title}`))).size;
  const counts = h('span', {}, `${words.count('eventCount', picture.count)}, ${words.count('sourceCount', addresses)}`);
  const starts = lanes.filter(({ why }) => why).map((lane) => h('li', {}, words.of('startsAt', { relation: lane.name, value: words.value(lane.start), why: lane.why ?? '' })));
  return h('div', { class: 'ent-foot' },
    h('details', {}, h('summary', {}, lineShown ? words.of('howMeasured') : words.of('legend')),
      h('div', { class: 'ent-footnote' },
        lineShown && h('p', {}, words.of('measure'), ' ', words.of('bands')),
        lineShown && starts.length > 0 && h('ul', {}, ...starts),
        h('p', { id: 'keys' }, words.of('keys')))),
    help(words),
    counts, h('div', { class: 'ent-links' }, ...links));
}
