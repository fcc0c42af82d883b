// <entente-timeline>: takes its data from the page and shows it. docs/picture-data.md says how it stands in a page.

import { Bar } from './bar.js';
import { inWords } from './calendar.js';
import { Details } from './details.js';
import { h, say, set } from './dom.js';
import { footer } from './footer.js';
import { keys } from './keys.js';
import { Overview } from './overview.js';
import { Peek } from './peek.js';
import { Picture } from './picture.js';
import { RelationsView } from './relations-view.js';
import { story } from './story.js';
import { fit } from './time-scale.js';
import { Words } from './words.js';

const STYLE = new URL('timeline.css', import.meta.url).href;
const FONTS = new URL('fonts/inter.css', import.meta.url).href;

export class EntenteTimeline extends HTMLElement {
  static observedAttributes = ['src', 'base', 'compact', 'headline'];

  /** Registers the element; a second time does nothing. @param {string} tag */
  static define(tag = 'entente-timeline') {
    if (!customElements.get(tag)) customElements.define(tag, this);
  }

  /** Undefined until there is data. @type {ent.Picture} */
  #picture;
  /** @type {ent.Words} */
  #words;
  /** The chosen event's number, and the id that was asked for: undefined while nobody has chosen. */
  #chosen = -1;
  /** @type {string | null | undefined} */
  #wanted;
  /** @type {ent.ViewName} */
  #shown = 'relations';
  #styled = false;

  #view = new RelationsView(() => this.#overview.paint());
  #bar = new Bar({ view: (name) => this.#turnTo(name), focus: (lanes) => this.#focus(lanes) });
  #overview = new Overview(this.#view, (factor) => this.#zoom(factor));
  #details = new Details({ go: (event) => this.#choose(event), part: (items) => this.#part(items), leave: () => this.#view.focusMarker() });
  #peek = new Peek(this.#details.root);
  #head = h('header', { class: 'ent-head', hidden: true });
  #relations = h('div', { hidden: true }, this.#view.root, this.#overview.root, this.#peek.root, this.#details.root);
  #storySlot = h('slot', { name: 'story' });
  #story = h('div', { class: 'ent-story-view' }, this.#storySlot);
  #fallback = h('slot', { name: 'picture' });
  #foot = h('div', { hidden: true });
  #live = h('p', { class: 'ent-live', role: 'status' });
  #root = h('div', { class: 'ent-root', part: 'root' }, this.#head, this.#bar.root, this.#relations, this.#fallback, this.#story, this.#foot, this.#live);

