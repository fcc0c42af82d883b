// A static server with compression, as any web server does it. Files are compressed once and kept.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', woff2: 'font/woff2' };

/** @param {Record<string, string>} folders the folder on disk for each first part of an address */
export function serve(folders) {
  const kept = new Map();
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)).replace(/\/$/, '/index.html');
    const [, first, ...rest] = path.split('/');
    try {
      if (!folders[first]) throw new Error(path);
      if (!kept.has(path)) kept.set(path, await read(join(folders[first], ...rest)));
      const { type, body, zipped } = kept.get(path);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600', ...(zipped && { 'content-encoding': 'gzip' }) });
      response.end(zipped ?? body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((started) => server.listen(0, '127.0.0.1', () => started({ address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() })));
}

async function read(file) {
  const body = await readFile(file);
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return { type: TYPES[ending] ?? 'application/octet-stream', body, zipped: ending === 'woff2' ? undefined : gzipSync(body, { level: 6 }) };
}
