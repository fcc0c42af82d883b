// An event in full, part by part: the same parts make the card below the picture and the cards of the story.

import { h } from './dom.js';
import { DEEDS, SIGNS, toneOf } from './marks.js';
import { flagsOf } from './paint-lanes.js';

/** A text, with a paragraph for each of its own. @param {string | undefined} text @param {string} style */
export const paragraphs = (text = '', style) => text.split('\n').filter((line) => line.trim()).map((line) => h('p', { class: style }, line));

/** What is told of an event first. @param {ent.Event} event @param {ent.Setting} setting @returns {(Node | false)[]} */
export const told = (event, setting) => [
  h('p', { class: 'ent-when' }, time(event)),
  h('h2', { class: 'ent-title' }, event.title),
  ...paragraphs(event.text, 'ent-text'),
  ...images(event, setting),
  who(event, setting),
  effects(event, setting),
];

/** When it was. For machines HTML knows no intervals, so the first day of one. @param {ent.Event} event */
export const time = ({ date, when }) => h('time', { datetime: /^-?\d{4}(-\d\d(-\d\d)?)?/.exec(date)?.[0] }, when);

/** Who did it to whom: "Armenia → Russia"; those who stayed away are named as absent. @param {ent.Event} event @param {ent.Setting} setting */
export function who({ who: parts = [] }, { picture, words, base }) {
  const { actors } = picture.data;
  const of = (/** @type {string} */ role) => parts.filter((part) => part.role === role).map((part) => part.actor);
  const named = (/** @type {string[]} */ codes) => {
    const list = words.intl('ListFormat').formatToParts(codes.map((_, i) => String(i)));
    return list.map((/** @type {{ type: string, value: string }} */ { type, value }) => {
      if (type === 'literal') return value;
      const actor = actors[codes[+value]];
      return h('span', { class: 'ent-actor', title: actor?.fullName }, ...flagsOf([codes[+value]], actors, base), actor?.name ?? codes[+value]);
    });
  };
  const [by, to, together, absent] = [of('initiator'), of('recipient'), of('participant'), of('absent')];
  /** @type {(Node | string)[]} */
  const line = [];
  const join = (/** @type {string} */ sign, /** @type {(Node | string)[]} */ more) => line.push(...(line.length && more.length ? [sign] : []), ...more);
  join('', named(by));
  join(picture.data.dir === 'rtl' ? ' ← ' : ' → ', named(to));
  join(' · ', named(together));
  if (absent.length) join(' · ', [words.of('absent', { names: words.list(absent.map((code) => actors[code]?.name ?? code)) })]);
  return line.length > 0 && h('p', { class: 'ent-who' }, ...line);
}

/** What it did to each relation, before and after. @param {ent.Event} event @param {ent.Setting} setting */
export function effects({ effects = [] }, { picture, words }) {
  return effects.length > 0 && h('ul', { class: 'ent-effects' }, ...effects.map(({ name, change, before, after, reason }) => {
    const tone = toneOf(change);
    const values = { before: words.value(before), after: words.value(after) };
    return h('li', {},
      h('span', { class: `ent-sign ${tone}`, 'aria-hidden': 'true' }, SIGNS[tone]), ' ',
      h('span', { class: 'ent-relation' }, name), ': ', h('strong', { class: tone }, words.of(DEEDS[tone])),
      picture.data.lineShown && values.before !== values.after && h('span', { class: 'ent-change' }, ', ', words.of('change', values)),
      reason && h('span', { class: 'ent-reason' }, ` (${reason})`));
  }));
}

/** @param {ent.Event} event */
export const quote = ({ quote: q }) =>
  q && h('blockquote', { class: 'ent-quote' }, h('p', { lang: q.lang }, `“${q.text}”`), q.speaker && h('footer', {}, q.speaker));

/** @param {ent.Event} event @param {ent.Setting} setting */
export function sources({ sources: list = [] }, { words }) {
  return list.length > 0 && h('div', { class: 'ent-source-list' }, h('h3', {}, words.of('sources')),
    h('ul', { class: 'ent-sources' }, ...list.map(({ title, outlet, when, url, archived, quote: passage }) => {
      const name = outlet || title || url || '';
      return h('li', {}, link(url, name), when && `, ${when}`,
        title && title !== name && h('span', { class: 'ent-source-title' }, title),
        passage && h('q', { class: 'ent-source-title' }, passage),
        archived && h('span', { class: 'ent-source-title' }, link(archived, words.of('archived'))));
    })));
}

/** What it shows, in figures that keep their room before the images are there. @param {ent.Event} event @param {ent.Setting} setting */
export const images = ({ images: list = [] }, { base }) => list.map(({ src, small = src, width, height, alt, caption, credit, url }) => {
  const [large, little] = [src, small].map((path) => new URL(path, base).href);
  return h('figure', { class: height > width ? 'ent-image ent-tall' : 'ent-image' },
    h('img', { sizes: `min(${Math.min(width, 480)}px, 100vw)`, srcset: `${little} ${Math.min(width, 640)}w, ${large} ${width}w`, src: little, alt, width, height, loading: 'lazy' }),
    (caption || credit) && h('figcaption', {}, caption, ' ', credit && h('span', { class: 'ent-credit' }, link(url, credit))));
});

/** A link, if the address is one for the web; else only its text. @param {string | undefined} url @param {string} text */
function link(url, text) {
  return url && /^https?:/i.test(url) ? h('a', { href: url, rel: 'noopener nofollow', target: '_blank' }, text) : text;
}
