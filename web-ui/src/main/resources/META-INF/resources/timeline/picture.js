// The data as it came, with what is looked up often. Checked once, at the door.

export class Picture {
  /** @param {ent.Data} data */
  constructor(data) {
    if (data?.format !== 'entente-picture') throw new TypeError('This is not the data of a picture: its format must be "entente-picture".');
    if (data.version !== 1) throw new TypeError(`This component reads version 1 of a picture's data, not ${data.version}.`);
    this.data = data;
    /** Each event's items. @type {number[][]} */
    this.itemsOf = data.events.map(() => []);
    /** The items in time order: what a reader steps through. @type {number[]} */
    this.order = data.items.map((_, i) => i).sort((a, b) => data.items[a].event - data.items[b].event || data.items[a].lane - data.items[b].lane);
    /** Each item's place in that order. @type {number[]} */
    this.rank = [];
    this.order.forEach((i, n) => (this.rank[i] = n));
    this.order.forEach((i) => this.itemsOf[data.items[i].event].push(i));
    const scales = data.items.flatMap((item) => [item.markerFrom ?? 0, item.labelFrom ?? 0]);
    const exact = data.events.some((event) => event.at % 1 && event.shape === 'point');
    /** The scale beyond which nothing more would appear. */
    this.maxScale = scales.reduce((most, scale) => Math.max(most, scale * 1.2), exact ? 20_000 : 60);
    /** What a reader can switch between: countries only where they are laid out. @type {ent.ViewName[]} */
    this.views = (data.views ?? ['relations', 'story']).filter((view) => view !== 'countries' || data.countries);
    /** Whether its lanes are actors. */
    this.ofActors = data.lanes.length > 0 && !data.lanes[0].band;
    const pairs = data.lanes.map(({ pair }) => pair);
    /** The actor in most lanes, if there is one: the one whose relations these are. */
    this.hub = pairs.flat().find((actor) => pairs.filter((pair) => pair.includes(actor)).length > Math.max(1, pairs.length / 2));
  }

  /** An item's event. @param {number} item */
  event(item) {
    return this.data.events[this.data.items[item].event];
  }

  /** An item's place in time. @param {number} item */
  at(item) {
    return this.data.events[this.data.items[item].event].at;
  }

  /** An event's number, -1 when unknown. @param {string | null} id */
  indexOf(id) {
    return this.data.events.findIndex((event) => event.id === id);
  }
}
