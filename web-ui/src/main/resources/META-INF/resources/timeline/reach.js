// How an event of the Countries view reaches from its marker to other lanes. The same as core's Reach.

const DOT = 'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z';

/** A marker's shape, smaller. */
const SMALL = { closer: 'm0-4.5l4.5 7.9h-9z', apart: 'm0 4.5l-4.5-7.9h9z', neither: DOT };

/** The classes of what `reach` gives, in its order. */
export const STYLES = ['ent-between', 'ent-away', 'ent-tips', 'ent-dots', 'ent-hollow'];

/**
 * Path data around x = 0: the line between all who took part and on to those who stayed away, a point at each that it was done
 * to, dots at each that took part as well or did it too, hollow ones at each that stayed away.
 * @param {number} own the marker's lane
 * @param {[number, string][]} ends
 * @param {ent.Tone} tone
 * @param {(lane: number) => number} y the middle of a lane
 */
export function reach(own, ends, tone, y) {
  const home = y(own);
  const taking = [home, ...ends.filter(([, role]) => role !== 'absent').map(([lane]) => y(lane))];
  const [top, bottom] = [Math.min(...taking), Math.max(...taking)];
  let [away, tips, dots, hollow] = ['', '', '', ''];
  for (const [lane, role] of ends) {
    const at = `M0 ${y(lane)}`;
    if (role === 'recipient') {
      const back = y(lane) > home ? ' -7' : ' 7';
      tips += `${at}l-4.5${back}${at}l4.5${back}`;
    } else if (role !== 'absent') dots += at + (role === 'initiator' ? SMALL[tone] : DOT);
    else if (lane !== own) {
      hollow += at + DOT;
      if (y(lane) < top || y(lane) > bottom) away += `M0 ${y(lane) < top ? top : bottom}V${y(lane)}`;
    }
  }
  return [top < bottom ? `M0 ${top}V${bottom}` : '', away, tips, dots, hollow];
}
