// The interface's words, all from the data: none are written in the code. Numbers and names of months are the browser's.

import { dateOf, YEAR } from './calendar.js';

/**
 * What a store has by a key; made once.
 * @template T
 * @param {Record<string, T>} store @param {string} key @param {() => T} make
 */
export function kept(store, key, make) {
  if (!(key in store)) store[key] = make();
  return store[key];
}

export class Words {
  /** What is dear and comes again in each frame: formats, and what they gave. @type {Record<string, any>} */
  _kept = {};

  /** @param {Record<string, string>} words @param {string} lang */
  constructor(words, lang) {
    this._words = words;
    this.locale = words.locale ?? lang;
  }

  /** One of the browser's formats for this language. @param {string} kind @param {object} [options] */
  intl(kind, options) {
    return kept(this._kept, kind + JSON.stringify(options), () => new /** @type {any} */ (Intl)[kind](this.locale, options));
  }

  /**
   * A text, with its {placeholders} filled in. A key that is missing shows itself: visible, but not fatal.
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   */
  of(key, values = {}) {
    return (this._words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  }

  /** A text for a number of things. @param {string} key @param {number} count */
  count(key, count) {
    return kept(this._kept, key + count, () => {
      const exact = `${key}.${this.intl('PluralRules').select(count)}`;
      return this.of(exact in this._words ? exact : `${key}.other`, { count: this.intl('NumberFormat').format(count) });
    });
  }

  /** Names, joined by commas and "and". @param {string[]} names */
  list(names) {
    return names.length > 1 ? this.intl('ListFormat').format(names) : names.join();
  }

  /** A value of a relation, with a true minus. @param {number} value */
  value(value) {
    return this.intl('NumberFormat', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.abs(value) < 0.05 ? 0 : value).replace('-', '−');
  }

  /** A month. @param {number} t @param {'short' | 'long'} [month] @param {'numeric'} [day] with its day */
  month(t, month = 'short', day) {
    const date = dateOf(t);
    return kept(this._kept, `${month} ${date.getUTCMonth()} ${day && date.getUTCDate()}`, () =>
      // As in the dates that come with the data.
      this.intl('DateTimeFormat', { calendar: 'gregory', timeZone: 'UTC', month, day }).format(date).replace(/\bSept\b/, 'Sep'));
  }

  /** A day without its year. @param {number} t @param {'short' | 'long'} [month] */
  day(t, month) {
    return this.month(t, month, 'numeric');
  }

  /** A year, with its era where it would be misread without: before 100. @param {number} t */
  year(t) {
    const year = dateOf(t).getUTCFullYear();
    return year >= 100 ? String(year) : this.of(year < 1 ? 'bce' : 'ce', { year: year < 1 ? 1 - year : year });
  }

  /** A moment as precisely as a view of so many days shows it. @param {number} t @param {number} days */
  when(t, days) {
    if (days > 40_000) return this.year(t);
    return `${days > 90 ? this.month(t, 'long') : this.day(t, 'long')} ${this.year(t)}`;
  }

  /** The letters of the longest month. @returns {number} */
  get letters() {
    return kept(this._kept, 'letters', () => Math.max(...YEAR.map((t) => this.month(t).length)));
  }
}
