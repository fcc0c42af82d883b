// All events as a table, sortable: for those who would rather compare than look.

import { button, h, set } from './dom.js';
import { effects, quote, sources, time, who } from './event-parts.js';

/** @param {ent.Setting} setting */
export function table(setting) {
  const { picture: { data }, words } = setting;
  const rows = data.events.map((event, i) => {
    const cells = [
      h('td', {}, time(event)),
      h('th', { scope: 'row' }, event.title, event.text && h('p', {}, event.text)),
      h('td', {}, who(event, setting)),
      h('td', {}, effects(event, setting)),
      h('td', {}, sources(event, setting), quote(event)),
    ];
    return { row: h('tr', { 'data-event': i }, ...cells), keys: [i, ...cells.slice(1).map(({ textContent }) => textContent ?? '')] };
  });
  const body = h('tbody', {}, ...rows.map(({ row }) => row));
  const heads = ['date', 'event', 'who', 'effects', 'sources'].map((key, column) => {
    const sort = () => {
      const way = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
      heads.forEach((other) => set(other, 'aria-sort', other === head && (way > 0 ? 'ascending' : 'descending')));
      rows.sort((a, b) => way * (column ? words.intl('Collator').compare(a.keys[column], b.keys[column]) : +a.keys[0] - +b.keys[0]));
      body.append(...rows.map(({ row }) => row));
    };
    const head = h('th', { scope: 'col', 'aria-sort': !column && 'ascending' }, button('', sort, words.of(key)));
    return head;
  });
  return h('div', { class: 'ent-scroll', role: 'region', tabindex: 0, 'aria-label': words.of('table') },
    h('table', { class: 'ent-table' }, h('caption', {}, data.title), h('thead', {}, h('tr', {}, ...heads)), body));
}
