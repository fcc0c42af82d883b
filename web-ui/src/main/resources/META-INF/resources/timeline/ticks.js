// The calendar axis: which ticks at which scale, and their labels. From minutes to millennia; labels never meet.

import { dateOf, dayOf } from './calendar.js';
import { period } from './time-scale.js';

/** Each unit's counts, each with the pixels that its labels need. @type {Record<ent.Unit, { counts: [number, number][], days: number }>} */
const UNITS = {
  minute: { counts: [[1, 58], [5, 58], [15, 58], [30, 58]], days: 1 / 1440 },
  hour: { counts: [[1, 58], [3, 58], [6, 58], [12, 58]], days: 1 / 24 },
  day: { counts: [[1, 26], [7, 48], [14, 60]], days: 1 },
  month: { counts: [[1, 46], [3, 46]], days: 30.4 },
  year: { counts: [1, 10, 100, 1e3, 1e4, 1e5].flatMap((n) => [[n, 54], [2 * n, 54], [5 * n, 54]]), days: 365.2425 },
};

/** @type {ent.Step[]} */
const STEPS = /** @type {ent.Unit[]} */ (Object.keys(UNITS)).flatMap((unit) =>
  UNITS[unit].counts.map(([count, gap]) => ({ unit, count, days: count * UNITS[unit].days, gap })),
);

/**
 * The finest step whose labels have room.
 * @param {number} scale pixels a day
 * @param {number} [months] the pixels that a month's name needs, in languages with long ones
 * @returns {ent.Step}
 */
export const stepFor = (scale, months = 0) =>
  STEPS.find(({ unit, days, gap }) => days * scale >= (unit === 'month' ? Math.max(gap, months) : gap)) ?? STEPS[STEPS.length - 1];

/**
 * The ticks from one time to another, both included.
 * @param {number} from @param {number} to @param {ent.Step} step
 * @returns {ent.Tick[]}
 */
export function ticksBetween(from, to, step) {
  const { unit, count } = step;
  /** @type {ent.Tick[]} */
  const ticks = [];
  const add = (/** @type {number} */ t, /** @type {boolean} */ strong) => t >= from && t <= to && ticks.push({ t, strong });
  const first = dateOf(from).getUTCFullYear();
  const last = dateOf(to).getUTCFullYear();
  if (unit === 'year') {
    // Years before Christ count from 1 backwards: 500 BCE is year -499.
    for (let n = Math.floor((first - 1) / count) * count; n <= last; n += count) add(dayOf(n <= 0 ? n + 1 : n), false);
  } else if (unit === 'month') {
    for (let m = first * 12; m <= last * 12 + 11; m += count) add(dayOf(0, m), m % 12 === 0);
  } else if (unit === 'day') {
    const start = dateOf(from);
    for (let m = 0, t = 0; t <= to; m++) {
      t = dayOf(start.getUTCFullYear(), start.getUTCMonth() + m);
      const end = dayOf(start.getUTCFullYear(), start.getUTCMonth() + m + 1);
      // A tick in the month's last days would stand too near the next month's first.
      for (let d = t; d < end - (count > 1 ? count / 2 : 0); d += count) add(d, d === t);
    }
  } else {
    const perDay = Math.round(1 / step.days);
    for (let n = Math.ceil(from * perDay); n <= to * perDay; n++) add(n / perDay, n % perDay === 0);
  }
  return ticks;
}

/**
 * An axis: its ticks, and its labels, each at its tick, and at the left edge what the first of them is part of.
 * @param {ent.View} view
 * @param {number} width of the plot
 * @param {ent.Words} words
 * @param {(text: string, strong: boolean) => number} measure a label's width in pixels
 * @returns {{ step: ent.Step, ticks: ent.Tick[], labels: ent.TickLabel[] }}
 */
export function axisOf(view, width, words, measure) {
  const step = stepFor(view.scale, words.letters * LETTER + INSET + SPACE);
  const ticks = ticksBetween(...period(view, width), step);
  /** @param {ent.Tick} tick */
  const textOf = ({ t, strong }) => {
    switch (step.unit) {
      case 'year':
        return words.year(t);
      case 'month': {
        if (!strong) return words.month(t);
        const full = `${words.month(t)} ${words.year(t)}`;
        // Where it has room before February.
        return step.count === 1 && full.length * LETTER + SPACE <= 31 * view.scale ? full : words.year(t);
      }
      case 'day':
        return strong ? `${words.month(t)} ${words.year(t)}` : String(dateOf(t).getUTCDate());
      default:
        return strong ? words.day(t) : dateOf(t).toISOString().slice(-13, -8);
    }
  };
  const context = { year: '', month: words.year(view.from), day: `${words.month(view.from)} ${words.year(view.from)}` };
  const whole = step.unit in context ? context[/** @type {'month'} */ (step.unit)] : `${words.day(view.from)} ${words.year(view.from)}`;
  /** @param {ent.Tick} tick */
  const label = (tick) => ({ t: tick.t, x: (tick.t - view.from) * view.scale + INSET, text: textOf(tick), strong: tick.strong });
  return { step, ticks, labels: labelsIn(ticks.filter(({ strong }) => !strong).map(label), ticks.filter(({ strong }) => strong).map(label), whole, width, measure) };
}

const INSET = 4;
/** What a letter needs, in any font: which labels an axis has may not depend on whether Inter has arrived. */
const LETTER = 7.5;
const SPACE = 10;

/**
 * The labels that have room: strong ones first, and what the first tick is part of where no strong one begins.
 * @param {ent.TickLabel[]} plain @param {ent.TickLabel[]} strong @param {string} whole @param {number} width
 * @param {(text: string, strong: boolean) => number} measure
 */
function labelsIn(plain, strong, whole, width, measure) {
  const end = (/** @type {ent.TickLabel} */ l) => l.x + measure(l.text, l.strong);
  if (whole && !strong.some((l) => l.x <= INSET + 1)) {
    const pinned = { t: -Infinity, x: 0, text: whole, strong: true };
    if (!strong.length || end(pinned) + SPACE <= strong[0].x) strong.unshift(pinned);
  }
  /** @type {ent.TickLabel[]} */
  const labels = [];
  let taken = -Infinity;
  for (const l of strong) {
    for (; plain.length && plain[0].x < l.x; plain.shift()) keep(plain[0], l.x);
    keep(l, Infinity);
  }
  plain.forEach((l) => keep(l, Infinity));
  return labels;

  function keep(/** @type {ent.TickLabel} */ l, /** @type {number} */ before) {
    if (l.x < taken || end(l) + SPACE > before || end(l) > width) return;
    labels.push(l);
    taken = end(l) + SPACE;
  }
}
