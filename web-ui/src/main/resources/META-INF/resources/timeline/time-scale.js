// Days to pixels and back. A view is the time at the left edge and a scale; all functions return a new one.

/**
 * The view that shows a period in a width.
 * @param {ent.Period} period
 * @param {number} width
 * @returns {ent.View}
 */
export const fit = ([from, to], width) => ({ from, scale: width / Math.max(to - from, 1e-9) });

/** @param {ent.View} view @param {number} t days since 1970 */
export const toX = (view, t) => (t - view.from) * view.scale;

/** @param {ent.View} view @param {number} x pixels from the left edge */
export const toTime = (view, x) => view.from + x / view.scale;

/** @param {ent.View} view @param {number} width @returns {ent.Period} */
export const period = (view, width) => [view.from, view.from + width / view.scale];

/** @param {ent.View} view @param {number} dx pixels by which the picture moves to the right */
export const pan = (view, dx) => ({ ...view, from: view.from - dx / view.scale });

/**
 * Zooms around a point, which stays where it is unless the limit of the scale is met.
 * @param {ent.View} view @param {number} factor @param {number} x
 */
export const zoom = (view, factor, x) => {
  const scale = view.scale * factor;
  return { from: toTime(view, x) - x / scale, scale };
};

/**
 * Keeps a view inside the domain and its scale between all of the domain and a maximum. Around: the x that should stay.
 * @param {ent.View} view
 * @param {{ domain: ent.Period, width: number, maxScale: number }} bounds
 * @param {number} [around]
 * @returns {ent.View}
 */
export function clamp(view, { domain, width, maxScale }, around = width / 2) {
  const least = width / (domain[1] - domain[0]);
  const scale = Math.min(Math.max(view.scale, least), Math.max(maxScale, least));
  const from = scale === view.scale ? view.from : toTime(view, around) - around / scale;
  return { from: Math.max(domain[0], Math.min(from, domain[1] - width / scale)), scale };
}

/**
 * The view moved as little as brings a time inside, with room on both sides.
 * @param {ent.View} view @param {number} t @param {number} width @param {number} room pixels
 */
export function reveal(view, t, width, room) {
  const x = toX(view, t);
  const margin = Math.min(room, width / 3);
  return x < margin ? pan(view, margin - x) : x > width - margin ? pan(view, width - margin - x) : view;
}
