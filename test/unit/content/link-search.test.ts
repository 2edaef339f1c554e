// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildParts } from '../../../src/registry/index/build-index.ts';
import { readLiteral, writeLiteral } from '../../../src/registry/index/literal.ts';
import { CLOSER, NONE, openParts, RELATIVE, SLOW } from '../../../src/registry/index/open-index.ts';
import { ON_LISTS, openLinkSearch, type Base } from '../../../src/content/link-search.ts';
import type { HostFilter } from '../../../src/content/lists/filter.ts';
import { hostnameOf } from '../../../src/address/parse-address.ts';

const BASE: Base = { address: 'https://page.example/', verdict: NONE };
const built = buildParts(new Map([['listed.example', '0RU']]));
const index = openParts(readLiteral(writeLiteral(built)));

/** What the platform says of one link, without any memory. */
function byPlatform(href: string): number {
  const hostname = URL.canParse(href, BASE.address) ? hostnameOf(new URL(href, BASE.address)) : null;
  return hostname === null ? NONE : index.findHost(hostname);
}

function fresh(href: string): number {
  const verdict = index.findLink(href);
  if (verdict === RELATIVE) return BASE.verdict;
  return verdict === SLOW ? byPlatform(href) : verdict;
}

function verdictsOf(hrefs: readonly (string | null)[]): number[] {
  const links = hrefs.map((href) => {
    const link = document.createElement('a');
    if (href !== null) link.setAttribute('href', href);
    return link;
  });
  const found = new Map<Element, number>();
  const { findAmong } = openLinkSearch(fresh, () => NONE);
  findAmong(links, 0, links.length, {
    base: BASE,
    lists: null,
    hit: (link, _href, verdict) => void found.set(link, verdict),
    miss: (link) => void found.set(link, NONE),
  });
  return links.map((link) => found.get(link) ?? Number.NaN);
}

/** Forms that could be taken for one another when only their beginnings are remembered. */
const FORMS = [
  'https:///harmless.example/a',
  'https:///listed.example/a',
  'https:////listed.example',
  'http:///harmless.example/a',
  'http:///listed.example/a',
  'http://a/listed.example/',
  'https://listed.example',
  'https://listed.example?q=/a',
  'https://listed.example#/a',
  'https://harmless.example?listed.example/',
  'https://listed.example@harmless.example/a',
  'https://harmless.example@listed.example/a',
  'https:\\\\listed.example\\a/b',
  'https://harmless.example\\@listed.example/a',
  '//listed.example/a',
  '//listed.example',
  '//h/listed.example/',
  '/\t/listed.example/a',
  ' https://listed.example/a',
  'HTTPS://LISTED.EXAMPLE/a',
  'httpslisted.example/a/b',
  'http:/path/on/this/site',
  'https:listed.example/a/b',
  '/path/on/this/site',
  'path/on/this/site',
  '#top',
  '',
  'mailto:someone@listed.example',
  'javascript:void(0)//listed.example/',
];

describe('links of a page', () => {
  it('are the same as a node list and as an array, between any two places', () => {
    document.body.replaceChildren(
      ...['https://listed.example/a', 'https://harmless.example/', '/a', 'https://listed.example/b'].map(
        (href) => {
          const link = document.createElement('a');
          link.setAttribute('href', href);
          return link;
        },
      ),
    );
    const list = document.querySelectorAll('a');
    const { findAmong } = openLinkSearch(fresh, () => NONE);
    for (const links of [list, [...list]]) {
      const hits: string[] = [];
      const hit = (_link: Element, href: string): void => void hits.push(href);
      findAmong(links, 0, links.length, { base: BASE, lists: null, hit, miss: null });
      findAmong(links, 1, 3, { base: BASE, lists: null, hit, miss: null });
      expect(hits).toEqual(['https://listed.example/a', 'https://listed.example/b']);
    }
  });
});

describe('a search through links', () => {
  it('says of every link what the platform says of it, whatever stood before it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FORMS), { minLength: 1, maxLength: 60 }), (hrefs) => {
        expect(verdictsOf(hrefs)).toEqual(hrefs.map(byPlatform));
      }),
    );
  });

  it('passes links without an address by', () => {
    expect(verdictsOf([null, 'https://listed.example/', null])).toEqual([NONE, 1, NONE]);
  });
});

