import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLink } from '../../../../src/address/parse-address.ts';
import { buildIndex, buildParts } from '../../../../src/registry/index/build-index.ts';
import { buildFuseFilter, mayContain } from '../../../../src/registry/index/fuse-filter.ts';
import { hashName } from '../../../../src/registry/index/hash.ts';
import { readLiteral, writeLiteral } from '../../../../src/registry/index/literal.ts';
import { decodeNames, encodeNames, findInBytes } from '../../../../src/registry/index/name-table.ts';
import { NONE, openIndex, openParts, RELATIVE, SLOW } from '../../../../src/registry/index/open-index.ts';
import type { Index } from '../../../../src/registry/index/open-index.ts';

const label = fc
  .stringMatching(/^[a-z0-9](?:[a-z0-9_-]{0,11}[a-z0-9])?$/)
  .filter((text) => !text.startsWith('xn--'));
const domain = fc
  .tuple(
    fc.array(label, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('com', 'ru', 'co.uk', 'news', 'eu.com'),
  )
  .map(([labels, suffix]) => [...labels, suffix].join('.'));

const numbered = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name, i) => [name, JSON.stringify(i)]));

/** In bytes, as the background and the command line have it. */
const inBytes = (names: readonly string[]): Index => openIndex(buildIndex(numbered(names)));

/** In lines, as a page has it. */
const inLines = (names: readonly string[]): Index =>
  openParts(readLiteral(writeLiteral(buildParts(numbered(names)))));

/** The plain reference: the platform's parser and a walk up the labels. Returns the longest listed name. */
function reference(names: ReadonlySet<string>, href: string, base: string): string | null {
  const parsed = parseLink(href, base);
  let host: string = parsed.ok ? (parsed.address.hostname ?? '') : '';
  while (host !== '') {
    if (names.has(host)) return host;
    const dot = host.indexOf('.');
    host = dot < 0 ? '' : host.slice(dot + 1);
  }
  return null;
}

/** What a caller makes of `findLink`: SLOW and RELATIVE go through the parser. */
function answer(index: Index, names: readonly string[], href: string, base: string): string | null {
  const number = index.findLink(href);
  if (number >= 0) return names[Number(index.verdict(number))] ?? 'no such verdict';
  if (number === NONE) return null;
  const parsed = parseLink(href, base);
  const host = parsed.ok ? parsed.address.hostname : null;
  return host === null ? null : (index.lookUp(host)?.name ?? null);
}

describe('names', () => {
  it('come back as they went in, and every one is found in a longer string', () => {
    fc.assert(
      fc.property(fc.uniqueArray(domain, { minLength: 1, maxLength: 80 }), (list) => {
        const sorted = list.toSorted((a, b) => (a < b ? -1 : 1));
        const table = encodeNames(sorted);
        expect([...decodeNames(table)]).toEqual(sorted);
        sorted.forEach((name, i) =>
          expect(findInBytes(table, `https://${name}/x`, 8, 8 + name.length)).toBe(i),
        );
      }),
    );
  });

  it('with long shared beginnings are told apart', () => {
    const stem = 'a'.repeat(40);
    const list = [`${stem}.com`, `${stem}b.com`, `${stem}b.net`, `${stem}bb.com`, `${stem}c.com`].toSorted();
    const table = encodeNames(list);
    list.forEach((name, i) => expect(findInBytes(table, name, 0, name.length)).toBe(i));
    for (const miss of [`${stem}a.com`, `${stem}b.org`, stem, `${stem}bbb.com`])
      expect(findInBytes(table, miss, 0, miss.length)).toBe(NONE);
  });

  it('that are not listed are not found', () => {
    fc.assert(
      fc.property(fc.uniqueArray(domain, { maxLength: 60 }), domain, (list, other) => {
        const sorted = list.filter((name) => name !== other).toSorted((a, b) => (a < b ? -1 : 1));
        expect(findInBytes(encodeNames(sorted), other, 0, other.length)).toBe(NONE);
      }),
    );
  });

  it('refuse what is not a lower-case hostname', () => {
    expect(() => encodeNames(['RT.com'])).toThrow('not an index name');
    expect(() => encodeNames(['müller.de'])).toThrow('not an index name');
  });
});

