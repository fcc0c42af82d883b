// Keys for the main actions: each clicks what carries its name, or puts the cursor there.

const OFF = 'entente.keys';
const PAUSE_MS = 1500;

const on = () => {
  try {
    return localStorage.getItem(OFF) !== 'off';
  } catch {
    return true;
  }
};

window.ententeKeys = {
  on,
  switch: (wanted) => {
    try {
      localStorage.setItem(OFF, wanted ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing starts with keys next time.
    }
  },
};

const isField = (node) =>
  node instanceof HTMLElement &&
  (node.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(node.tagName) ||
    (node.tagName === 'INPUT' && !/^(checkbox|radio|button|submit)$/.test(node.type)));

const isCovered = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

const seen = (element) => element.getClientRects().length > 0 && !element.disabled;

const find = (key) =>
  [...document.querySelectorAll('[data-key]')].find((each) => each.dataset.key === key && seen(each));

let before = '';
let beforeAt = 0;

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.key === 'Shift') {
    return;
  }
  if (!on() || event.composedPath().some(isField) || isCovered()) {
    return;
  }
  const both = event.timeStamp - beforeAt < PAUSE_MS && before ? `${before} ${event.key}` : '';
  const target = (both && find(both)) || find(event.key);
  before = target ? '' : event.key;
  beforeAt = event.timeStamp;
  if (target) {
    event.preventDefault();
    if (/-(field|area|box)$/.test(target.localName)) {
      target.focus();
    } else {
      target.click();
    }
  }
});
