// What can stand in front: one relation, or one actor with all its relations. The rest steps back, but stays.

/**
 * A focus for each actor beside the one whose relations these are. Without such an actor: for each relation, and for each
 * actor that has several.
 * @param {ent.Picture} picture
 * @returns {ent.Focus[]}
 */
export function focuses({ hub, data: { lanes, actors, items, events } }) {
  const pairs = lanes.map(({ pair }) => pair);
  const alone = [...new Set(pairs.flat())].filter((code) => code !== hub && (hub || pairs.filter((pair) => pair.includes(code)).length > 1));
  return [...(hub ? [] : pairs), ...alone.map((code) => [code])].map((codes) => {
    const inLanes = new Set(pairs.flatMap((pair, lane) => (codes.every((code) => pair.includes(code)) ? [lane] : [])));
    const inEvents = new Set(Object.values(items).filter(({ lane }) => inLanes.has(lane)).map(({ event }) => event));
    if (codes.length === 1) Object.entries(events).forEach(([i, { who = [] }]) => who.some(({ actor }) => actor === codes[0]) && inEvents.add(Number(i)));
    return {
      key: codes.join('~'), codes, name: codes.map((code) => actors[code]?.name ?? code).join(' – '),
      lanes: inLanes, events: inEvents, actors: new Set([...inLanes].flatMap((lane) => pairs[lane])),
    };
  });
}

/** Whether an item steps back. @param {ent.Picture} picture @param {ent.Focus | null} focus @param {number} item */
export function isBack({ ofActors, tiles, data: { items } }, focus, item) {
  const { lane, event } = items[item];
  return !!focus && !(ofActors ? tiles?.inFront(focus, item) ?? focus.events.has(event) : focus.lanes.has(lane));
}

/** Whether a lane steps back. @param {ent.Picture} picture @param {ent.Focus | null} focus @param {number} lane */
export const laneIsBack = ({ ofActors, data: { lanes } }, focus, lane) =>
  !!focus && !(ofActors ? lanes[lane].pair.some((code) => focus.actors.has(code)) : focus.lanes.has(lane));
