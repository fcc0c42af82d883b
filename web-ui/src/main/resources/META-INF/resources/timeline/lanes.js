// Where the lanes stand, from top to bottom.

/** @param {ent.Data} data @param {boolean} wide @returns {ent.Places} */
export function placesOf({ lanes, metrics: m }, wide) {
  let top = m.axis + m.strip;
  const places = lanes.map(({ rows }) => {
    const needed = m.laneTop + rows * m.row + m.rowsGap + m.ribbon + m.laneBottom;
    const height = wide ? Math.max(needed, m.laneMin) : needed + m.header;
    const place = { top, height, ribbon: top + height - m.laneBottom - m.ribbon };
    top += height;
    return place;
  });
  return { strip: m.axis, lanes: places, bottom: top };
}

/** To the half: a quarter is less than a pixel of a ribbon. @param {number} value */
const coarse = (value) => Math.floor(value * 2 + 0.5) / 2;

/**
 * A line with no more steps than show: where several fall into one stretch of at most four pixels, their lowest and highest
 * value stand for them in its middle, that closer to their last value last, and the last value itself where the next stretch
 * has no step. The same as core's StepLine.
 * @param {[number, number][]} steps @param {number} scale
 */
export function plainer(steps, scale) {
  const length = 2 ** Math.floor(Math.log2(4 / scale));
  const stretch = (/** @type {number} */ i) => (i < steps.length ? Math.floor(steps[i][0] / length) : NaN);
  /** @type {[number, number][]} */
  const plain = [];
  for (let first = 0, next; first < steps.length; first = next) {
    const here = stretch(first);
    let [low, high] = [Infinity, -Infinity];
    for (next = first; next === first || stretch(next) === here; next++) {
      low = Math.min(low, steps[next][1]);
      high = Math.max(high, steps[next][1]);
    }
    if (next - first === 1) plain.push(steps[first]);
    else {
      const middle = (here + 0.5) * length;
      const last = coarse(steps[next - 1][1]);
      [low, high] = [coarse(low), coarse(high)];
      const values = last - low < high - last ? [high, low] : [low, high];
      if (last > low && last < high && stretch(next) !== here + 1) values.push(last);
      for (const value of new Set(values)) plain.push([middle, value]);
    }
  }
  return plain;
}

/** The height at which a value stands. @param {ent.Place} place @param {number} value @param {ent.Metrics} m */
export const valueY = (place, value, m) => place.ribbon + heightOf(value, m);

/** The same, from the ribbon's top. @param {number} value @param {ent.Metrics} m */
export const heightOf = (value, m) => (m.ribbon / 2) * (1 - value / 10);

/** The baseline of a label row's text. @param {ent.Place} place @param {number} row @param {ent.Metrics} m */
export const rowY = (place, row, m) => place.ribbon - m.rowsGap - row * m.row - m.row * 0.27;
