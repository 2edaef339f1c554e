import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFilter, type HostFilter } from '../../../../src/content/lists/filter.ts';
import { authorityStart } from '../../../../src/registry/index/link-shape.ts';
import { writeFilterText } from '../../../../src/registry/lists/filter-text.ts';

/** Some with a front door of their own, and one that is nothing else. */
const NAMES = Array.from({ length: 500 }, (_, i) =>
  i === 499 ? 'www.example' : `${i % 5 === 0 ? 'www.' : ''}listed-${i}.example`,
);
const BASE = 'https://here.test/page';

let filter: HostFilter;
const hostOf: HostFilter['hostOf'] = (href, base) => filter.hostOf(href, base);

beforeAll(() => {
  filter = openFilter(writeFilterText(NAMES));
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
        // Cut off where its links' answers are kept.
        const start = authorityStart(href);
        const slash = href.indexOf('/', 8);
        const link = slash > 8 ? href.slice(0, slash) : href;
        if (start > 0) expect(filter.mayName(link, start, BASE)).toBe(asked !== null);
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

test('next to none of the others pass: one in 4,096 for each name asked', () => {
  let passed = 0;
  for (let i = 0; i < 40_000; i++) if (hostOf(`https://other-${i}.test/`, BASE) !== null) passed++;
  // Expected 10; a filter of eight bits lets 156 pass, and a hash that repeats far more.
  expect(passed).toBeLessThan(30);
});
