// One page in one fresh browser: what it brings, how long it takes, and how it moves.

import { MARKS, SLOWED } from './tools.js';

/** How long moving may take, in milliseconds, before its frames are left out. */
const MOVING = 30_000;

/**
 * Stands in every document before anything else. "Drawn" is the same for all: a frame has been shown in which so many of a
 * tool's marks have a size, are not hidden, and lie on the screen. A canvas has no marks, so its tool says it (`window.drawn`).
 */
function watch({ marks, ready, most }) {
  const seen = (window.measured = { shift: 0, frames: [] });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => !entry.hadRecentInput && (seen.shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
  if (window !== top) return;
  const onScreen = (node) => {
    const { left, top, right, bottom, width, height } = node.getBoundingClientRect();
    return width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && node.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  };
  const isDrawn = () => {
    if (!marks) return window.drawn;
    let count = 0;
    for (const root of [document, ...[...document.querySelectorAll('entente-timeline')].map((node) => node.shadowRoot)]) {
      for (const node of root?.querySelectorAll(marks) ?? []) if (onScreen(node) && ++count >= most) return true;
    }
    return false;
  };
  // What stands in the page when a frame begins has been shown when the next one does.
  const frame = () => {
    for (const [name, is] of [['drawn', isDrawn], ['ready', () => (ready ? document.querySelector(ready) : seen.drawn)]]) {
      if (!seen[name] && document.body && is()) requestAnimationFrame((now) => (seen[name] ??= now));
    }
    if (!seen.drawn || !seen.ready) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Begins to note the time from each frame to the next. */
function noteFrames() {
  let last;
  const frame = (now) => {
    if (last) measured.frames.push(now - last);
    last = now;
    if (measured.moving) requestAnimationFrame(frame);
  };
  Object.assign(measured, { frames: [], moving: true });
  requestAnimationFrame(frame);
}

/** All elements, those inside components too. */
const elements = () => {
  const count = (root) => [...root.querySelectorAll('*')].reduce((sum, node) => sum + 1 + (node.shadowRoot ? count(node.shadowRoot) : 0), 0);
  return count(document);
};

/**
 * @param {import('playwright-core').Browser} browser
 * @returns what was measured, or undefined when it took longer than the limit in milliseconds
 */
export async function measure(browser, tool, address, device, limit) {
  const page = await open(browser, tool, device);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  // Time that the thread itself worked: the same on a busy machine.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  let bytes = 0;
  let requests = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  const load = async () => {
    await page.goto(address, { waitUntil: 'commit', timeout: limit });
    await page.waitForFunction('window.measured?.drawn && window.measured?.ready', undefined, { timeout: limit });
    await page.waitForTimeout(1500);
    const values = { bytes, requests, ...(await counters(client)) };
    values.dom = await page.evaluate(elements);
    Object.assign(values, await page.evaluate(() => ({ drawn: measured.drawn, ready: measured.ready, shift: measured.shift })));
    await client.send('HeapProfiler.collectGarbage');
    values.heap = (await counters(client)).heap;
    return values;
  };
  const values = await within(load(), limit);
  return values && { ...values, ...(await within(move(page, tool), MOVING)) };
}

/** The layout shift of an article with the tool in a frame, where it is meant to stand in one: the article's own and the frame's. */
export async function shiftInArticle(browser, tool, address, device, limit) {
  const page = await open(browser, tool, device);
  const look = async () => {
    await page.goto(address, { waitUntil: 'load', timeout: limit });
    await page.frames().at(-1).waitForSelector(tool.ready, { timeout: limit });
    await page.waitForTimeout(1500);
    const shifts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => measured.shift)));
    return shifts.reduce((sum, shift) => sum + shift, 0);
  };
  return within(look(), limit);
}

async function open(browser, { marks, ready }, device) {
  const context = await browser.newContext({ ...device, bypassCSP: true });
  const page = await context.newPage();
  await page.addInitScript(watch, { marks, ready, most: MARKS });
  return page;
}

/** Main-thread time in milliseconds (as slowed), heap in bytes. */
async function counters(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { mainThread: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') };
}

/** Zooms in and out by the wheel with Ctrl, then drags to and fro; frames as the page sees them. */
async function move(page, tool) {
  const area = page.locator(tool.area).first();
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  const x = box.x + box.width / 2;
  const y = Math.min(box.y + box.height / 2, 500);
  await page.mouse.move(x, y);
  const frames = async (work) => {
    await page.evaluate(noteFrames);
    await work();
    await page.waitForTimeout(400);
    return page.evaluate(() => ((measured.moving = false), measured.frames));
  };
  const zoom = await frames(async () => {
    await page.keyboard.down('Control');
    for (let i = 0; i < 40; i++) {
      await page.mouse.wheel(0, i < 25 ? -60 : 60);
      await page.waitForTimeout(16);
    }
    await page.keyboard.up('Control');
  });
  const pan = await frames(async () => {
    await page.mouse.down();
    for (let i = 1; i <= 40; i++) {
      await page.mouse.move(x + (i < 25 ? -i : i - 50) * 4, y);
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
  });
  const all = [...zoom, ...pan].sort((a, b) => a - b);
  return { worstFrame: all.at(-1), usualFrame: all[Math.floor(all.length * 0.95)] };
}

/**
 * What the work gives, or undefined when it takes too long; the work is then abandoned with its browser.
 * @template T @param {Promise<T>} work @param {number} limit @returns {Promise<T | undefined>}
 */
async function within(work, limit) {
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, limit)));
  const tooLong = (error) => {
    if (error.name !== 'TimeoutError') throw error;
  };
  try {
    work.catch(() => {});
    return await Promise.race([work.catch(tooLong), late]);
  } finally {
    clearTimeout(timer);
  }
}
