// The keyboard in the picture: one tab stop, arrows between events. Keys count only while the focus is on a marker.

import { pan, period } from './time-scale.js';

/** @typedef {import('./relations-view.js').RelationsView} RelationsView */

/**
 * @param {RelationsView} view
 * @param {(item: number, open: boolean) => void} choose
 * @param {() => void} leave
 */
export function keys(view, choose, leave) {
  view.toolbar.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { picture, current } = view;
    const { items, events } = picture.data;
    const now = items[current].event;
    const sign = picture.data.dir === 'rtl' ? -1 : 1;
    const go = (/** @type {number} */ n) => choose(nearest(view, Math.max(0, Math.min(events.length - 1, n)), now), false);
    /** @type {Record<string, () => void>} */
    const actions = {
      ArrowRight: () => go(now + sign),
      ArrowLeft: () => go(now - sign),
      ArrowDown: () => toLane(view, 1, choose),
      ArrowUp: () => toLane(view, -1, choose),
      Home: () => go(0),
      End: () => go(events.length - 1),
      PageDown: () => page(view, 1, go),
      PageUp: () => page(view, -1, go),
      '+': () => view.zoomBy(2),
      '=': () => view.zoomBy(2),
      '-': () => view.zoomBy(1 / 2),
      0: () => view.showAll(),
      Enter: () => choose(current, true),
      ' ': () => choose(current, true),
      Escape: leave,
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
}

/**
 * An event's item in the lane where the reader is, else the first that stands in front. Events without an item in a lane
 * are passed over.
 * @param {RelationsView} view @param {number} event @param {number} from the event left
 */
function nearest({ picture, current, focus }, event, from) {
  const { items, events } = picture.data;
  const way = event < from ? -1 : 1;
  while (!picture.itemsOf[event]?.length) {
    event += way;
    if (event < 0 || event >= events.length) return current;
  }
  const own = picture.itemsOf[event];
  return own.find((i) => items[i].lane === items[current].lane) ?? own.find((i) => focus?.has(items[i].lane)) ?? own[0];
}

/**
 * To the nearest event in time in the next lane that has any.
 * @param {RelationsView} view @param {number} way @param {(item: number, open: boolean) => void} choose
 */
function toLane({ picture, current }, way, choose) {
  const { items, lanes } = picture.data;
  const t = picture.at(current);
  for (let lane = items[current].lane + way; lane >= 0 && lane < lanes.length; lane += way) {
    const there = picture.order.filter((i) => items[i].lane === lane);
    if (there.length) return choose(there.reduce((a, b) => (Math.abs(picture.at(b) - t) < Math.abs(picture.at(a) - t) ? b : a)), false);
  }
}

/**
 * One window earlier or later, to the first event there; at the least one event on.
 * @param {RelationsView} view @param {number} way @param {(n: number) => void} go
 */
function page(view, way, go) {
  const { picture, current, width } = view;
  const now = picture.data.items[current].event;
  const target = picture.at(current) + (way * width) / view.view.scale;
  view.jump(pan(view.view, -way * width));
  const { events } = picture.data;
  const [from, to] = period(view.view, width);
  const there = events.findIndex(({ at }) => at >= Math.max(from, Math.min(target, to)));
  const n = there < 0 ? events.length - 1 : there;
  go(way > 0 ? Math.max(now + 1, n) : Math.min(now - 1, n));
}
