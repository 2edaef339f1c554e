import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFilter, type HostOf } from '../../../../src/content/lists/filter.ts';
import type { StoredFilter } from '../../../../src/messages/lists-filter.ts';
import { compileLists } from '../../../../src/registry/lists/compile-lists.ts';

const NAMES = Array.from({ length: 500 }, (_, i) => `listed-${i}.example`);
const BASE = 'https://here.test/page';

function stored(names: readonly string[]): StoredFilter {
  const filter = compileLists([{ id: 'a', names }])?.filter;
  if (filter === undefined) throw new Error('no names');
  const { seed, segmentLength, startRange, fingerprints } = filter;
  return [seed, segmentLength, startRange, Buffer.from(fingerprints).toString('base64'), 'now'];
}

let hostOf: HostOf;

beforeAll(() => {
  hostOf = openFilter(stored(NAMES), (text) => Buffer.from(text, 'base64'));
});

describe('every listed host is asked about, however the link is written', () => {
  const name = fc.integer({ min: 0, max: NAMES.length - 1 }).map((i) => NAMES[i] ?? '');
  const below = fc.constantFrom('', 'www.', 'a.b.', 'x-1.', 'under_score.');
  const written = fc.constantFrom<(host: string) => string>(
    (host) => `https://${host}/`,
    (host) => `http://${host}`,
    (host) => `//${host}/path?query#hash`,
    (host) => `https://${host}:8443/x`,
    (host) => `https://user:secret@${host}/`,
    (host) => `https://${host.toUpperCase()}/`,
    (host) => `https://${host}./`,
    (host) => `https://${host}?q=https://other.test/`,
    (host) => `https://${host}#top`,
    (host) => ` https://${host}/`,
    (host) => `ht\ntps://${host}/`,
    (host) => `https:\\\\${host}\\x`,
    (host) => `https:${host}/`,
    (host) => `https://${host.replace('l', '%6c')}/`,
    (host) => `HTTPS://${host}/`,
  );
  test('in any way that the platform reads', () => {
    fc.assert(
      fc.property(name, below, written, (name, below, write) => {
        const href = write(below + name);
        const { hostname } = new URL(href, BASE);
        const host = below + name;
        const asked = hostname.replace(/\.$/u, '') === host ? host : null;
        expect(hostOf(href, BASE)?.replace(/\.$/u, '') ?? null).toBe(asked);
      }),
    );
  });
});

test('relative links are the page’s own', () => {
  for (const href of ['/x', 'x.html', '#top', '?q', '', './a:b', '/', 'a/b'])
    expect([hostOf(href, 'https://www.listed-7.example/'), hostOf(href, BASE)]).toEqual([
      'www.listed-7.example',
      null,
    ]);
});

test('what has no host, or a top level alone, asks nothing', () => {
  for (const href of [
    'mailto:a@listed-1.example',
    'javascript:void 0',
    'data:,x',
    'https://example/',
    'https://[::1]/',
    'https://192.0.2.1/',
  ])
    expect(hostOf(href, BASE)).toBeNull();
});

test('few of the others pass: about one in 256 for each name asked', () => {
  let passed = 0;
  for (let i = 0; i < 20_000; i++) if (hostOf(`https://other-${i}.test/`, BASE) !== null) passed++;
  // Expected 78; a filter that lets all pass, or a hash that repeats, is far off.
  expect(passed).toBeLessThan(200);
});
