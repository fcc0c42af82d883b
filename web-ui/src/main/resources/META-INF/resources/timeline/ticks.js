// The calendar axis: which ticks at which scale, and their labels. From minutes to millennia; labels never meet.

import { dateOf, dayOf, inWords } from './calendar.js';

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

/** The finest step whose labels have room. @param {number} scale pixels a day @returns {ent.Step} */
export const stepFor = (scale) => STEPS.find(({ days, gap }) => days * scale >= gap) ?? STEPS[STEPS.length - 1];

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
 * The labels of an axis: each at its tick, and at the left edge what the first of them is part of.
 * @param {ent.Tick[]} ticks
 * @param {ent.Step} step
 * @param {ent.View} view
 * @param {number} width of the plot
 * @param {string} lang
 * @param {(text: string, strong: boolean) => number} measure a label's width in pixels
 * @returns {ent.TickLabel[]}
 */
export function labelsFor(ticks, step, view, width, lang, measure) {
  const inset = 4;
  const space = 6;
  const short = (/** @type {number} */ t) => inset + space + measure(textOf(t, true, step, lang), true) > step.days * view.scale;
  const label = (/** @type {ent.Tick} */ { t, strong }) => ({ t, x: (t - view.from) * view.scale + inset, text: strong && step.unit === 'month' && short(t) ? contextOf(t, step, lang) : textOf(t, strong, step, lang), strong });
  const end = (/** @type {ent.TickLabel} */ l) => l.x + measure(l.text, l.strong);
  const strong = ticks.filter((tick) => tick.strong).map(label);
  if (step.unit !== 'year' && !strong.some((l) => l.x <= inset + 1)) {
    const pinned = { t: -Infinity, x: 0, text: contextOf(view.from, step, lang), strong: true };
    if (!strong.length || end(pinned) + space <= strong[0].x) strong.unshift(pinned);
  }
  /** @type {ent.TickLabel[]} */
  const labels = [];
  const plain = ticks.filter((tick) => !tick.strong).map(label);
  let taken = -Infinity;
  for (const l of strong) {
    for (; plain.length && plain[0].x < l.x; plain.shift()) keep(plain[0], l.x);
    keep(l, Infinity);
  }
  plain.forEach((l) => keep(l, Infinity));
  return labels;

  function keep(/** @type {ent.TickLabel} */ l, /** @type {number} */ before) {
    if (l.x < taken || end(l) + space > before || end(l) > width) return;
    labels.push(l);
    taken = end(l) + space;
  }
}

/** @param {number} t @param {boolean} strong @param {ent.Step} step @param {string} lang */
function textOf(t, strong, { unit }, lang) {
  switch (unit) {
    case 'year':
      return inWords(lang, t, { year: 'numeric' });
    case 'month':
      return inWords(lang, t, strong ? { month: 'short', year: 'numeric' } : { month: 'short' });
    case 'day':
      return inWords(lang, t, strong ? { month: 'short', year: 'numeric' } : { day: 'numeric' });
    default:
      return inWords(lang, t, strong ? { day: 'numeric', month: 'short' } : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }
}

/** @param {number} t @param {ent.Step} step @param {string} lang */
function contextOf(t, { unit }, lang) {
  if (unit === 'month') return inWords(lang, t, { year: 'numeric' });
  return inWords(lang, t, unit === 'day' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short', year: 'numeric' });
}
