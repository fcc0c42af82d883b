// The few ways in which nodes are made and changed. No markup is ever parsed, so no data can become markup.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An HTML element.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, any>} [attributes] false and undefined leave one out, true gives an empty one
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/**
 * An SVG element.
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {SVGElementTagNameMap[K]}
 */
export function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** A button. @param {string} style @param {() => void} act when it is pressed @param {...(Node | string)} content */
export function button(style, act, ...content) {
  const node = h('button', { type: 'button', class: style || undefined }, ...content);
  node.onclick = act;
  return node;
}

/**
 * @template {Element} E
 * @param {E} element
 * @param {Record<string, any>} attributes
 * @param {(Node | string | null | undefined | false)[]} children
 */
function fill(element, attributes, children) {
  for (const name in attributes) set(element, name, attributes[name]);
  for (const child of children) if (child || child === '') element.append(child);
  return element;
}

/**
 * Writes an attribute, if it differs.
 * @param {Element} element
 * @param {string} name
 * @param {any} value
 */
export function set(element, name, value) {
  if (value === false || value === undefined || value === null) element.removeAttribute(name);
  else {
    const text = value === true ? '' : typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

/**
 * Writes a text, if it differs.
 * @param {Element} element
 * @param {string} text
 */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * One node a key inside a parent. Keys come in one lasting order, so nodes that stay are never moved: a focused one keeps
 * the focus.
 * @template {Element} E
 */
export class Nodes {
  /**
   * @param {Element} parent
   * @param {(key: any) => E} make
   */
  constructor(parent, make) {
    this.parent = parent;
    this.make = make;
    /** @type {Map<any, E>} */
    this.byKey = new Map();
  }

  /**
   * @template T
   * @param {T[]} things in the lasting order
   * @param {(thing: T) => any} keyOf
   * @param {(node: E, thing: T) => void} paint
   */
  show(things, keyOf, paint) {
    const keys = new Set(things.map(keyOf));
    for (const [key, node] of this.byKey) {
      if (!keys.has(key)) {
        node.remove();
        this.byKey.delete(key);
      }
    }
    let next = this.parent.firstElementChild;
    for (const thing of things) {
      const key = keyOf(thing);
      let node = this.byKey.get(key);
      if (!node) {
        node = this.make(key);
        this.byKey.set(key, node);
        this.parent.insertBefore(node, next);
      } else next = node.nextElementSibling;
      paint(node, thing);
    }
  }
}
