// The interface's words, all from the data: none are written in the code.

export class Words {
  /** @param {Record<string, string>} words @param {string} lang */
  constructor(words, lang) {
    this.words = words;
    const locale = words.locale ?? lang;
    this.plural = new Intl.PluralRules(locale);
    this.whole = new Intl.NumberFormat(locale);
    this.decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    this.order = new Intl.Collator(locale).compare;
    this.list = new Intl.ListFormat(locale, { type: 'conjunction' });
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
}
