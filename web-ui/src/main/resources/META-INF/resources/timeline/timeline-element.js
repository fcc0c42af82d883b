// <entente-timeline>: takes its data from the page and shows it. docs/picture-data.md says how it stands in a page.

import { Bar } from './bar.js';
import { inWords } from './calendar.js';
import { Details } from './details.js';
import { h, say, set } from './dom.js';
import { footer } from './footer.js';
import { keys } from './keys.js';
import { Overview } from './overview.js';
import { Picture } from './picture.js';
import { RelationsView } from './relations-view.js';
import { story } from './story.js';
import { fit } from './time-scale.js';
import { Words } from './words.js';

const STYLE = new URL('timeline.css', import.meta.url).href;
const FONTS = new URL('fonts/inter.css', import.meta.url).href;

export class EntenteTimeline extends HTMLElement {
  static observedAttributes = ['src', 'compact', 'headline'];

  /** Registers the element; a second time does nothing. @param {string} tag */
  static define(tag = 'entente-timeline') {
    if (!customElements.get(tag)) customElements.define(tag, this);
  }

  #picture;
  #words;
  #selected = -1;
  #base = '';
  /** @type {import('./bar.js').ViewName} */
  #shown = 'relations';
  #styled = false;

  constructor() {
    super();
    const view = (this.view = new RelationsView());
    this.bar = new Bar({ view: (name) => this.#show(name), focus: (lanes) => this.#focus(lanes) });
    this.overview = new Overview(view);
    this.details = new Details({
      go: (event) => this.#choose(event),
      part: (items) => this.#part(items),
      leave: () => view.focusMarker(),
    });
    this.live = h('p', { class: 'ent-live', role: 'status' });
    this.head = h('header', { class: 'ent-head' });
    this.foot = h('div');
    this.relations = h('div', { class: 'ent-relations' }, view.root, this.overview.root, this.details.root);
    this.storySlot = h('slot', { name: 'story' });
    this.story = h('div', { class: 'ent-story-view' }, this.storySlot);
    this.fallback = h('slot', { name: 'picture' });
    this.root = h('div', { class: 'ent-root' }, this.head, this.bar.root, this.relations, this.fallback, this.story, this.foot, this.live);
    for (const part of [this.head, this.bar.root, this.relations, this.foot]) part.hidden = true;
    const style = h('link', { rel: 'stylesheet', href: STYLE });
    style.onload = () => {
      this.#styled = true;
      this.#ready();
    };
    this.attachShadow({ mode: 'open' }).append(style, this.root);

    view.addEventListener('move', () => this.overview.paint());
    view.back.addEventListener('click', (event) => this.#press(/** @type {any} */ (event)));
    view.back.addEventListener('pointerover', (event) => this.#hover(/** @type {any} */ (event)));
    view.back.addEventListener('pointerleave', () => this.#hover());
    keys(view, (item, open) => this.#take(item, open), () => this.#hover());
    new ResizeObserver(([{ contentRect }]) => {
      view.resize(Math.floor(contentRect.width));
      this.#ready();
    }).observe(this);
  }

  connectedCallback() {
    if (!document.querySelector(`link[href="${FONTS}"]`)) document.head.append(h('link', { rel: 'stylesheet', href: FONTS }));
    if (Object.hasOwn(this, 'data')) {
      // Set before the element was defined.
      const { data } = this;
      delete this.data;
      this.data = data;
    }
    if (!this.#picture) this.#load();
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === 'src' && this.isConnected) this.#load();
    else if (this.#picture) this.#furnish();
  }

  async #load() {
    const src = this.getAttribute('src');
    const own = this.querySelector('script[type="application/json"]');
    try {
      if (src) {
        const response = await fetch(src);
        if (!response.ok) throw new Error(`${src}: ${response.status}`);
        this.data = await response.json();
      } else if (own) this.data = own.textContent;
    } catch (error) {
      // What the page brought stays as it is: it tells the same.
      console.error(error);
    }
  }

  /** The picture's data: an object or JSON text. */
  get data() {
    return this.#picture?.data;
  }

  set data(data) {
    if (data === undefined || data === null || data === '') return;
    const picture = new Picture(typeof data === 'string' ? JSON.parse(data) : data);
    const before = this.#picture;
    const id = before ? this.selected : this.#wanted;
    this.#picture = picture;
    this.#words = new Words(picture.data.ui, picture.data.lang);
    if (before && before.data.lanes.map(({ name }) => name).join() !== picture.data.lanes.map(({ name }) => name).join()) this.view.focus = null;
    this.view.show(picture, this.#words, this.base);
    this.#selected = picture.indexOf(id ?? null);
    if (id === undefined && !before) this.#selected = this.#opening();
    this.#furnish();
  }

  /** @type {string | null | undefined} */
  #wanted;

  /** The chosen event's id, or null. */
  get selected() {
    return this.#picture?.data.events[this.#selected]?.id ?? null;
  }

  set selected(id) {
    this.#wanted = id || null;
    if (!this.#picture) return;
    this.#selected = this.#picture.indexOf(this.#wanted);
    this.#mark();
  }

  /** The part in view, in days since 1970. @returns {[number, number]} */
  get window() {
    return this.view.period;
  }

  set window(period) {
    this.view.showPeriod(period);
  }

  /** What the flags' paths are relative to. */
  get base() {
    return this.#base || document.baseURI;
  }

  set base(base) {
    this.#base = base ? new URL(base, document.baseURI).href : '';
    if (!this.#picture) return;
    this.view.show(this.#picture, this.#words, this.base);
    this.#furnish();
  }

  /** What a reader sees first: the last event that is in view. */
  #opening() {
    const { events, window: [, to] } = this.#picture.data;
    return events.reduce((last, { at }, i) => (at <= to && this.#picture.itemsOf[i].length ? i : last), -1);
  }

  get #setting() {
    return { picture: this.#picture, words: this.#words, base: this.base };
  }

  /** Everything around the picture: anew for new data. */
  #furnish() {
    const { data } = this.#picture;
    set(this.root, 'lang', data.lang);
    set(this.root, 'dir', data.dir);
    this.head.replaceChildren(h('h2', {}, data.title), ...(data.standfirst ? [h('p', {}, data.standfirst)] : []));
    this.bar.show(this.#setting);
    this.overview.name(this.#words);
    this.foot.replaceChildren(footer(this.#setting));
    if (!this.querySelector('[slot=story]')) this.storySlot.replaceChildren(...(this.hasAttribute('compact') ? [] : [story(this.#setting)]));
    this.#mark();
    this.#ready();
  }

  /** Takes the fallback's place once there is data, style and room. */
  #ready() {
    if (!this.#picture || !this.#styled || !this.view.full) return;
    const compact = this.hasAttribute('compact');
    const relations = this.#shown === 'relations';
    this.head.hidden = !this.hasAttribute('headline');
    this.bar.root.hidden = false;
    this.bar.views.hidden = compact;
    this.relations.hidden = !relations;
    this.details.root.hidden = compact;
    this.story.hidden = relations;
    this.foot.hidden = compact;
    this.fallback.hidden = true;
    this.#arrange();
    this.bar.mark(this.#shown, this.view.focus);
    this.overview.paint();
  }

  /** Wide: legend and zoom stand where there is room, above. Narrow: below the picture. */
  #arrange() {
    const { wide } = this.view;
    const { legend, root: bar } = this.bar;
    const { zooms, text, root: whole } = this.overview;
    set(this.root, 'class', `ent-root${wide ? ' ent-wide' : ''}`);
    if (zooms.parentNode !== (wide ? this.view.root : text)) (wide ? this.view.root : text).prepend(zooms);
    if (wide && legend.root.parentNode !== bar) bar.append(legend.root);
    if (!wide && legend.root.parentNode !== this.relations) whole.after(legend.root);
  }

  #mark() {
    this.view.choose(this.#selected);
    this.#tell();
  }

  #tell() {
    const mark = this.view.marks?.find(({ item }) => this.view.chosen.has(item) && item === this.view.current);
    this.details.show(this.#setting, this.#selected, mark?.more ?? []);
  }

  /** A reader's choice. @param {number} event @param {number} [item] */
  #choose(event, item) {
    this.#selected = event;
    this.view.choose(event, item);
    this.#tell();
    this.#say(this.#words.of('eventOf', { index: event + 1, count: this.#picture.data.events.length }));
    this.dispatchEvent(new CustomEvent('entente-select', { bubbles: true, composed: true, detail: { event: this.selected } }));
  }

  /** @param {number} item @param {boolean} open whether to go on to the event in full */
  #take(item, open) {
    const before = this.#selected;
    const { event } = this.#picture.data.items[item];
    if (event !== before || item !== this.view.current) this.#choose(event, item);
    if (open && !this.hasAttribute('compact')) this.details.root.focus();
    else this.view.focusMarker();
  }

  /** @param {MouseEvent} event */
  #press(event) {
    const item = itemOf(event);
    // A click without a press comes from a screen reader: it wants to read on.
    if (item >= 0) this.#take(item, event.detail === 0);
  }

  /** @param {Event} [event] */
  #hover(event) {
    const hot = event ? itemOf(event) : -1;
    if (hot === this.view.hot) return;
    this.view.hot = hot;
    this.view.repaint();
  }

  /** Zooms until the markers of these items part, as far as they can. @param {number[]} items */
  #part(items) {
    const times = [...items, this.view.current].map((i) => this.#picture.at(i));
    const [from, to] = [Math.min(...times), Math.max(...times)];
    const room = Math.max((to - from) * 0.75, 3 / this.#picture.maxScale);
    this.view.glide(fit([from - room, to + room], this.view.width));
    this.view.focusMarker();
  }

  /** @param {import('./bar.js').ViewName} name */
  #show(name) {
    this.#shown = name;
    this.#ready();
  }

  /** @param {Set<number> | null} lanes */
  #focus(lanes) {
    this.view.focus = lanes;
    this.view.layOut();
    this.bar.mark(this.#shown, lanes);
  }

  /** @param {string} text */
  #say(text) {
    say(this.live, text);
  }

  /** What is in view, in words. */
  get inView() {
    const [from, to] = this.window.map((t) => inWords(this.#picture.data.lang, t, { month: 'long', year: 'numeric' }));
    return this.#words.of('inView', { from, to });
  }
}

/** @param {Event} event */
const itemOf = (event) => {
  const node = /** @type {Element} */ (event.target).closest?.('[data-item]');
  return node ? Number(node.getAttribute('data-item')) : -1;
};
