// <entente-timeline>: takes its data from the page and shows it. docs/picture-data.md says how it stands in a page.

import { listen, read, write } from './address.js';
import { Bar, DRAWN } from './bar.js';
import { Details } from './details.js';
import { button, h, say, set } from './dom.js';
import { footer } from './footer.js';
import { goTo, itemOf, keys } from './keys.js';
import { Overview } from './overview.js';
import { Peek } from './peek.js';
import { Picture } from './picture.js';
import { Plot } from './plot.js';
import { stepBack, story } from './story.js';
import { table } from './table.js';
import { fit } from './time-scale.js';
import { Words } from './words.js';

const HERE = import.meta.url;
const STYLE = new URL('timeline.css', HERE).href;

/** The script with what only large pictures need, from when one comes. @type {any} */
let large;

export class EntenteTimeline extends HTMLElement {
  static observedAttributes = ['src', 'base', 'compact', 'headline'];

  /** Registers the element; a second time does nothing. @param {string} tag */
  static define(tag = 'entente-timeline') {
    if (!customElements.get(tag)) customElements.define(tag, this);
  }

  /** Undefined until there is data: the picture in lanes of relations, and in those of actors. @type {ent.Picture} */
  _picture;
  /** @type {ent.Picture} */
  _countries;
  /** @type {ent.Words} */
  _words;
  /** The chosen event's number, and the id that was asked for: undefined while nobody has chosen. */
  _chosen = -1;
  /** @type {string | null | undefined} */
  _wanted;
  /** @type {ent.ViewName} */
  _shown = 'relations';
  /** The data that were set last. @type {any} */
  _now;
  /** What the address asked for before there was data. @type {ent.Seen | undefined} */
  _asked;
  _styled = false;

  _view = new Plot(() => this._overview.paint());
  _bar = new Bar({ view: (name) => this._turnTo(name), focus: (focus) => this._focus(focus) });
  _overview = new Overview(this._view, { zoom: (factor) => this._zoom(factor), go: (period) => this._goTo(period) });
  _details = new Details({ go: (event, way) => this._step(event, way), part: (items) => this._part(items), leave: () => this._view.focusMarker() });
  _peek = new Peek(this._details.root);
  _head = h('header', { class: 'ent-head', hidden: true });
  _relations = h('div', { hidden: true }, this._view.root, this._overview.root, this._peek.root, this._details.root);
  _storySlot = h('slot', { name: 'story' });
  _story = h('div', { class: 'ent-story-view' }, this._storySlot);
  _table = h('div', { hidden: true });
  _toTable = button('ent-link', () => this._turnTo('table'));
  _toCopy = button('ent-link', () => this._copy());
  _link = h('input', { class: 'ent-address', readonly: true, hidden: true });
  _fallback = h('slot', { name: 'picture' });
  _foot = h('div', { hidden: true });
  _live = h('p', { class: 'ent-live', role: 'status' });
  _root = h('div', { class: 'ent-root', part: 'root' }, this._head, this._bar.root, this._relations, this._fallback, this._story, this._table, this._foot, this._live);

  constructor() {
    super();
    this._bar.root.hidden = true;
    const style = h('link', { rel: 'stylesheet', href: STYLE });
    style.onload = () => {
      this._styled = true;
      this._appear();
    };
    this.attachShadow({ mode: 'open' }).append(style, this._root);

    const { svg } = this._view;
    svg.addEventListener('click', (event) => {
      const item = itemOf(event);
      // A click without a press comes from a screen reader: it wants to read on.
      if (item >= 0) this._take(item, event.detail === 0);
    });
    svg.addEventListener('pointerover', (event) => this._hover(itemOf(event)));
    svg.addEventListener('pointerleave', () => this._hover(-1));
    keys(this._view, { take: (item, open) => this._take(item, open), zoom: (factor) => this._zoom(factor), leave: () => this._hover(-1) });
    new ResizeObserver(([{ contentRect }]) => {
      this._view.resize(Math.floor(contentRect.width));
      this._appear();
    }).observe(this);
  }

