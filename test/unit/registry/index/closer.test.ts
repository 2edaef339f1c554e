/** Names that ask for a closer look, keys, and a second index laid over the first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLink } from '../../../../src/address/parse-address.ts';
import { buildIndex } from '../../../../src/registry/index/build-index.ts';
import { layered } from '../../../../src/registry/index/layers.ts';
import { decodeNames, encodeNames, findInBytes } from '../../../../src/registry/index/name-table.ts';
import {
  CLOSER,
  NONE,
  openIndex,
  SLOW,
  verdictOfScheme,
  type Index,
} from '../../../../src/registry/index/open-index.ts';
import { summariesFor, type Summary } from '../../../../src/registry/index/verdict.ts';
import { writeVerdicts } from '../../../../src/registry/index/write-verdicts.ts';

const BASE = 'https://page.example/';

/** Verdicts are their own names' JSON. */
function indexOf(names: readonly string[], closer: readonly string[] = []): Index {
  return openIndex(buildIndex(new Map(names.map((name) => [name, `"${name}"`])), '[]', new Set(closer)));
}

/** As a page asks: SLOW goes through the parser. */
function answer(index: Index, href: string): number {
  const number = index.findLink(href);
  if (number !== SLOW) return number;
  const parsed = parseLink(href, BASE);
  const host = parsed.ok ? parsed.address.hostname : null;
  if (host === null) return parsed.ok ? verdictOfScheme(parsed.address.protocol) : NONE;
  return index.findHost(host);
}

/** What is said in the end: a verdict's text, `null`, or CLOSER. */
function said(index: Index, href: string): unknown {
  const number = answer(index, href);
  return number === CLOSER || number === NONE ? number : JSON.parse(index.verdict(number));
}

describe('hosts to be looked at closer', () => {
  const index = indexOf(
    ['rt.com', 'x.com/rt_com', 'rt.com/blog', 'blog.rt.com'],
    ['x.com', 'rt.com', 'blog.rt.com', 'amp.example'],
  );

  it.each([
    ['https://x.com/RT_com', CLOSER, null],
    ['https://mobile.x.com/', CLOSER, null],
    ['https://amp.example:443/x', CLOSER, null],
    ['https://user@x.com/', CLOSER, null],
    ['https://www.rt.com/blog/1', CLOSER, 'rt.com'],
    ['https://blog.rt.com/', CLOSER, 'blog.rt.com'],
    ['https://notx.com/', NONE, null],
    ['https://x.com.example/', NONE, null],
    // Schemes have no host: that of Telegram's app leads to accounts.
    ['tg://resolve?domain=rtnews', CLOSER, null],
    ['TG:resolve?domain=rtnews', CLOSER, null],
    [' tg:\n//resolve?domain=rtnews', CLOSER, null],
    ['tgx://resolve?domain=rtnews', NONE, null],
    ['mailto:tg@x.com', NONE, null],
  ])('%s', (href, number, listed) => {
    expect(answer(index, href)).toBe(number);
    expect(index.lookUp(new URL(href).hostname)?.name ?? null).toBe(listed);
  });

  it('a host that is only looked at closer is not listed', () => {
    expect(index.lookUp('x.com')).toBeNull();
    expect(summariesFor(index, 'x.com')).toEqual([]);
    expect(index.lookUpKey('x.com')).toBeNull();
  });

  it('the longest name decides', () => {
    const some = indexOf(['rt.com'], ['blog.rt.com']);
    expect(said(some, 'https://a.blog.rt.com/')).toBe(CLOSER);
    expect(said(some, 'https://a.rt.com/')).toBe('rt.com');
    expect(indexOf(['blog.x.com'], ['x.com']).findLink('https://blog.x.com/')).toBeGreaterThan(0);
  });
});

