// The interface's words, all from the data: none are written in the code. Numbers and names of months are the browser's.

import { dateOf, dayOf } from './calendar.js';

export class Words {
  /** @type {Map<string, Intl.DateTimeFormat>} */
  formats = new Map();

  /** @param {Record<string, string>} words @param {string} lang */
  constructor(words, lang) {
    this.words = words;
    this.locale = words.locale ?? lang;
    this.plural = new Intl.PluralRules(this.locale);
    this.whole = new Intl.NumberFormat(this.locale);
    this.decimal = new Intl.NumberFormat(this.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    this.list = new Intl.ListFormat(this.locale, { type: 'conjunction' });
    this.order = new Intl.Collator(this.locale).compare;
  }

  /**
   * A text, with its {placeholders} filled in. A key that is missing shows itself: visible, but not fatal.
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   */
  of(key, values = {}) {
    return (this.words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  }

  /** A text for a number of things. @param {string} key @param {number} count */
  count(key, count) {
    const exact = `${key}.${this.plural.select(count)}`;
    return this.of(exact in this.words ? exact : `${key}.other`, { count: this.whole.format(count) });
  }

  /** A value of a relation, with a true minus. @param {number} value */
  value(value) {
    return this.decimal.format(Math.abs(value) < 0.05 ? 0 : value).replace('-', '−');
  }

  /** Parts of a moment, without its year. @param {number} t @param {Intl.DateTimeFormatOptions} parts */
  moment(t, parts) {
    const key = JSON.stringify(parts);
    let format = this.formats.get(key);
    if (!format) this.formats.set(key, (format = new Intl.DateTimeFormat(this.locale, { calendar: 'gregory', timeZone: 'UTC', ...parts })));
    // As in the dates that come with the data.
    return format.format(dateOf(t)).replace(/\bSept\b/, 'Sep');
  }

  /** A month. @param {number} t @param {'short' | 'long'} [length] */
  month(t, length = 'short') {
    return this.moment(t, { month: length });
  }

  /** A day without its year. @param {number} t */
  day(t) {
    return this.moment(t, { day: 'numeric', month: 'short' });
  }

  /** A year, with its era where it would be misread without: before 100. @param {number} t */
  year(t) {
    const year = dateOf(t).getUTCFullYear();
    return year >= 100 ? String(year) : this.of(year < 1 ? 'bce' : 'ce', { year: year < 1 ? 1 - year : year });
  }

  /** A moment as precisely as a view of so many days shows it. @param {number} t @param {number} days */
  when(t, days) {
    if (days > 40_000) return this.year(t);
    return `${days > 90 ? this.month(t, 'long') : this.moment(t, { day: 'numeric', month: 'long' })} ${this.year(t)}`;
  }

  /** The months' names. @param {'short' | 'long'} [length] */
  months(length) {
    return Array.from({ length: 12 }, (_, month) => this.month(dayOf(2000, month), length));
  }
}