describe('fuse filter', () => {
  it.each([0, 1, 2, 3, 10, 1000, 30_000])('holds all of %i keys and few others', (count) => {
    const keys = Array.from({ length: count }, (_, i) => hashName(`name${i}.example.com`));
    const filter = buildFuseFilter(keys);
    expect(keys.every((key) => mayContain(filter, key))).toBe(true);
    const others = Array.from({ length: 20_000 }, (_, i) => hashName(`other${i}.example.org`));
    const known = new Set(keys.map((key) => key >>> 0));
    const falseHits = others.filter((key) => !known.has(key >>> 0) && mayContain(filter, key)).length;
    expect(falseHits).toBeLessThan(200);
  });
});

describe.each([
  ['bytes', inBytes],
  ['lines', inLines],
])('findLink in %s', (_, indexOf) => {
  const names = [
    'rt.com',
    'de.rt.com',
    'xinhuanet.com',
    'spiegel.co.com',
    'xn--80ak6aa92e.com',
    'a_b.example',
    'news-pravda.com',
  ];
  const index = indexOf(names);
  const base = 'https://page.example/dir/file?q';

  it.each([
    ['https://rt.com', 'rt.com'],
    ['https://www.rt.com/news/1', 'rt.com'],
    ['http://de.rt.com/', 'de.rt.com'],
    ['https://x.de.rt.com/', 'de.rt.com'],
    ['//rt.com/x', 'rt.com'],
    ['HTTPS://RT.COM/', 'rt.com'],
    ['https://RT.com/', 'rt.com'],
    ['https://rt.com./', 'rt.com'],
    ['https://rt.com../', null],
    ['https://rt.com:443/', 'rt.com'],
    ['https://rt.com:/', 'rt.com'],
    ['https://rt.com:99999/', null],
    ['https://rt.com:8a/', null],
    ['https://user:pass@rt.com/', 'rt.com'],
    ['https://rt.com@example.org/', null],
    ['https://example.org/?u=https://rt.com/', null],
    ['https://notrt.com/', null],
    ['https://rt.com.example.org/', null],
    ['https://r%74.com/', 'rt.com'],
    ['https:\\\\rt.com\\x', 'rt.com'],
    ['https:/\\rt.com', 'rt.com'],
    ['\\\\rt.com', 'rt.com'],
    ['/\\rt.com', 'rt.com'],
    ['/\t/rt.com', 'rt.com'],
    [' https://rt.com/', 'rt.com'],
    ['ht\ntps://rt.com/', 'rt.com'],
    ['https://r\nt.com/', 'rt.com'],
    ['https://rt.com\t/x', 'rt.com'],
    ['https:///rt.com/', 'rt.com'],
    ['https:rt.com', null],
    ['http:rt.com', 'rt.com'],
    ['https://rt.com?x', 'rt.com'],
    ['https://rt.com#x', 'rt.com'],
    ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
    ['https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
    ['https://xn--a.rt.com/', null],
    ['https://www.xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
    ['https://WWW.RT.COM:443?x', 'rt.com'],
    ['https://RT.COM%2e/', 'rt.com'],
    ['https://bücher.rt.com/', 'rt.com'],
    ['https://rt。com/', 'rt.com'],
    ['https://ｒｔ.com/', 'rt.com'],
    ['https://127.0.0.1/', null],
    ['https://[::1]:80/', null],
    ['https://a_b.example/', 'a_b.example'],
    ['mailto:x@rt.com', null],
    ['data:text/html,https://rt.com/', null],
    ['javascript:location="https://rt.com/"', null],
    ['foo://rt.com/', null],
    ['ftp://rt.com/', 'rt.com'],
    ['rt.com/news', null],
    ['/news', null],
    ['#rt.com', null],
    ['?rt.com', null],
    ['', null],
    ['https://', null],
    ['https://.rt.com/', 'rt.com'],
    ['https://com/', null],
  ])('%j leads to %j', (href, expected) => {
    expect(answer(index, names, href, base)).toBe(expected);
    expect(reference(new Set(names), href, base)).toBe(expected);
  });

  it('takes the fast way for plain links and never guesses', () => {
    expect(index.findLink('https://www.example.org/a/b')).toBe(NONE);
    expect(index.findLink('https://www.example.org:8080/a')).toBe(NONE);
    expect(index.findLink('/a')).toBe(RELATIVE);
    expect(index.findLink('a/b.html')).toBe(RELATIVE);
    expect(index.findLink('mailto:a@b.c')).toBe(NONE);
    expect(index.findLink('tel:+49')).toBe(NONE);
    expect(index.findLink('https://EXAMPLE.org/')).toBe(NONE);
    expect(index.findLink('https://xn--bcher-kva.example/')).toBe(NONE);
    expect(index.findLink('https://bücher.example/')).toBe(SLOW);
    expect(index.findLink('https://user@example.org/')).toBe(SLOW);
  });

  it('leaves a hit below an A-label to the platform, whatever case the label is written in', () => {
    for (const label of ['xn--a', 'XN--A', 'xN--a', 'Xn--'])
      expect(index.findLink(`https://${label}.rt.com/`)).toBe(SLOW);
  });

  it('takes one dot at the end for the root, never two, wherever the filter lets a name pass', () => {
    for (let i = 0; i < 4_000; i++)
      for (const href of [`https://n${i}.de.rt.com../`, `https://de.rt.com..n${i}.rt.com../`])
        expect(answer(index, names, href, base)).toBe(null);
    expect(answer(index, names, 'https://www.rt.com./', base)).toBe('rt.com');
  });

  it('agrees with the platform on every string', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'http',
        'https',
        'HTTP',
        ':',
        '/',
        '//',
        '\\',
        '@',
        '.',
        '..',
        '?',
        '#',
        '%',
        '%2e',
        '%72',
        '\t',
        '\n',
        ' ',
        ':80',
        ':',
        'xn--',
        'XN--',
        'Xn--',
        'rt.com',
        'de.',
        'RT',
        'ü',
        '。',
        '[::1]',
        '0x7f',
        '1',
        '\u00ad',
        '\u0000',
        'www.',
      ),
      fc.constantFrom(...names),
      fc.string({ maxLength: 3 }),
    );
    const href = fc
      .tuple(fc.array(piece, { maxLength: 9 }), fc.constantFrom('', '', '.', '..', '/'))
      .map(([pieces, last]) => pieces.join('') + last);
    const prefixed = fc
      .tuple(fc.constantFrom('', 'https://', 'http://', '//', 'https:/'), href)
      .map(([scheme, rest]) => scheme + rest);
    fc.assert(
      fc.property(prefixed, (text) => {
        expect(answer(index, names, text, base)).toBe(reference(new Set(names), text, base));
      }),
      { numRuns: 30_000 },
    );
  });

  it('agrees with the walk over generated lists', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(domain, { minLength: 1, maxLength: 60 }),
        fc.array(label, { maxLength: 2 }),
        fc.nat(),
        (list, below, pick) => {
          const some = indexOf(list);
          const host = [...below, list[pick % list.length] ?? ''].join('.');
          for (const href of [`https://${host}/x`, `https://x${host}/x`, `https://${host}.x/`]) {
            expect(
              answer(
                some,
                list.toSorted((a, b) => list.indexOf(a) - list.indexOf(b)),
                href,
                base,
              ),
            ).toBe(reference(new Set(list), href, base));
          }
        },
      ),
    );
  });

  it('opens only what it wrote', () => {
    const bytes = buildIndex(new Map([['rt.com', '[]']]));
    expect(() => openIndex(bytes.slice(0, 40))).toThrow(RangeError);
    const broken = bytes.slice();
    broken[0] = 0;
    expect(() => openIndex(broken)).toThrow('not an index');
    const later = bytes.slice();
    later[4] = 9;
    expect(() => openIndex(later)).toThrow('format 9');
    expect(openIndex(buildIndex(new Map())).findLink('https://rt.com/')).toBe(NONE);
  });

  it('is byte-stable whatever the order of the input', () => {
    const pairs = names.map((name): [string, string] => [name, JSON.stringify(name.length)]);
    expect(buildIndex(new Map(pairs.toReversed()))).toEqual(buildIndex(new Map(pairs)));
  });
});
