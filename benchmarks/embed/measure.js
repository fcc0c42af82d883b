// One page in one fresh browser context: what it brings, how long it takes, and how it moves.

import { SLOWED } from './tools.js';

/** Stands in the page before anything else. */
function watch({ drawn, ready }) {
  const seen = (window.measured = { shift: 0, frames: [] });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => !entry.hadRecentInput && (seen.shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
  const is = (expression) => document.body && !!eval(expression); // eslint-disable-line no-eval
  let last;
  const frame = (now) => {
    if (!seen.drawn && is(drawn)) requestAnimationFrame(() => (seen.drawn = performance.now()));
    if (!seen.ready && is(ready ?? drawn)) requestAnimationFrame(() => (seen.ready = performance.now()));
    if (last && seen.moving) seen.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
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
  const context = await browser.newContext({ ...device, bypassCSP: true });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(limit);
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Performance.enable');
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    let bytes = 0;
    let requests = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests++;
    });
    await page.addInitScript(watch, { drawn: tool.drawn, ready: tool.ready });
    const until = Date.now() + limit;
    await page.goto(address, { waitUntil: 'commit', timeout: limit });
    await page.waitForFunction('window.measured?.drawn && window.measured?.ready', undefined, { timeout: limit });
    await page.waitForTimeout(1500);
    const load = { bytes, requests, ...(await counters(client)) };
    load.dom = await within(page.evaluate(elements), until);
    Object.assign(load, await within(page.evaluate(() => ({ drawn: measured.drawn, ready: measured.ready, shift: measured.shift })), until));
    await client.send('HeapProfiler.collectGarbage');
    load.heap = (await counters(client)).heap;
    Object.assign(load, await move(page, tool, until));
    return load;
  } catch (error) {
    if (/Timeout|limit|closed/i.test(error.message)) return undefined;
    throw error;
  } finally {
    await Promise.race([context.close(), new Promise((done) => setTimeout(done, 5000))]);
  }
}

/** Main-thread time in milliseconds (as slowed), heap in bytes. */
async function counters(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { mainThread: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') };
}

/** Zooms in and out by the wheel with Ctrl, then drags to and fro; frames as the page sees them. */
async function move(page, tool, until) {
  const box = await page.locator(tool.area).first().boundingBox();
  if (!box) return {};
  await page.locator(tool.area).first().scrollIntoViewIfNeeded();
  const x = box.x + box.width / 2;
  const y = Math.min(box.y + box.height / 2, 500);
  await page.mouse.move(x, y);
  const frames = async (work) => {
    await page.evaluate(() => Object.assign(measured, { frames: [], moving: true }));
    await within(work(), until);
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
  return { worstFrame: Math.max(...zoom, ...pan), usualFrame: quantile([...zoom, ...pan], 0.95) };
}

const quantile = (values, part) => values.sort((a, b) => a - b)[Math.floor(values.length * part)];

/** @template T @param {Promise<T>} work @param {number} until @returns {Promise<T>} */
const within = (work, until) => Promise.race([work, new Promise((_, fail) => setTimeout(() => fail(new Error('limit')), Math.max(0, until - Date.now())))]);
