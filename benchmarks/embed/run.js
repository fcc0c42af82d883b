// Measures all tools in one interleaved run and writes a table. README.md says how.

import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { measure, shiftInArticle } from './measure.js';
import { serve } from './server.js';
import { table } from './table.js';
import { DEVICES, TOOLS } from './tools.js';

/** A browser that is ended even when its page never answers again. */
async function inNewBrowser(work) {
  const server = await chromium.launchServer({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--enable-precise-memory-info'] });
  try {
    return await work(await chromium.connect(server.wsEndpoint()));
  } finally {
    await server.kill();
  }
}

const here = dirname(fileURLToPath(import.meta.url));
const option = (name, otherwise) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;
const sizes = option('sizes', '20,60,200,1000,10000,100000,1000000').split(',').map(Number);
const rounds = Number(option('rounds', 3));
const limit = Number(option('limit', 60)) * 1000;
const out = option('out', join(here, 'results.md'));
const devices = option('devices', 'phone,desktop').split(',');
const tools = TOOLS.filter(({ name }) => option('tools', name).split(',').includes(name));

const site = await serve({ pages: join(here, 'pages'), data: join(here, 'pages/data'), others: join(here, 'others'), modules: join(here, 'node_modules') });
/** The values of each round by device, size and tool; undefined: longer than the limit. @type {Map<string, any[]>} */
const results = new Map();
for (let round = 1; round <= rounds; round++) {
  for (const size of sizes) {
    for (const device of devices) {
      for (const tool of tools) {
        const key = [device, size, tool.name].join('|');
        const before = results.get(key) ?? [];
        // What took too long once, or for fewer events, is not tried again.
        const smaller = sizes.filter((other) => other < size).some((other) => results.get([device, other, tool.name].join('|'))?.includes(undefined));
        if (size > tool.sizes || before.includes(undefined)) continue;
        const value = smaller ? undefined : await inNewBrowser(async (browser) => {
          const values = await measure(browser, tool, site.address + tool.page(size), DEVICES[device], limit);
          if (values && tool.article) values.shift = await shiftInArticle(browser, tool, site.address + tool.article(size), DEVICES[device], limit);
          return values;
        });
        results.set(key, [...before, value]);
        console.log(`${round}/${rounds} ${device} ${size} ${tool.name}: ${value ? `drawn ${Math.round(value.drawn)} ms, ready ${Math.round(value.ready)} ms, main thread ${Math.round(value.mainThread)} ms, worst frame ${Math.round(value.worstFrame)} ms, ${Math.round(value.bytes / 1024)} KB` : `over ${limit / 1000} s`}`);
      }
    }
  }
}
site.stop();
const text = table(results, { sizes, devices, tools: tools.map(({ name }) => name), rounds, limit });
await writeFile(out, text);
console.log(text);
process.exit(0);