  /** Widths of texts are others once the fonts are there. */
  _settle = () => {
    this._overview.drawn = 0;
    this._view.layOut();
  };

  /** Said once, until something else is. */
  _failed = () => say(this._live, this._words.of('notLoaded'));

  /** Ends what is being fetched. */
  _stop() {
    for (const picture of [this._picture, this._countries]) picture?.tiles?.stop();
  }

  disconnectedCallback() {
    this._stop();
    document.fonts.removeEventListener('loadingdone', this._settle);
    this._deaf?.();
    removeEventListener('beforeprint', this._tellStory);
  }

  connectedCallback() {
    document.fonts.addEventListener('loadingdone', this._settle);
    addEventListener('beforeprint', this._tellStory);
    // Faces can be declared in the document only; a page that has them already is left alone.
    if (!document.querySelector('link[href$="timeline.css"]')) document.head.append(h('link', { rel: 'stylesheet', href: STYLE }));
    for (const name of /** @type {const} */ (['base', 'selected', 'window', 'data'])) {
      // Set before the element was defined.
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      /** @type {any} */ (this)[name] = value;
    }
    if (!this._picture) this._load();
    if (this.hasAttribute('address')) this._deaf = listen((seen) => this._see(seen));
    else this._see(read(['view', 'focus', 'period'].map((name) => `${name}=${this.getAttribute(name) ?? ''}`).join('&')));
  }

