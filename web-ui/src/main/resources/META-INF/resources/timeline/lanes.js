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

/** The height at which a value stands. @param {ent.Place} place @param {number} value @param {ent.Metrics} m */
export const valueY = (place, value, m) => place.ribbon + (m.ribbon / 2) * (1 - value / 10);

/** The baseline of a label row's text. @param {ent.Place} place @param {number} row @param {ent.Metrics} m */
export const rowY = (place, row, m) => place.ribbon - m.rowsGap - row * m.row - m.row * 0.27;
