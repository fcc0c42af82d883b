// The keyboard in the picture: one tab stop, arrows between events. Keys count only while the focus is on a marker.

import { isBack } from './focus.js';
import { pan } from './time-scale.js';

/**
 * @param {ent.Plot} view
 * @param {{ take: (item: number, open: boolean) => void, zoom: (factor: number) => void, leave: () => void }} actions
 */
export function keys(view, { take, zoom, leave }) {
  // A screen reader puts the focus where it likes: keys act on that marker, whichever was taken last.
  view.toolbar.addEventListener('focusin', (event) => {
    const item = itemOf(event);
    if (item >= 0) view.current = item;
  });
  view.toolbar.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { picture, current } = view;
    const now = picture.data.items[current].event;
    const last = picture.count - 1;
    const go = (/** @type {number} */ n, way = n < now ? -1 : 1) => goTo(view, Math.max(0, Math.min(last, n)), way, (item) => take(item, false));
    /** @type {Record<string, () => void>} */
    const actions = {
      ArrowRight: () => go(now + 1),
      ArrowLeft: () => go(now - 1),
      ArrowDown: () => take(itemBeside(view, 1), false),
      ArrowUp: () => take(itemBeside(view, -1), false),
      Home: () => go(0, 1),
      End: () => go(last, -1),
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

/** The item whose marker or label an event of the page happened to, -1 for none. @param {Event} event */
export const itemOf = ({ target }) => Number(/** @type {Element} */ (target).closest('[data-item]')?.getAttribute('data-item') ?? -1);

/**
 * Takes an event's item in the reader's lane, else in another. Events that have none in front are passed over.
 * @param {ent.Plot} view @param {number} event @param {number} way 1 later, -1 earlier
 * @param {(item: number) => void} take
 */
export async function goTo(view, event, way, take) {
  const { picture, current, focus } = view;
  for (; event >= 0 && event < picture.count; event += way) {
    const wait = picture.tiles?.inFull(event);
    if (wait) await wait;
    if (view.picture !== picture || view.current !== current) return;
    const { items, events } = picture.data;
    const front = (picture.itemsOf[event] ?? []).filter((i) => !isBack(picture, focus, i));
    if (front.length) return take(front.find((i) => items[i].lane === items[current]?.lane) ?? front[0]);
    if (!events[event]) return;
  }
  take(current);
}

/**
 * The item nearest in time in the next lane that has any.
 * @param {ent.Plot} view @param {number} way 1 down, -1 up
 */
function itemBeside({ picture, current, focus }, way) {
  const { items, lanes } = picture.data;
  const away = (/** @type {number} */ i) => Math.abs(picture.at(i) - picture.at(current));
  for (let lane = items[current].lane + way; lane >= 0 && lane < lanes.length; lane += way) {
    const there = picture.order.filter((i) => items[i].lane === lane && !isBack(picture, focus, i));
    if (there.length) return there.reduce((a, b) => (away(b) < away(a) ? b : a));
  }
  return current;
}

/**
 * Turns the page: one window on, and the first event in it.
 * @param {ent.Plot} view @param {number} way 1 later, -1 earlier
 */
function turn({ camera, picture }, way) {
  camera.jump(pan(camera.view, -way * camera.width));
  const [from] = camera.period;
  const next = picture.order.find((item) => picture.at(item) >= from);
  return next === undefined ? picture.count - 1 : picture.data.items[next].event;
}