describe('keys', () => {
  const key = fc.stringMatching(/^[!#-&(-;=?@[\]-_a-z|}~]{1,40}$/).map((text) => `p:${text}`);

  it('are found whole, and nothing else is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 60 }), key, (keys, other) => {
        const index = indexOf([...keys, 'rt.com']);
        for (const one of keys) {
          const listed = index.lookUpKey(one);
          expect(listed?.name).toBe(one);
          expect(index.verdict(listed?.verdict ?? -1)).toBe(`"${one}"`);
        }
        expect(index.lookUpKey(other)?.name ?? null).toBe(keys.includes(other) ? other : null);
        expect(answer(index, 'https://www.rt.com/')).toBeGreaterThan(0);
      }),
    );
  });

  it('of every raw character but capitals come back from the table', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 80 }), (keys) => {
        const sorted = keys.toSorted();
        const table = encodeNames(sorted);
        expect([...decodeNames(table)]).toEqual(sorted);
        sorted.forEach((one, i) => expect(findInBytes(table, `>${one}`, 1, 1 + one.length)).toBe(i));
      }),
    );
    for (const bad of ['youtube:RT', 'a b', 'ü', '', 'a>b', 'a<b', 'a"', "a'", 'a`', 'a\\', 'a{'])
      expect(() => encodeNames([bad])).toThrow('not an index');
  });

  it('never answer for a link', () => {
    const index = indexOf(['x.com/rt', 'youtube:rt', 'rt.com:80', '@rt.com', '~!$&()*+,;=%']);
    for (const href of [
      'https://x.com/rt',
      'https://youtube:rt/',
      'youtube:rt',
      'https://rt.com:80/',
      'https://a@rt.com/',
      '//x.com/rt',
    ])
      expect(answer(index, parseLink(href, BASE).ok ? href : 'https://none.example/')).toBe(NONE);
  });
});

describe('layers', () => {
  const label = fc.constantFrom('a', 'b', 'rt', 'xn--p1ai');
  const host = fc
    .tuple(fc.array(label, { minLength: 0, maxLength: 3 }), fc.constantFrom('com', 'ru'))
    .map(([labels, end]) => [...labels, end].join('.'))
    .filter((text) => text.includes('.'));
  const list = fc.uniqueArray(host, { maxLength: 6 });

  /** The longest name of both; the upper one's where both know it. */
  function reference(
    lists: readonly (readonly [readonly string[], readonly string[]])[],
    name: string,
  ): unknown {
    for (let rest = name; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
      for (const [names, closer] of lists) {
        if (closer.includes(rest)) return CLOSER;
        if (names.includes(rest)) return rest;
      }
      if (!rest.includes('.')) break;
    }
    return NONE;
  }

  it('answer as one index would: the longest name, the upper layer where both know it', () => {
    fc.assert(
      fc.property(list, list, list, list, host, (below, belowCloser, above, aboveCloser, name) => {
        const lower = openIndex(
          buildIndex(new Map(below.map((one) => [one, `"${one}"`])), '["lower"]', new Set(belowCloser)),
        );
        const upper = openIndex(
          buildIndex(new Map(above.map((one) => [one, `"${one}"`])), '["upper"]', new Set(aboveCloser)),
        );
        const both = layered(lower, upper);
        const expected = reference(
          [
            [above, aboveCloser],
            [below, belowCloser],
          ],
          name,
        );
        for (const href of [`https://${name}/x`, `//${name}`, `https://u@${name}:80/`])
          expect(said(both, href)).toBe(expected);
        const listed = both.lookUp(name);
        if (expected !== CLOSER && expected !== NONE) expect(listed?.name).toBe(expected);
        if (listed !== null && expected !== CLOSER && above.includes(listed.name)) {
          expect(both.verdict(listed.verdict)).toBe(upper.verdict(upper.lookUp(name)?.verdict ?? -1));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('take a name off the list, and each verdict reads its own shared strings', () => {
    const summary = (entry: string, name: string): Summary => ({
      entry,
      name,
      kind: 'outlet',
      property: 'shared.example',
      shown: 'banner',
      label: { key: 'state-controlled', facts: { source: 'A source of many', year: '2024' } },
    });
    const open = (byName: ReadonlyMap<string, readonly Summary[]>): Index => {
      const { verdicts, shared } = writeVerdicts(byName);
      return openIndex(buildIndex(verdicts, shared));
    };
    const old = ['gone.example', 'changed.example', 'kept.example'];
    const lower = open(new Map(old.map((name, i) => [name, [summary(`e${i}`, 'An old name of many')]])));
    const upper = open(
      new Map([
        ['gone.example', []],
        ['changed.example', [summary('n1', 'A new name of many')]],
        ['added.example', [summary('n2', 'A new name of many')]],
      ]),
    );
    const both = layered(lower, upper);
    expect(summariesFor(both, 'gone.example')).toEqual([]);
    expect(summariesFor(both, 'kept.example')).toEqual([summary('e2', 'An old name of many')]);
    expect(summariesFor(both, 'changed.example')).toEqual([summary('n1', 'A new name of many')]);
    expect(summariesFor(both, 'www.added.example')).toEqual([summary('n2', 'A new name of many')]);
    expect(both.lookUpKey('gone.example')?.verdict).toBe(both.lookUp('gone.example')?.verdict);
  });
});
