// The data as it came, with what is looked up often. Checked once, at the door.

export class Picture {
  /** @param {ent.Data} data */
  constructor(data) {
    if (data?.format !== 'entente-picture' || data.version !== 1) throw new TypeError(`Not "entente-picture" version 1: ${data?.format} ${data?.version}`);
    this.data = data;
    /** Fetches the parts of a large picture. Of those, events and items have gaps where nothing is loaded. @type {ent.Tiles | undefined} */
    this.tiles = undefined;
    /** Whether its lanes are actors. */
    this.ofActors = data.lanes.length > 0 && !data.lanes[0].band;
    /** Each event's items. @type {number[][]} */
    this.itemsOf = [];
    /** The items in time order: what a reader steps through. @type {number[]} */
    this.order = [];
    /** Each item's place in that order. @type {number[]} */
    this.rank = [];
    const { tiled, items, events } = data;
    /** How many events there are, loaded or not. */
    this.count = tiled?.events ?? events.length;
    this.arrange();
    const scales = items.flatMap((item) => [item.markerFrom ?? 0, item.labelFrom ?? 0]);
    const exact = events.some((event) => event.at % 1 && event.shape === 'point');
    /** The scale beyond which nothing more would appear. */
    this.maxScale = tiled?.maxScale ?? scales.reduce((most, scale) => Math.max(most, scale * 1.2), exact ? 20_000 : 60);
    /** What a reader can switch between: countries only where they are laid out. @type {ent.ViewName[]} */
    this.views = (data.views ?? ['relations', 'story']).filter((view) => view !== 'countries' || data.countries);
    const pairs = data.lanes.map(({ pair }) => pair);
    /** The actor in most lanes, if there is one: the one whose relations these are. */
    this.hub = pairs.flat().find((actor) => pairs.filter((pair) => pair.includes(actor)).length > Math.max(1, pairs.length / 2));
  }

  /** Puts what is loaded in order. */
  arrange() {
    const { items } = this.data;
    this.order = Object.keys(items).map(Number).sort((a, b) => items[a].event - items[b].event || items[a].lane - items[b].lane);
    this.rank = [];
    this.itemsOf = [];
    this.order.forEach((i, n) => {
      this.rank[i] = n;
      const { event } = items[i];
      this.itemsOf[event] = [...(this.itemsOf[event] ?? []), i];
    });
  }

  /** A lane's steps in a period, the first of them at or before its start. @param {number} lane @param {number} from @param {number} to @param {number} scale */
  steps(lane, from, to, scale) {
    const { line, start } = this.data.lanes[lane];
    return this.tiles ? this.tiles.steps(lane, from, to, scale) : /** @type {[number, number][]} */ ([[-Infinity, start], ...line]);
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
    const { events } = this.data;
    for (const n of Object.keys(events).map(Number)) if (events[n].id === id) return n;
    return -1;
  }
}
