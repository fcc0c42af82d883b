// A large picture's parts: fetched when the reader comes near, kept while they are of use. docs/picture-data.md describes them.
// Only pages with such a picture fetch this file. It is no module, for pages opened from disk: the class is left on its script element.

/** The most tiles and the most files of events in full that are kept. */
const MOST = 60;
const MOST_IN_FULL = 6;
/** The most tiles that are fetched to name all events of one moment. */
const MOST_AT_ONCE = 12;
const RETRY_MS = 4000;

class PictureTiles {
  /**
   * @param {ent.Picture} picture
   * @param {string} base what the folder's address is relative to
   * @param {() => void} changed is told when there is more to draw
   * @param {() => void} failed is told when something could not be fetched
   */
  constructor(picture, base, changed, failed) {
    const tiled = /** @type {ent.Tiled} */ (picture.data.tiled);
    this.picture = picture;
    this.tiled = tiled;
    this.changed = changed;
    this.failed = failed;
    this.folder = new URL(tiled.base, base).href;
    /** Each file that is there or under way, the one looked at last at the end. @type {Map<string, ent.TileFile>} */
    this.files = new Map();
    this.top = tiled.top;
    this.refill();
  }

  /** Gives the picture what is there, and nothing else. */
  refill() {
    this.picture.data.events = [];
    this.picture.data.items = [];
    for (const part of [this.top, this.tiled.near, ...[...this.files.values()].map(({ there }) => there)]) if (part?.items) this.add(part);
  }

  /** Gives the picture a part more. @param {ent.Part} part */
  add({ items, countries, events }) {
    const { data, ofActors } = this.picture;
    for (const n of Object.keys(events).map(Number)) if (!data.events[n]?.effects) data.events[n] = events[n];
    Object.assign(data.items, (ofActors && countries) || items);
    this.picture.arrange();
  }

  /** Fetches what a view shows, and a little to its sides. @param {ent.View} view @param {number} width */
  look({ from, scale }, width) {
    const days = width / scale;
    this.fetchTiles(from - days / 2, from + days * 1.5, scale);
    for (const [path, file] of this.files) {
      if (file.stop && path.startsWith(this.tiled.tiles) && !this.needed.has(path)) {
        file.stop.abort();
        this.files.delete(path);
      }
    }
    this.forget(this.tiled.tiles, MOST, this.needed);
  }

  /** The files of tiles that were needed last. @type {Set<string>} */
  needed = new Set();

  /** @param {ent.TilePart} part */
  path({ tile }) {
    return `${this.tiled.tiles}/${tile}.json`;
  }

  /** @param {number} from @param {number} to @param {number} scale @returns {Promise<any>[]} those that are not there yet */
  fetchTiles(from, to, scale) {
    this.needed = new Set();
    /** @type {Promise<any>[]} */
    const waits = [];
    const visit = (/** @type {ent.Tile} */ tile) => tile.parts.forEach((part) => {
      if (!reaches(part, from, to, scale)) return;
      const path = this.path(part);
      this.needed.add(path);
      const wait = this.fetch(path);
      if (wait) waits.push(wait);
      else visit(/** @type {any} */ (this.files.get(path)?.there));
    });
    visit(this.top);
    return waits;
  }

  /**
   * Brings a file. Nothing is returned when it is there.
   * @param {string} path
   * @returns {Promise<any> | undefined}
   */
  fetch(path) {
    const file = this.files.get(path) ?? this.start(path);
    this.files.delete(path);
    this.files.set(path, file);
    return file.there ? undefined : file.wait;
  }

  /** @param {string} path @returns {ent.TileFile} */
  start(path) {
    const stop = new AbortController();
    /** @type {ent.TileFile} */
    const file = { stop, wait: Promise.resolve() };
    file.wait = fetch(this.folder + path, { signal: stop.signal }).then(async (response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      file.there = await response.json();
      file.stop = undefined;
      if (file.there.items) {
        this.add(file.there);
        this.changed();
      }
    }).catch((error) => {
      if (stop.signal.aborted) return;
      console.error(error);
      this.failed();
      setTimeout(() => this.files.delete(path), RETRY_MS);
    });
    return file;
  }

