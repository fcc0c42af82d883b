// The types that the modules' comments name as ent.…: the picture's data as docs/picture-data.md describes it, and what
// the modules hand each other. Nothing here reaches a browser. Checked by TypesTest, or by `tsc -p web-ui/jsconfig.json`.

declare namespace ent {
  type Tone = 'closer' | 'apart' | 'neither';
  type ViewName = 'relations' | 'countries' | 'story' | 'table';
  type Actor = { name: string; fullName?: string; flag?: string };
  type Lane = {
    pair: string[]; name: string; rows: number; band?: string; bandName?: string; start: number;
    line: [number, number][]; why?: string;
  };
  type Effect = { pair: string[]; name: string; change: number; before: number; after: number; reason?: string };
  type Source = { title?: string; outlet?: string; when?: string; url?: string; archived?: string; quote?: string };
  type Image = {
    src: string; small?: string; width: number; height: number; alt: string; caption?: string; credit?: string; url?: string;
  };
  type Event = {
    id: string; date: string; when: string; shortWhen: string; from: number | null; to: number | null; at: number;
    shape: 'point' | 'soft' | 'span'; doubtful?: boolean; title: string; label: string; text?: string; note?: string;
    kind?: string; who?: { actor: string; role: string }[]; effects: Effect[];
    quote?: { text: string; speaker?: string; lang?: string }; sources?: Source[]; sourceCount?: number;
    images?: Image[];
  };
  type Item = {
    lane: number; event: number; change: number; value: number; row: number; side: 1 | -1; width: number;
    labelFrom: number | null; markerFrom: number | null; host: number | null;
    count?: number; leaving?: [number, number][]; labelLane?: number; ends?: [number, string][];
  };
  type Background = { from: number | null; to: number | null; label: string };
  type Metrics = {
    gutter: number; narrowBelow: number; axis: number; strip: number; header: number; laneTop: number; row: number;
    rowsGap: number; ribbon: number; laneBottom: number; laneMin: number; marker: number; labelSize: number;
    labelInset: number;
  };
  type Data = {
    format: string; version: number; lang: string; dir: 'ltr' | 'rtl'; title: string; standfirst?: string;
    lineShown: boolean; domain: Period; window: Period; metrics: Metrics; actors: Record<string, Actor>; lanes: Lane[];
    events: Event[]; items: Item[]; backgrounds: Background[]; ui: Record<string, string>;
    tiled?: Tiled; views?: ViewName[]; countries?: { lineShown: boolean; metrics: Metrics; lanes: Lane[]; items: Item[]; tiled?: TiledLanes };
  };

  /** Some events and items of a large picture, by number. */
  type Part = { events: Record<string, Event>; items: Record<string, Item>; countries?: Record<string, Item> };
  /** A period of a tile: its lines, and the tile below it. */
  type TilePart = {
    from: number; to: number; unit: number; lines: number[][]; steps?: [number, number][][];
    tile?: number; shownFrom?: number | null;
  };
  type Tile = Part & { parts: TilePart[] };
  type TiledLanes = { tiles: string; maxScale: number; density: string[]; top: Tile };
  type Tiled = TiledLanes & {
    base: string; events: number; sources: number; first: number; last: number; inFull: number; keyFiles: number;
    opening: number; near: Part;
  };
  /** A file that is there or under way; stop ends its request. */
  type TileFile = { there?: any; wait: Promise<any>; stop?: AbortController };

  /** Two times, in days since 1970. */
  type Period = [number, number];
  /** The time at the plot's left edge, and pixels a day. */
  type View = { from: number; scale: number };
  /** What of the overview's window is moved: an edge, or all of it. */
  type Hold = 'from' | 'to' | 'both';
  /** A lane's place: all y, ribbon is its top edge. */
  type Place = { top: number; height: number; ribbon: number };
  type Places = { strip: number; lanes: Place[]; bottom: number };
  /**
   * A marker that is drawn; more: the other items it stands for, as far as they are loaded; count: how many, itself included;
   * away: out of view, and only its bar is drawn.
   */
  type Mark = { item: number; x: number; more: number[]; count: number; away: boolean };
  type Label = { item: number; x: number; left: number; right: number; row: number; lane: number; strong: boolean };
  /** What stands in front: lanes and actors of the Relations view, and events. */
  type Focus = { key: string; codes: string[]; name: string; lanes: Set<number>; actors: Set<string>; events: Set<number> };
  /** What a reader sees, as far as it is asked for. */
  type Seen = { event: string | null; view: string | null; focus: string | null; period?: Period };
  type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';
  type Step = { unit: Unit; count: number; days: number; gap: number };
  /** A strong tick begins the next larger unit. */
  type Tick = { t: number; strong: boolean };
  /** t: the tick's, or -Infinity for the label at the left edge. */
  type TickLabel = { t: number; x: number; text: string; strong: boolean };
  type Measure = (text: string, strong: boolean, size: number) => number;

  type Picture = import('./picture.js').Picture;
  type Tiles = PictureTiles;
  type Words = import('./words.js').Words;
  type Camera = import('./camera.js').Camera;
  type Plot = import('./plot.js').Plot;
  /** All that a painter needs; width: the plot's, full: the whole picture's. */
  type Frame = {
    picture: Picture; words: Words; view: View; width: number; full: number; wide: boolean; places: Places; chosen: Set<number>;
    hot: number; focus: Focus | null; measure: Measure; nameOf: (item: number, more: number) => string;
  };
  /** What the texts around the picture need; drawn: the picture in the lanes of the view. */
  type Setting = { picture: Picture; drawn: Picture; words: Words; base: string };
}
