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
  put(element, attributes);
  for (const child of children) if (child || child === '') element.append(child);
  return element;
}

/**
 * Writes an attribute, if it differs from what was written last.
 * @param {Element} element
 * @param {string} name
 * @param {any} value
 */
export function set(element, name, value) {
  const node = /** @type {any} */ (element);
  if (!node.written) node.written = {};
  if (typeof value === 'number') value = Math.round(value * 100) / 100;
  if (node.written[name] === value) return;
  node.written[name] = value;
  if (value === false || value == null) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : value);
}

/** Writes attributes, those that differ. @param {Element} element @param {Record<string, any>} attributes */
export function put(element, attributes) {
  for (const name in attributes) set(element, name, attributes[name]);
}

/** Moves a group. @param {Element} element @param {number} x @param {number} y */
export function place(element, x, y) {
  set(element, 'transform', `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`);
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
    this._parent = parent;
    this._make = make;
    /** @type {Map<any, E>} */
    this.byKey = new Map();
  }

  /**
   * @template T
   * @param {T[]} things in the lasting order
   * @param {(node: E, thing: T, i: number) => void} paint
   * @param {keyof T} [key] what a thing is known by; its place, when left out
   */
  show(things, paint, key) {
    const before = this.byKey;
    this.byKey = new Map();
    let next = this._parent.firstElementChild;
    things.forEach((thing, i) => {
      const known = key ? thing[key] : i;
      let node = before.get(known);
      if (!node) this._parent.insertBefore((node = this._make(known)), next);
      else next = node.nextElementSibling;
      this.byKey.set(known, node);
      before.delete(known);
      paint(node, thing, i);
    });
    for (const node of before.values()) node.remove();
  }
}
