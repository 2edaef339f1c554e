/** The door on real HTTP: Node's own server and fetch. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outgoing } from '../../../src/report/payload.ts';

vi.stubGlobal('location', { protocol: 'chrome-extension:' });
const online = vi.fn(() => true);
vi.stubGlobal('navigator', {
  get onLine() {
    return online();
  },
});
const { post } = await import('../../../src/browser/report-post.ts');

let server: Server;
let listener: RequestListener;
let asked: { method: string; headers: Record<string, unknown>; body: string }[];

beforeEach(async () => {
  asked = [];
  listener = (_, response) => response.end('{}');
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      asked.push({ method: request.method ?? '', headers: request.headers, body });
      listener(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  vi.useRealTimers();
});

function outgoing(): Outgoing {
  const { port } = server.address() as AddressInfo;
  return {
    method: 'POST',
    address: `http://127.0.0.1:${port}/reports`,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"k"' },
    body: '{ "漢": "\\ud800" }',
  };
}

describe('sending', () => {
  test('the body goes out byte for byte, with our headers and the same language for everybody', async () => {
    listener = (_, response) => response.writeHead(201).end('{"receipt":"MH-1"}');
    expect(await post(outgoing())).toEqual({
      is: 'answer',
      status: 201,
      body: '{"receipt":"MH-1"}',
      retryAfter: null,
    });
    expect(asked).toMatchObject([
      {
        method: 'POST',
        body: outgoing().body,
        headers: { 'content-type': 'application/json', 'idempotency-key': '"k"', 'accept-language': 'en' },
      },
    ]);
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('referer');
  });

  test('a redirect is not followed', async () => {
    listener = (_, response) => response.writeHead(302, { location: '/elsewhere' }).end();
    expect(await post(outgoing())).toMatchObject({ is: 'answer' });
    expect(asked).toHaveLength(1);
  });

  test('an endless answer is cut off', async () => {
    listener = (_, response) => {
      const more = (): void => void (response.destroyed || response.write('x'.repeat(65_536), more));
      more();
    };
    const answer = await post(outgoing());
    expect(answer.is === 'answer' && answer.body.length).toBeLessThanOrEqual(262_144);
  });

  test('what the receiver asks for is handed on', async () => {
    listener = (_, response) => response.writeHead(429, { 'retry-after': '7' }).end();
    expect(await post(outgoing())).toMatchObject({ status: 429, retryAfter: '7' });
  });
});

describe('no answer', () => {
  test('offline: nothing is tried', async () => {
    online.mockReturnValueOnce(false);
    expect(await post(outgoing())).toEqual({ is: 'none', why: 'offline' });
    expect(asked).toEqual([]);
  });

  test('cut off', async () => {
    listener = (_, response) => response.destroy();
    expect(await post(outgoing())).toEqual({ is: 'none', why: 'unreachable' });
  });

  test('silence', async () => {
    const timeout = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(timeout.signal);
    listener = () => timeout.abort();
    expect(await post(outgoing())).toEqual({ is: 'none', why: 'timeout' });
  });
});
