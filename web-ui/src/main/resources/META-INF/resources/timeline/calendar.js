// Days since 1970-01-01 and the calendar: proleptic Gregorian, year 0 is 1 BCE, as in ISO 8601.

const DAY = 86_400_000;

/** The first instant of a day, in days since 1970. @param {number} year @param {number} [month] 0-11 @param {number} [day] */
export function dayOf(year, month = 0, day = 1) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime() / DAY;
}

/** @param {number} t days since 1970 */
export const dateOf = (t) => new Date(Math.round(t * DAY));

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * A date in words of a language; years before the first have their era.
 * @param {string} lang
 * @param {number} t
 * @param {Intl.DateTimeFormatOptions} options
 */
export function inWords(lang, t, options) {
  const date = dateOf(t);
  const era = options.year && date.getUTCFullYear() < 1 ? { era: /** @type {const} */ ('short') } : {};
  const key = lang + JSON.stringify([options, era]);
  let format = formats.get(key);
  if (!format) {
    // English without a country would put the month first; the dates in the data do not, and have "Sep".
    format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { calendar: 'gregory', timeZone: 'UTC', ...options, ...era });
    formats.set(key, format);
  }
  return format.format(date).replace(/\bSept\b/, 'Sep');
}
