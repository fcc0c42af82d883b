// What is drawn at a scale. Java computed from which scale each marker and label shows; here is only the filter, and the two
// things that depend on the reader: what is chosen is always drawn, and no label is cut off at the plot's edge.

import { toX } from './time-scale.js';

/**
 * The markers that stand at a scale, each with the items it stands for, itself included: the host that is drawn gathers
 * those that are not.
 * @param {ent.Picture} picture
 * @param {number} scale
 * @returns {Map<number, number[]>}
 */
export function clustersAt(picture, scale) {
  const { items } = picture.data;
  const clusters = new Map();
  for (const i of picture.order) {
    let host = i;
    for (let next; !shown(items[host].markerFrom, scale) && (next = items[host].host) !== null && items[next]; ) host = next;
    const cluster = clusters.get(host);
    if (cluster) cluster.push(i);
    else clusters.set(host, [i]);
  }
  return clusters;
}

/**
 * The markers in view, in time order, and those out of view whose bars reach into it. A chosen item stands in its cluster's place.
 * @param {ent.Picture} picture
 * @param {Map<number, number[]>} clusters
 * @param {ent.View} view
 * @param {number} width
 * @param {Set<number>} chosen
 * @param {number} [kept] an item that is drawn even out of view, since it holds the focus
 * @param {(item: number) => boolean} [front] what stands in front goes before what steps back
 * @returns {ent.Mark[]}
 */
export function marksAt(picture, clusters, view, width, chosen, kept = -1, front = () => true) {
  /** @type {ent.Mark[]} */
  const marks = [];
  for (const [host, cluster] of clusters) {
    // Of a large picture the host that is drawn may not be loaded yet: what waits for it waits.
    if (!shown(picture.data.items[host].markerFrom, view.scale) && !cluster.some((i) => i === kept || chosen.has(i))) continue;
    /** @type {number} */
    const item = cluster.length === 1 ? host : cluster.includes(kept) ? kept : cluster.find((i) => chosen.has(i) && front(i)) ?? [host, ...cluster].find(front) ?? host;
    const { at, from, to, shape } = picture.event(item);
    const x = toX(view, at);
    const away = (x < -12 || x > width + 12) && item !== kept;
    if (away && (shape === 'point' || toX(view, from ?? -Infinity) > width || toX(view, to ?? Infinity) < 0)) continue;
    marks.push({ item, x, more: cluster.filter((i) => i !== item), count: countAt(picture.data.items[host], view.scale) ?? cluster.length, away });
  }
  return marks.sort((a, b) => picture.rank[a.item] - picture.rank[b.item]);
}

/** How many items a badge counts, loaded or not; undefined when all are. @param {ent.Item} item @param {number} scale */
const countAt = ({ count, leaving = [] }, scale) => count && leaving.reduce((left, [from, gone]) => (shown(from, scale) ? left - gone : left), count);

/** @param {number | null} from @param {number} scale */
const shown = (from, scale) => from !== null && scale >= from;

/**
 * The labels of the markers drawn. A chosen item's label goes before the others'; one that would be cut moves inside if
 * that place is free, else it is not drawn.
 * @param {ent.Picture} picture
 * @param {ent.Mark[]} marks
 * @param {number} scale
 * @param {number} width
 * @param {Set<number>} chosen
 * @returns {ent.Label[]}
 */
export function labelsAt(picture, marks, scale, width, chosen) {
  const { items, metrics } = picture.data;
  /** @type {ent.Label[]} */
  const first = [];
  /** @type {ent.Label[]} */
  const certain = [];
  /** @type {ent.Label[]} */
  const pushed = [];
  for (const { item, x } of marks) {
    const strong = chosen.has(item);
    if (x < 0 || x > width || !(strong || shown(items[item].labelFrom, scale))) continue;
    const { side, row, lane, labelLane = lane } = items[item];
    const full = items[item].width * (strong ? 1.07 : 1) + 2 * metrics.labelInset;
    const left = side > 0 ? x : x - full;
    const inside = Math.max(0, Math.min(left, width - full));
    const label = { item, x, left: inside, right: inside + full, row, lane: labelLane, strong };
    if (full > width) continue;
    (strong ? first : inside === left ? certain : pushed).push(label);
  }
  /** @type {ent.Label[]} */
  const placed = [];
  const clear = pushed.filter(({ item, left, right, lane }) => !marks.some((mark) => mark.item !== item && mark.x > left && mark.x < right && crosses(items[mark.item], lane)));
  for (const label of [...first, ...certain, ...clear]) if (placed.every((other) => !meet(label, other))) placed.push(label);
  return placed;
}

/** Whether an event's line crosses a lane's label rows: they stand above the lane's middle. @param {ent.Item} item @param {number} lane */
function crosses({ lane: own, ends = [] }, lane) {
  const lanes = [own, ...ends.map(([end]) => end)];
  return Math.min(...lanes) < lane && lane <= Math.max(...lanes);
}

/**
 * Whether two labels, or one's pole and the other, would lie on each other.
 * @param {ent.Label} a
 * @param {ent.Label} b
 */
function meet(a, b) {
  if (a.lane !== b.lane) return false;
  if (a.row === b.row) return a.left < b.right - 0.5 && b.left < a.right - 0.5;
  const [high, low] = a.row > b.row ? [a, b] : [b, a];
  return high.x > low.left + 0.5 && high.x < low.right - 0.5;
}
