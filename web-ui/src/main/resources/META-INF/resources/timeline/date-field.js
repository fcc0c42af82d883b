// “Go to date”: what a reader types, as a period. Years, months and days, in the page's language or as ISO writes them.

import { dateOf, dayOf, YEAR } from './calendar.js';
import { h, say, set } from './dom.js';

/**
 * @param {string} text
 * @param {ent.Words} words
 * @returns {ent.Period | undefined} undefined for what is no date
 */
export function periodOf(text, words) {
  const iso = /^(-?\d{4,})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(text.trim());
  if (iso) return span(...iso.slice(1).map((digits) => (digits ? Number(digits) : undefined)));
  const plain = plainly(text, words.locale);
  const numbers = (plain.match(/\d+/g) ?? []).map(Number);
  const letters = plain.replace(/\d+/g, ' ').trim();
  const bce = ['bce', 'bc', plainly(words.of('bce', { year: '' }), words.locale)].some((era) => letters.endsWith(era) || letters.startsWith(era));
  const month = monthIn(letters, words);
  if (month) numbers.splice(-1, 0, month);
  const [year, m, d] = numbers.reverse();
  return numbers.length > 3 || (month && numbers.length < 2) ? undefined : span(bce ? 1 - year : year, m, d);
}

/** Lower case, with European digits, without points and commas. @param {string} text @param {string} locale */
const plainly = (text, locale) =>
  text.normalize('NFKC').toLocaleLowerCase(locale).replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/[.,،\s]+/g, ' ').trim();

/** @param {number} [y] @param {number} [m] 1-12 @param {number} [d] @returns {ent.Period | undefined} */
function span(y, m, d) {
  if (y === undefined || !(Math.abs(y) < 20_000)) return undefined;
  const from = dayOf(y, (m ?? 1) - 1, d);
  const date = dateOf(from);
  if ((m && date.getUTCMonth() !== m - 1) || (d && date.getUTCDate() !== d) || m === 0 || d === 0) return undefined;
  return [from, d ? from + 1 : m ? dayOf(y, m) : dayOf(y + 1)];
}

/** The month (1-12) that a word names or begins to name, 0 for none. @param {string} letters @param {ent.Words} words */
function monthIn(letters, words) {
  const begun = letters.split(' ').filter((word) => word.length > 2);
  return 1 + YEAR.findIndex((t) =>
    [words.month(t), words.month(t, 'long'), words.day(t, 'long')].some((name) =>
      plainly(name, words.locale).split(' ').some((part) => begun.some((word) => part.startsWith(word)))));
}

export class DateField {
  /** @param {(period: ent.Period) => boolean} go says whether the timeline has such a time */
  constructor(go) {
    this._go = go;
    this._label = h('span');
    this._input = h('input', { autocomplete: 'off', enterkeyhint: 'go', spellcheck: 'false' });
    this._error = h('span', { class: 'ent-error', role: 'alert' });
    this.root = h('form', { class: 'ent-goto' }, h('label', {}, this._label, this._input), this._error);
    this._input.oninput = () => this._complain('');
  }

  /** @param {ent.Words} words @param {ent.Period} domain */
  name(words, domain) {
    const middle = (domain[0] + domain[1]) / 2;
    const example = `${words.month(middle, 'long')} ${words.year(middle)}`;
    say(this._label, words.of('goTo'));
    set(this._input, 'placeholder', words.of('goToHint', { example }));
    this.root.onsubmit = (event) => {
      event.preventDefault();
      const text = this._input.value.trim();
      const period = periodOf(text, words);
      if (!text) return;
      if (!period) this._complain(words.of('goToNot', { text, example }));
      else if (!this._go(period)) this._complain(words.of('outside', { from: words.year(domain[0]), to: words.year(domain[1]) }));
      else this._complain('');
    };
  }

  /** @param {string} problem */
  _complain(problem) {
    set(this._input, 'aria-invalid', problem ? 'true' : false);
    say(this._error, problem);
  }
}
