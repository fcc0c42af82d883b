// The keyboard in the picture: one tab stop, arrows between events. Keys count only while the focus is on a marker.

import { pan } from './time-scale.js';

/**
 * @param {ent.RelationsView} view
 * @param {{ take: (item: number, open: boolean) => void, zoom: (factor: number) => void, leave: () => void }} actions
 */
export function keys(view, { take, zoom, leave }) {
  // A screen reader puts the focus where it likes: keys act on that marker, whichever was taken last.
  view.toolbar.addEventListener('focusin', ({ target }) => {
    const item = Number(/** @type {Element} */ (target).closest('[data-item]')?.getAttribute('data-item') ?? NaN);
    if (Number.isInteger(item)) view.current = item;
  });
  view.toolbar.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { picture, current } = view;
    const now = picture.data.items[current].event;
    const last = picture.data.events.length - 1;
    const go = (/** @type {number} */ n) => take(itemNear(view, Math.max(0, Math.min(last, n)), now), false);
    /** @type {Record<string, () => void>} */
    const actions = {
      ArrowRight: () => go(now + 1),
      ArrowLeft: () => go(now - 1),
      ArrowDown: () => take(itemBeside(view, 1), false),
      ArrowUp: () => take(itemBeside(view, -1), false),
      Home: () => go(0),
      End: () => go(last),
      PageDown: () => go(Math.max(now + 1, turn(view, 1))),
      PageUp: () => go(Math.min(now - 1, turn(view, -1))),
      '+': () => zoom(2),
      '=': () => zoom(2),
      '-': () => zoom(1 / 2),
      0: () => zoom(0),
      Enter: () => take(current, true),
      ' ': () => take(current, true),
      Escape: leave,
    };
    if (!Object.hasOwn(actions, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    actions[event.key]();
  });
}

/**
 * An event's item in the reader's lane, else in one that stands in front. Events that have none are passed over.
 * @param {ent.RelationsView} view @param {number} event @param {number} from the event left
 */
function itemNear({ picture, current, focus }, event, from) {
  const { items, events } = picture.data;
  const way = event < from ? -1 : 1;
  while (!picture.itemsOf[event].length) {
    event += way;
    if (event < 0 || event >= events.length) return current;
  }
  const own = picture.itemsOf[event];
  return own.find((i) => items[i].lane === items[current].lane) ?? own.find((i) => focus?.has(items[i].lane)) ?? own[0];
}

/**
 * The item nearest in time in the next lane that has any.
 * @param {ent.RelationsView} view @param {number} way 1 down, -1 up
 */
function itemBeside({ picture, current }, way) {
  const { items, lanes } = picture.data;
  const away = (/** @type {number} */ i) => Math.abs(picture.at(i) - picture.at(current));
  for (let lane = items[current].lane + way; lane >= 0 && lane < lanes.length; lane += way) {
    const there = picture.order.filter((i) => items[i].lane === lane);
    if (there.length) return there.reduce((a, b) => (away(b) < away(a) ? b : a));
  }
  return current;
}

/**
 * Turns the page: one window on, and the first event in it.
 * @param {ent.RelationsView} view @param {number} way 1 later, -1 earlier
 */
function turn({ camera, picture }, way) {
  camera.jump(pan(camera.view, -way * camera.width));
  const [from] = camera.period;
  const n = picture.data.events.findIndex(({ at }) => at >= from);
  return n < 0 ? picture.data.events.length - 1 : n;
}