  /** Stops listening to the address. @type {(() => void) | undefined} */
  _deaf;

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === 'src' && this.isConnected) this._load();
    else if (this._picture) this.data = this._picture.data;
  }

  async _load() {
    const src = this.getAttribute('src');
    try {
      if (src) {
        const response = await fetch(src);
        if (!response.ok) throw new Error(`${src}: ${response.status}`);
        this.data = await response.text();
      } else this.data = this.querySelector('script[type="application/json"]')?.textContent;
    } catch (error) {
      // What the page brought stays as it is: it tells the same.
      console.error(error);
    }
  }

  /** The picture's data: an object or JSON text. */
  get data() {
    return this._picture?.data;
  }

  set data(/** @type {any} */ data) {
    if (!data) return;
    const now = (this._now = typeof data === 'string' ? JSON.parse(data) : data);
    if (now.tiled && !large?.Tiles) {
      large ??= document.head.appendChild(h('script', { src: new URL('tiles.js', HERE).href }));
      large.addEventListener('load', () => now === this._now && (this.data = now));
      return;
    }
    const before = this._picture;
    this._stop();
    const picture = (this._picture = new Picture(now));
    this._words = new Words(picture.data.ui, picture.data.lang);
    const { countries, tiled } = picture.data;
    this._countries = countries ? new Picture({ ...picture.data, ...countries, tiled: tiled && { ...tiled, ...countries.tiled } }) : picture;
    if (tiled) for (const part of [picture, this._countries]) part.tiles ??= new large.Tiles(part, this.base, () => this._view.refresh(), this._failed);
    if (picture.views.join() !== before?.views.join()) this._shown = picture.views[0];
    if (this.hasAttribute('compact') && !DRAWN.includes(this._shown)) this._shown = 'relations';
    this._bar.show(this._setting, this.hasAttribute('compact'));
    this._view.focus = this._bar.focusOf(this._view.focus?.key);
    this._draw();
    this._chosen = this._wanted === undefined ? this._opening() : picture.indexOf(this._wanted);
    this._furnish();
    if (this._wanted && this._chosen < 0) this.selected = this._wanted;
    if (this._asked) this._see(this._asked);
  }

  /** The picture that is drawn, or would be. */
  get _drawn() {
    return this._shown === 'countries' ? this._countries : this._picture;
  }

  _draw() {
    this._view.show(this._drawn, this._words, this.base);
    this._overview.name(this._words);
    this._bar.explain(this._drawn, this._words);
  }

  /** The chosen event's id, or null. */
  get selected() {
    return this._chosen < 0 ? null : this._wanted ?? this._drawn.data.events[this._chosen]?.id ?? null;
  }

  set selected(id) {
    this._wanted = id || null;
    if (!this._picture) return;
    const { tiles } = this._drawn;
    this._show(this._drawn.indexOf(this._wanted));
    if (!tiles || !id || this._chosen >= 0) return;
    tiles.find(id).then(async (event) => {
      if (event >= 0) await tiles.inFull(event);
      if (this._wanted === id && tiles === this._drawn.tiles) this._show(event);
    });
  }

  /** @param {number} event brought into view */
  _show(event) {
    this._chosen = event;
    this._view.choose(event, true);
    this._tell();
  }

  /** The part in view, in days since 1970. @returns {[number, number]} */
  get window() {
    return this._view.camera.period;
  }

  set window(period) {
    this._view.open(period);
  }

  /** What the flags' paths are relative to. */
  get base() {
    return new URL(this.getAttribute('base') ?? '', document.baseURI).href;
  }

  set base(base) {
    this.setAttribute('base', base);
  }

  /** What a reader sees before choosing: the last event that is in view. A picture alone rings none. */
  _opening() {
    if (this.hasAttribute('compact')) return -1;
    const { data: { events, tiled, window: [, to] }, itemsOf } = this._drawn;
    return tiled ? tiled.opening : events.reduce((last, { at }, i) => (at <= to && itemsOf[i] ? i : last), -1);
  }

  /** Everything around the picture: anew for new data. */
  _furnish() {
    const { data } = this._picture;
    const setting = this._setting;
    set(this._root, 'lang', data.lang);
    set(this._root, 'dir', data.dir);
    this._head.replaceChildren(h('h2', {}, data.title), h('p', {}, data.standfirst ?? ''));
    say(this._toTable, this._words.of('table'));
    say(this._toCopy, this._words.of('copyLink'));
    set(this._link, 'aria-label', this._words.of('copyLink'));
    this._foot.replaceChildren(footer(setting, data.tiled ? h('a', { href: new URL(`list/${data.lang}/1.html`, this.base).href }, this._words.of('table')) : this._toTable, h('slot', { name: 'links' }), ...(this.hasAttribute('address') ? [this._toCopy, this._link] : [])));
    this._storySlot.replaceChildren();
    this._table.replaceChildren();
    this._view.choose(this._chosen, false);
    this._tell();
    this._appear();
  }

  get _setting() {
    return { picture: this._picture, drawn: this._drawn, words: this._words, base: this.base };
  }

  /** Takes the fallback's place once there is data, style and room; later: shows the parts that the form asks for. */
  _appear() {
    if (!this._picture || !this._styled || !this._view.full) return;
    const compact = this.hasAttribute('compact');
    const { wide } = this._view;
    this._head.hidden = !this.hasAttribute('headline');
    this._bar.root.hidden = false;
    this._details.root.hidden = this._peek.root.hidden = this._foot.hidden = compact;
    this._relations.hidden = !DRAWN.includes(this._shown);
    this._story.hidden = this._shown !== 'story';
    this._table.hidden = this._shown !== 'table';
    set(this._toTable, 'aria-pressed', String(this._shown === 'table'));
    this._fallback.hidden = true;
    // A slot shows content of its own only when the page brings none; it is made when a reader asks for it, or prints.
    if (this._shown === 'story') this._tellStory();
    if (this._shown === 'table' && !this._table.firstChild) this._table.append(table(this._setting));
    set(this._root, 'class', `ent-root${wide ? ' ent-wide' : ''}`);
    // Legend and zoom stand above the picture where there is room, else below.
    const zoomsAt = wide ? this._view.root : this._overview.text;
    if (this._overview.zooms.parentNode !== zoomsAt) zoomsAt.prepend(this._overview.zooms);
    this.setAttribute('ready', '');
    this._mark();
    this._bar.root.append(this._bar.legend);
    if (!wide || this._bar.full) this._overview.root.after(this._bar.legend);
    this._overview.paint();
  }

  /** Shows which view it is, and in each view what stands in front. */
  _mark() {
    const { focus } = this._view;
    this._bar.mark(this._shown, focus);
    // The page of a large picture lists only some events.
    if (this._picture.tiles) return;
    for (const list of [...this._storySlot.assignedElements(), ...this._storySlot.children]) stepBack(list.children, focus);
    stepBack(this._table.querySelectorAll('tbody tr'), focus);
  }

  _tellStory = () => {
    if (this._picture && !this._storySlot.assignedNodes().length && !this._storySlot.firstChild) this._storySlot.append(story(this._setting));
  };

  /** Writes the chosen event below the picture. @param {boolean} gathered whether all that its marker stands for is there */
  _tell(gathered = false) {
    if (this.hasAttribute('compact')) return;
    const picture = this._drawn;
    const mark = this._view.marks.find(({ item }) => item === this._view.current);
    this._details.show(this._setting, this._chosen, mark, this._view.focus);
    // Nothing is fetched for an event that nobody has chosen.
    if (gathered || this._wanted === undefined || !mark || !picture.tiles || mark.count - 1 === mark.more.length) return;
    const chosen = this._chosen;
    picture.tiles.gather(picture.at(mark.item)).then(() => {
      if (chosen !== this._chosen || picture !== this._drawn) return;
      this._view.clusters = undefined;
      this._view.paint();
      this._tell(true);
    });
  }

  /** A reader's choice. @param {number} event @param {number} [item] */
  _choose(event, item) {
    const picture = this._drawn;
    const wait = picture.tiles?.inFull(event);
    this._awaited = wait && event;
    if (wait) {
      wait.then(() => {
        if (this._awaited === event && picture === this._drawn && picture.data.events[event]?.effects) this._choose(event, item);
      });
      return;
    }
    const { events } = picture.data;
    this._chosen = event;
    this._wanted = events[event].id;
    this._view.choose(event, true, item);
    this._tell();
    this._peek.show(events[event]);
    say(this._live, this._words.of('eventOf', { index: event + 1, count: this._picture.count }));
    this.dispatchEvent(new CustomEvent('entente-select', { bubbles: true, composed: true, detail: { event: this._wanted } }));
  }

  /** To an event; in steps, of those that stand in front. @param {number} event @param {number} [way] 1 later, -1 earlier */
  _step(event, way) {
    const { data: { items }, tiles } = this._drawn;
    if (way && tiles && this._view.focus) goTo(this._view, event, way, (item) => this._choose(items[item].event, item));
    else this._choose(event);
  }

  /** The event that is chosen as soon as it is there. @type {number | undefined} */
  _awaited;

  /** @param {number} item @param {boolean} open whether to go on to the event in full */
  _take(item, open) {
    const { event } = this._drawn.data.items[item];
    if (event !== this._chosen || item !== this._view.current) this._choose(event, item);
    if (open && !this.hasAttribute('compact')) this._details.root.focus();
    else this._view.focusMarker();
  }

  /** @param {number} item -1 for none */
  _hover(item) {
    if (item === this._view.hot) return;
    this._view.hot = item;
    this._view.refresh();
  }

  /** @param {number} factor 0 for all */
  _zoom(factor) {
    if (factor) this._view.zoomBy(factor);
    else this._view.camera.showAll();
    clearTimeout(this._saying);
    this._saying = setTimeout(() => this._sayView(), 500);
  }

  _saying = 0;

  _sayView() {
    const [from, to] = this.window;
    say(this._live, this._words.of('inView', { from: this._words.when(from, to - from), to: this._words.when(to, to - from) }));
  }

  /** Shows a period that a reader asked for, and lets Tab reach what is there. @param {ent.Period} period */
  _goTo([from, to]) {
    const { domain } = this._drawn.data;
    if (to < domain[0] || from > domain[1]) return false;
    const shown = Math.max(to - from, this.window[1] - this.window[0]);
    const left = to - from < shown ? (from + to - shown) / 2 : from;
    this._view.camera.glide(fit([left, left + shown], this._view.camera.width));
    this._view.current = this._drawn.order.find((i) => this._drawn.at(i) >= from) ?? this._view.current;
    this._sayView();
    return true;
  }

  /** Zooms until the markers of these items part, as far as they can. @param {number[]} items */
  _part(items) {
    const picture = this._drawn;
    if (!items.length) return this._zoom(4);
    const times = [...items, this._view.current].map((i) => picture.at(i));
    const [from, to] = [Math.min(...times), Math.max(...times)];
    const room = Math.max((to - from) * 0.75, 3 / picture.maxScale);
    this._view.camera.glide(fit([from - room, to + room], this._view.camera.width));
    this._view.focusMarker();
  }

  /** @param {ent.ViewName} name */
  _turnTo(name) {
    this._shown = name;
    if (DRAWN.includes(name) && this._view.picture !== this._drawn) {
      this._draw();
      const picture = this._drawn;
      const show = () => {
        if (picture !== this._drawn) return;
        this._view.choose(this._chosen, false);
        this._tell();
      };
      const wait = picture.tiles?.inFull(this._chosen);
      wait ? wait.then(show) : show();
    }
    this._appear();
  }

  /** @param {ent.Focus | null} focus */
  _focus(focus) {
    this._view.focusOn(focus);
    this._mark();
    this._tell();
    // Of a large picture not all events in front are loaded, to be counted.
    say(this._live, focus && this._picture.tiles ? focus.name : this._words.count('eventCount', focus ? focus.events.size : this._picture.count));
  }

  /** Shows what an address asks for, as far as it is there. @param {ent.Seen} seen */
  _see(seen) {
    this._asked = this._picture ? undefined : seen;
    if (this._asked) return;
    const { event, view, focus, period } = seen;
    const { views } = this._picture;
    const name = /** @type {ent.ViewName} */ (view);
    if (views.includes(name) || (name === 'table' && !this._picture.tiles)) this._turnTo(name);
    if (focus) this._focus(this._bar.focusOf(focus));
    if (period) this._view.open(period);
    const { data: { events }, tiles } = this._drawn;
    const chosen = this._drawn.indexOf(event);
    if (event && chosen < 0 && tiles) this.selected = event;
    if (chosen < 0) return;
    this.selected = events[chosen].id;
    this._peek.show(events[chosen]);
    if (this._shown === 'story') (document.getElementById(`event-${event}`) ?? this._storySlot.querySelectorAll('.ent-event')[chosen])?.scrollIntoView();
  }

  /** The address of what is shown, for the reader to pass on. */
  async _copy() {
    const { data: { window: opens }, views } = this._picture;
    const { window: period } = this;
    const moved = period.some((t, i) => Math.abs(t - opens[i]) > (opens[1] - opens[0]) / 100);
    const address = new URL(location.href);
    address.hash = write({ event: this._wanted ?? null, view: this._shown === views[0] ? null : this._shown, focus: this._view.focus?.key ?? null, period: moved ? period : undefined });
    // In a frame, the address is the article's affair.
    if (parent === window) history.replaceState(history.state, '', address);
    this._link.value = address.href;
    try {
      await navigator.clipboard.writeText(address.href);
      say(this._toCopy, this._words.of('linkCopied'));
      say(this._live, this._words.of('linkCopied'));
    } catch {
      // Frames may not write to the clipboard.
      this._link.hidden = false;
      this._link.select();
    }
  }
}