describe('what is kept by host', () => {
  function askedTwice(hosts: number): number {
    let asked = 0;
    const search = openLinkSearch(
      () => {
        asked++;
        return NONE;
      },
      () => NONE,
    );
    const links = Array.from({ length: hosts }, (_, i) => {
      const link = document.createElement('a');
      link.setAttribute('href', `https://host${i}.example/a`);
      return link;
    });
    for (let turn = 0; turn < 2; turn++) {
      search.findAmong(links, 0, links.length, {
        base: BASE,
        lists: null,
        hit: () => undefined,
        miss: null,
      });
      search.rest();
    }
    return asked;
  }

  it('stays at rest where it is little, and goes where it is much', () => {
    expect(askedTwice(256)).toBe(256);
    expect(askedTwice(257)).toBe(514);
  });
});

describe('the reader’s lists', () => {
  const OTHER = /(^|\.)other\.example$/;
  const links = (hrefs: readonly string[]): Element[] =>
    hrefs.map((href) => Object.assign(document.createElement('a'), { href }));
  const hostOf = (href: string, address: string): string | null => {
    const { hostname } = new URL(href, address);
    return OTHER.test(hostname) ? hostname : null;
  };
  const filter = (asked: string[] = []): HostFilter => ({
    hostOf(href, address) {
      asked.push(href);
      return hostOf(href, address);
    },
    mayName(link, start, address) {
      asked.push(link.slice(start));
      return hostOf(link, address) !== null;
    },
  });
  const mayBe = filter();

  function findWith(
    lists: HostFilter | null,
    hrefs: readonly string[],
    { search = openLinkSearch(fresh, () => NONE), base = BASE } = {},
  ): number[] {
    const told: number[] = [];
    const all = links(hrefs);
    search.findAmong(all, 0, all.length, {
      base,
      lists,
      hit: (_link, _href, verdict) => void told.push(verdict),
      miss: () => void told.push(NONE),
    });
    return told;
  }

  it('are asked only of what the registry does not list, once a host', () => {
    const asked: string[] = [];
    const hrefs = [
      'other.example/a',
      'listed.example/',
      'plain.example/',
      'other.example/b',
      'plain.example/c',
    ];
    expect(
      findWith(
        filter(asked),
        hrefs.map((rest) => `https://${rest}`),
      ),
    ).toEqual([ON_LISTS, 1, NONE, ON_LISTS, NONE]);
    expect(asked).toEqual([BASE.address, 'other.example', 'plain.example']);
  });

  it('say of a page’s own links what they say of the page', () => {
    const base = { address: 'https://www.other.example/x', verdict: NONE };
    const search = openLinkSearch(
      (href) => (index.findLink(href) === RELATIVE ? NONE : fresh(href)),
      () => NONE,
    );
    expect(findWith(mayBe, ['/path', 'path', '#top', 'https://plain.example/'], { search, base })).toEqual([
      ON_LISTS,
      ON_LISTS,
      ON_LISTS,
      NONE,
    ]);
  });

  it('are asked where a closer look found nothing', () => {
    const search = openLinkSearch(
      () => CLOSER,
      (href) => (href.endsWith('/account') ? 7 : NONE),
    );
    const hrefs = ['https://other.example/account', 'https://other.example/', 'https://plain.example/'];
    expect(findWith(mayBe, hrefs, { search })).toEqual([7, ON_LISTS, NONE]);
  });

  it('that come, go or change are not answered from what was kept of the former ones', () => {
    const search = openLinkSearch(fresh, () => NONE);
    const hrefs = ['https://other.example/'];
    expect(findWith(null, hrefs, { search })).toEqual([NONE]);
    expect(findWith(mayBe, hrefs, { search })).toEqual([ON_LISTS]);
    expect(findWith({ hostOf: () => null, mayName: () => false }, hrefs, { search })).toEqual([NONE]);
    expect(findWith(mayBe, hrefs, { search })).toEqual([ON_LISTS]);
    expect(findWith(null, hrefs, { search })).toEqual([NONE]);
  });
});
