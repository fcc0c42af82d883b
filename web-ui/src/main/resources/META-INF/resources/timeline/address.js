// What a reader sees, as the part of an address after #: read from the page's own or from a message, written only on demand.

/** @param {string} fragment @returns {ent.Seen} */
export function read(fragment) {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const [from, to] = (fields.get('period') ?? '').split('_').map((day) => Date.parse(`${day}T00:00Z`) / 864e5);
  return { event: fields.get('event'), view: fields.get('view'), focus: fields.get('focus'), period: from < to ? [from, to] : undefined };
}

/** Only what is not as the page opens. @param {ent.Seen} seen */
export function write({ event, view, focus, period }) {
  const fields = new URLSearchParams();
  if (event) fields.set('event', event);
  if (view) fields.set('view', view);
  if (focus) fields.set('focus', focus);
  if (period) fields.set('period', period.map((t) => day(t)).join('_'));
  return fields.toString();
}

/** @param {number} t */
const day = (t) => new Date(Math.round(t) * 864e5).toISOString().slice(0, -14);

/**
 * Tells what is asked for by the page's address, and by the page that this one stands in: `{ entente: 'show', event: id }`.
 * @param {(seen: ent.Seen) => void} show
 * @returns {() => void} stops listening
 */
export function listen(show) {
  const byAddress = () => show(read(location.hash));
  const byMessage = (/** @type {MessageEvent} */ { source, data }) => {
    if (source === parent && data?.entente === 'show') show({ ...read(''), event: String(data.event) });
  };
  addEventListener('hashchange', byAddress);
  addEventListener('message', byMessage);
  byAddress();
  return () => {
    removeEventListener('hashchange', byAddress);
    removeEventListener('message', byMessage);
  };
}
