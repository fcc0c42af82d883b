// “Go to date”: what a reader types, as a period. Years, months and days, in the page's language or as ISO writes them.

import { dateOf, dayOf } from './calendar.js';
import { h, say, set } from './dom.js';

/**
 * @param {string} text
 * @param {ent.Words} words
 * @returns {ent.Period | undefined} undefined for what is no date
 */
export function periodOf(text, words) {
  const plain = plainly(text, words.locale);
  const letters = plain.replace(/\d+/g, ' ').replace(/ +/g, ' ').trim();
  const bce = ['bce', 'bc', plainly(words.of('bce', { year: '' }), words.locale)].some((era) => letters.endsWith(era) || letters.startsWith(era));
  const year = (/** @type {string} */ digits) => (bce ? 1 - Number(digits) : Number(digits));
  const iso = /^-?\d{4,}(-\d\d?){0,2}$/.exec(text.trim());
  if (iso) {
    const [y, m, d] = text.trim().replace(/^-/, '').split('-').map(Number);
    return span(text.trim().startsWith('-') ? -y : y, m, d);
  }
  /** @type {string[]} */
  const numbers = plain.match(/\d+/g) ?? [];
  const month = monthIn(plain, words);
  if (month >= 0) {
    if (numbers.length < 1 || numbers.length > 2) return undefined;
    return span(year(numbers[numbers.length - 1]), month + 1, numbers.length > 1 ? Number(numbers[0]) : undefined);
  }
  if (numbers.length === 3) return span(year(numbers[2]), Number(numbers[1]), Number(numbers[0]));
  if (numbers.length === 2) return span(year(numbers[1]), Number(numbers[0]));
  return numbers.length === 1 ? span(year(numbers[0])) : undefined;
}

/** Lower case, with European digits, without points and commas. @param {string} text @param {string} locale */
const plainly = (text, locale) =>
  text.normalize('NFKC').toLocaleLowerCase(locale).replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/[.,،]/g, ' ').replace(/ +/g, ' ').trim();

/** @param {number} y @param {number} [m] 1-12 @param {number} [d] @returns {ent.Period | undefined} */
function span(y, m, d) {
  if (!(Math.abs(y) < 20_000)) return undefined;
  if (m === undefined) return [dayOf(y), dayOf(y + 1)];
  const from = dayOf(y, m - 1, d ?? 1);
  const date = dateOf(from);
  if (date.getUTCMonth() !== m - 1 || (d !== undefined && date.getUTCDate() !== d)) return undefined;
  return [from, d === undefined ? dayOf(y, m) : from + 1];
}

/** The month that a word names or begins to name, -1 for none. @param {string} plain @param {ent.Words} words */
function monthIn(plain, words) {
  const forms = (/** @type {number} */ month) => [
    words.month(dayOf(2000, month)), words.month(dayOf(2000, month), 'long'), words.moment(dayOf(2000, month), { day: 'numeric', month: 'long' }).replace(/\d+\S*/g, ''),
  ].flatMap((name) => plainly(name, words.locale).split(' ').slice(-1));
  const names = Array.from({ length: 12 }, (_, month) => forms(month));
  for (const word of plain.split(/[\s\d-]+/)) {
    const exact = names.findIndex((list) => list.includes(word));
    if (exact >= 0) return exact;
    const begun = names.flatMap((list, month) => (word.length > 2 && list.some((name) => name.startsWith(word)) ? [month] : []));
    if (begun.length === 1) return begun[0];
  }
  return -1;
}

export class DateField {
  /** @param {(period: ent.Period) => boolean} go says whether the timeline has such a time */
  constructor(go) {
    this.go = go;
    this.label = h('span');
    this.input = h('input', { autocomplete: 'off', enterkeyhint: 'go', spellcheck: 'false' });
    this.error = h('span', { class: 'ent-error', role: 'alert' });
    this.root = h('form', { class: 'ent-goto' }, h('label', {}, this.label, this.input), this.error);
    this.input.oninput = () => this.complain('');
    this.root.onsubmit = (event) => {
      event.preventDefault();
      this.submit();
    };
  }

  /** @param {ent.Words} words @param {ent.Period} domain */
  name(words, domain) {
    this.words = words;
    this.domain = domain;
    const middle = (domain[0] + domain[1]) / 2;
    this.example = `${words.month(middle, 'long')} ${words.year(middle)}`;
    say(this.label, words.of('goTo'));
    set(this.input, 'placeholder', words.of('goToHint', { example: this.example }));
  }

  submit() {
    const { words, domain, example = '' } = this;
    const text = this.input.value.trim();
    if (!text || !words || !domain) return;
    const period = periodOf(text, words);
    if (!period) this.complain(words.of('goToNot', { text, example }));
    else if (!this.go(period)) this.complain(words.of('outside', { from: words.year(domain[0]), to: words.year(domain[1]) }));
    else this.complain('');
  }

  /** @param {string} problem */
  complain(problem) {
    set(this.input, 'aria-invalid', problem && 'true');
    say(this.error, problem);
  }
}
