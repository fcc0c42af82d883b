// Days since 1970-01-01 and the calendar: proleptic Gregorian, year 0 is 1 BCE, as in ISO 8601.

const DAY = 86_400_000;

/** The first instant of a day, in days since 1970. @param {number} year @param {number} [month] 0-11 @param {number} [day] */
export function dayOf(year, month = 0, day = 1) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime() / DAY;
}

/** A day in each month. */
export const YEAR = Array.from({ length: 12 }, (_, month) => dayOf(2000, month));

/** @param {number} t days since 1970 */
export const dateOf = (t) => new Date(Math.round(t * DAY));