  /** Takes out what was not looked at for long. @param {string} folder @param {number} most @param {Set<string>} needed */
  forget(folder, most, needed) {
    const old = [...this.files.keys()].filter((path) => path.startsWith(folder));
    if (old.length <= most) return;
    for (const path of old.slice(0, most / 2)) if (!needed.has(path) && this.files.get(path)?.there) this.files.delete(path);
    this.refill();
  }

  /**
   * Brings an event in full, and its neighbours. Nothing is returned when they are there.
   * @param {number} event
   */
  inFull(event) {
    const { events, inFull } = this.tiled;
    if (event < 0) return undefined;
    const missing = [event - 1, event, event + 1].filter((n) => n >= 0 && n < events && !this.picture.data.events[n]?.effects);
    if (!missing.length) return undefined;
    const paths = new Set(missing.map((n) => `events/${Math.floor(n / inFull)}.json`));
    return Promise.all([...paths].map((path) => this.fetch(path))).then(() => this.forget('events', MOST_IN_FULL, paths));
  }

  /** Brings all events of one moment, as far as they are named. @param {number} at @returns {Promise<void>} */
  async gather(at) {
    for (let rounds = 0; rounds < MOST_AT_ONCE; rounds++) {
      const waits = this.fetchTiles(at, at, Infinity);
      if (!waits.length || this.needed.size > MOST_AT_ONCE) return;
      await Promise.all(waits);
    }
  }

  /** The number of an event, -1 when there is none of this key. @param {string} id */
  async find(id) {
    const path = `keys/${checksum(id) % this.tiled.keyFiles}.json`;
    await this.fetch(path);
    const numbers = this.files.get(path)?.there;
    this.files.delete(path);
    return Number(numbers?.[id] ?? -1);
  }

  /**
   * A lane's steps in a period, as fine as the scale needs and as is there.
   * @param {number} lane @param {number} from @param {number} to @param {number} scale
   * @returns {[number, number][]}
   */
  steps(lane, from, to, scale) {
    /** @type {[number, number][]} */
    const steps = [];
    const visit = (/** @type {ent.Tile} */ tile) => tile.parts.forEach((part) => {
      if (part.to < from || part.from > to || part.from === part.to) return;
      const below = reaches(part, from, to, scale) && this.files.get(this.path(part))?.there;
      if (below) visit(below);
      else for (const step of (part.steps ??= part.lines.map((line) => decoded(line, part)))[lane]) steps.push(step);
    });
    visit(this.top);
    return steps;
  }

  /**
   * Whether an item stands in front, in lanes of actors. Not all of a focus's events are known: the lanes that an event reaches say it.
   * @param {ent.Focus} focus @param {number} item
   */
  inFront({ codes }, item) {
    const { items, lanes } = this.picture.data;
    const { lane, ends = [] } = items[item];
    return codes.every((code) => [lane, ...ends.map(([end]) => end)].some((n) => lanes[n].pair.includes(code)));
  }

  /** Stops all that is under way. */
  stop() {
    for (const { stop } of this.files.values()) stop?.abort();
  }
}

/** Whether a part shows something that its tile holds. @param {ent.TilePart} part @param {number} from @param {number} to @param {number} scale */
const reaches = (part, from, to, scale) => part.tile !== undefined && (part.shownFrom ?? Infinity) <= scale && part.from <= to && part.to >= from;

/** @param {number[]} line @param {ent.TilePart} part @returns {[number, number][]} */
function decoded([start, ...rest], { from, unit }) {
  /** @type {[number, number][]} */
  const steps = [[from, start / 10]];
  let n = Math.floor(from / unit);
  for (let i = 0; i < rest.length; i += 2) steps.push([(n += rest[i]) * unit, rest[i + 1] / 10]);
  return steps;
}

/** CRC-32, as Java computes it. @param {string} text */
function checksum(text) {
  let sum = -1;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

/** @type {any} */ (document.currentScript).Tiles = PictureTiles;