  constructor() {
    super();
    this.#bar.root.hidden = true;
    const style = h('link', { rel: 'stylesheet', href: STYLE });
    style.onload = () => {
      this.#styled = true;
      this.#appear();
    };
    this.attachShadow({ mode: 'open' }).append(style, this.#root);

    const { svg } = this.#view;
    svg.addEventListener('click', (event) => {
      const item = itemOf(event);
      // A click without a press comes from a screen reader: it wants to read on.
      if (item >= 0) this.#take(item, event.detail === 0);
    });
    svg.addEventListener('pointerover', (event) => this.#hover(itemOf(event)));
    svg.addEventListener('pointerleave', () => this.#hover(-1));
    keys(this.#view, { take: (item, open) => this.#take(item, open), zoom: (factor) => this.#zoom(factor), leave: () => this.#hover(-1) });
    new ResizeObserver(([{ contentRect }]) => {
      this.#view.resize(Math.floor(contentRect.width));
      this.#appear();
    }).observe(this);
  }

  /** Widths of texts are others once the fonts are there. */
  #settle = () => {
    this.#overview.drawn = 0;
    this.#view.layOut();
  };

  disconnectedCallback() {
    document.fonts.removeEventListener('loadingdone', this.#settle);
  }

  connectedCallback() {
    document.fonts.addEventListener('loadingdone', this.#settle);
    // Faces can be declared in the document only; a page that has them already is left alone.
    if (!document.querySelector('link[href$="fonts/inter.css"]')) document.head.append(h('link', { rel: 'stylesheet', href: FONTS }));
    for (const name of /** @type {const} */ (['base', 'selected', 'window', 'data'])) {
      // Set before the element was defined.
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      /** @type {any} */ (this)[name] = value;
    }
    if (!this.#picture) this.#load();
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === 'src' && this.isConnected) this.#load();
    else if (this.#picture) this.data = this.#picture.data;
  }

  async #load() {
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
    return this.#picture?.data;
  }

  set data(/** @type {any} */ data) {
    if (!data) return;
    const before = this.#picture;
    const picture = (this.#picture = new Picture(typeof data === 'string' ? JSON.parse(data) : data));
    this.#words = new Words(picture.data.ui, picture.data.lang);
    if (before && names(before) !== names(picture)) this.#view.focus = null;
    this.#view.show(picture, this.#words, this.base);
    this.#chosen = this.#wanted === undefined ? this.#opening() : picture.indexOf(this.#wanted);
    this.#furnish();
  }

  /** The chosen event's id, or null. */
  get selected() {
    return this.#picture?.data.events[this.#chosen]?.id ?? null;
  }

  set selected(id) {
    this.#wanted = id || null;
    if (!this.#picture) return;
    this.#chosen = this.#picture.indexOf(this.#wanted);
    this.#view.choose(this.#chosen, true);
    this.#tell();
  }

  /** The part in view, in days since 1970. @returns {[number, number]} */
  get window() {
    return this.#view.camera.period;
  }

  set window(period) {
    this.#view.open(period);
  }

  /** What the flags' paths are relative to. */
  get base() {
    return new URL(this.getAttribute('base') ?? '', document.baseURI).href;
  }

  set base(base) {
    this.setAttribute('base', base);
  }

  /** What a reader sees before choosing: the last event that is in view. A picture alone rings none. */
  #opening() {
    if (this.hasAttribute('compact')) return -1;
    const { data: { events, window: [, to] }, itemsOf } = this.#picture;
    return events.reduce((last, { at }, i) => (at <= to && itemsOf[i].length ? i : last), -1);
  }

  /** Everything around the picture: anew for new data. */
  #furnish() {
    const { data } = this.#picture;
    const setting = this.#setting;
    set(this.#root, 'lang', data.lang);
    set(this.#root, 'dir', data.dir);
    this.#head.replaceChildren(h('h2', {}, data.title), h('p', {}, data.standfirst ?? ''));
    this.#bar.show(setting);
    this.#overview.name(this.#words);
    this.#foot.replaceChildren(footer(setting));
    this.#storySlot.replaceChildren();
    this.#view.choose(this.#chosen, false);
    this.#tell();
    this.#appear();
  }

  get #setting() {
    return { picture: this.#picture, words: this.#words, base: this.base };
  }

  /** Takes the fallback's place once there is data, style and room; later: shows the parts that the form asks for. */
  #appear() {
    if (!this.#picture || !this.#styled || !this.#view.full) return;
    const compact = this.hasAttribute('compact');
    const { wide } = this.#view;
    this.#head.hidden = !this.hasAttribute('headline');
    this.#bar.root.hidden = false;
    this.#bar.views.hidden = this.#details.root.hidden = this.#peek.root.hidden = this.#foot.hidden = compact;
    this.#relations.hidden = this.#shown !== 'relations';
    this.#story.hidden = this.#shown !== 'story';
    this.#fallback.hidden = true;
    // A slot shows content of its own only when the page brings none; it is made when a reader asks for it.
    if (this.#shown === 'story' && !this.#storySlot.assignedNodes().length && !this.#storySlot.firstChild) this.#storySlot.append(story(this.#setting));
    set(this.#root, 'class', `ent-root${wide ? ' ent-wide' : ''}`);
    // Legend and zoom stand above the picture where there is room, else below.
    const zoomsAt = wide ? this.#view.root : this.#overview.text;
    if (this.#overview.zooms.parentNode !== zoomsAt) zoomsAt.prepend(this.#overview.zooms);
    this.setAttribute('ready', '');
    this.#bar.mark(this.#shown, this.#view.focus);
    this.#bar.root.append(this.#bar.legend);
    if (!wide || this.#bar.full) this.#overview.root.after(this.#bar.legend);
    this.#overview.paint();
  }

  /** Writes the chosen event below the picture. */
  #tell() {
    const mark = this.#view.marks.find(({ item }) => item === this.#view.current);
    this.#details.show(this.#setting, this.#chosen, mark?.more ?? []);
  }

  /** A reader's choice. @param {number} event @param {number} [item] */
  #choose(event, item) {
    const { events } = this.#picture.data;
    this.#chosen = event;
    this.#wanted = events[event].id;
    this.#view.choose(event, true, item);
    this.#tell();
    this.#peek.show(events[event]);
    say(this.#live, this.#words.of('eventOf', { index: event + 1, count: events.length }));
    this.dispatchEvent(new CustomEvent('entente-select', { bubbles: true, composed: true, detail: { event: this.#wanted } }));
  }

  /** @param {number} item @param {boolean} open whether to go on to the event in full */
  #take(item, open) {
    const { event } = this.#picture.data.items[item];
    if (event !== this.#chosen || item !== this.#view.current) this.#choose(event, item);
    if (open && !this.hasAttribute('compact')) this.#details.root.focus();
    else this.#view.focusMarker();
  }

  /** @param {number} item -1 for none */
  #hover(item) {
    if (item === this.#view.hot) return;
    this.#view.hot = item;
    this.#view.paint();
  }

  /** @param {number} factor 0 for all */
  #zoom(factor) {
    if (factor) this.#view.zoomBy(factor);
    else this.#view.camera.showAll();
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const [from, to] = this.window.map((t) => inWords(this.#picture.data.lang, t, { month: 'long', year: 'numeric' }));
      say(this.#live, this.#words.of('inView', { from, to }));
    }, 500);
  }

  #saying = 0;

  /** Zooms until the markers of these items part, as far as they can. @param {number[]} items */
  #part(items) {
    const picture = this.#picture;
    const times = [...items, this.#view.current].map((i) => picture.at(i));
    const [from, to] = [Math.min(...times), Math.max(...times)];
    const room = Math.max((to - from) * 0.75, 3 / picture.maxScale);
    this.#view.camera.glide(fit([from - room, to + room], this.#view.camera.width));
    this.#view.focusMarker();
  }

  /** @param {ent.ViewName} name */
  #turnTo(name) {
    this.#shown = name;
    this.#appear();
  }

  /** @param {Set<number> | null} lanes */
  #focus(lanes) {
    this.#view.focus = lanes;
    this.#view.layOut();
    this.#bar.mark(this.#shown, lanes);
  }
}

/** @param {ent.Picture} picture */
const names = ({ data }) => data.lanes.map(({ name }) => name).join();

/** @param {Event} event */
const itemOf = ({ target }) => Number(/** @type {Element} */ (target).closest('[data-item]')?.getAttribute('data-item') ?? -1);
