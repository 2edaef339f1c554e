import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchList } from '../../../src/browser/fetch-list.ts';
import { MAX_BYTES } from '../../../src/registry/lists/limits.ts';

let server: Server;
let home = '';
const headers: Record<string, unknown>[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    headers.push(request.headers);
    switch (request.url) {
      case '/good':
        if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
        else response.writeHead(200, { 'content-type': 'text/plain', etag: '"7"' }).end('a.example\n');
        return;
      case '/page':
        response.writeHead(200, { 'content-type': 'text/html' }).end('a.example');
        return;
      case '/page-as-text':
        response.writeHead(200, { 'content-type': 'text/plain' }).end('\n <!doctype html><p>Sign in');
        return;
      case '/moved':
        response.writeHead(302, { location: '/good' }).end();
        return;
      case '/loop':
        response.writeHead(302, { location: '/loop' }).end();
        return;
      case '/bytes':
        response.writeHead(200).end(new Uint8Array([65, 0, 66]));
        return;
      case '/huge':
        response.writeHead(200).end('x'.repeat(MAX_BYTES + 1));
        return;
      case '/bomb':
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync(new Uint8Array(MAX_BYTES * 4).fill(97)));
        return;
      case '/cut':
        response.writeHead(200, { 'content-length': '1000' });
        response.write('a.example');
        setTimeout(() => response.destroy(), 20);
        return;
      case '/drip':
        response.writeHead(200);
        response.write('a');
        return;
      default:
        response.writeHead(Number(request.url?.slice(1))).end();
    }
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  home = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, etag?: string) => fetchList(`${home}${path}`, etag, fetch, 1500);

test('a list, with its etag; unchanged when it is', async () => {
  expect(await get('/good')).toEqual({ is: 'text', text: 'a.example\n', etag: '"7"' });
  expect(await get('/good', '"7"')).toEqual({ is: 'unchanged' });
});

test('nothing that tells who asks', async () => {
  headers.length = 0;
  await get('/good');
  expect(headers[0]).not.toHaveProperty('cookie');
  expect(headers[0]).not.toHaveProperty('referer');
  expect(headers[0]).not.toHaveProperty('authorization');
});

test.each([
  ['/404', { code: 'status', detail: 404 }],
  ['/500', { code: 'status', detail: 500 }],
  ['/page', { code: 'web-page' }],
  ['/page-as-text', { code: 'web-page' }],
  ['/moved', { code: 'redirect' }],
  ['/loop', { code: 'redirect' }],
  ['/bytes', { code: 'not-text' }],
  ['/huge', { code: 'too-big' }],
  ['/bomb', { code: 'too-big' }],
  ['/cut', { code: 'unreachable' }],
  ['/drip', { code: 'too-slow' }],
])('%s is a problem with a name', async (path, problem) => {
  expect(await get(path)).toEqual({ is: 'problem', problem });
});

test('nobody there', async () => {
  expect(await fetchList('http://127.0.0.1:9/', undefined)).toEqual({
    is: 'problem',
    problem: { code: 'unreachable' },
  });
});
