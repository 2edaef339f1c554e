/**
 * The links of 111 real pages: our answers equal those of a slow, plain reference on the platform's own URL parser,
 * link by link. The pages are not ours to commit: read from ../shared when it is there, else a small sample of our own.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseLink } from '../../src/address/parse-address.ts';
import { checkAddress } from '../../src/check/check-address.ts';
import { accountPages } from '../../src/registry/account-pages.ts';
import { openRegistry } from '../../src/check/open-registry.ts';
import { readList } from '../../src/cli/registry-files.ts';
import { writeIndex } from '../../src/registry/index/format.ts';
import { indexList } from '../../src/registry/index/index-list.ts';
import { openIndex } from '../../src/registry/index/open-index.ts';
import { summarise } from '../../src/registry/index/index-list.ts';

const SHARED = '../shared/evidence/page-links/pages.jsonl';
const SAMPLE = 'test/vectors/page-links.jsonl';
const Page = v.object({ page: v.string(), links: v.array(v.string()) });

const file = existsSync(SHARED) ? SHARED : SAMPLE;
const pages = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => v.parse(Page, JSON.parse(line)));

const list = readList('assets/registry');
const registry = openRegistry(writeIndex(indexList(list, 'all')), list);
const pageIndex = openIndex(writeIndex(indexList(list, 'page')));
const evidence = new Map(list.evidence.map((item) => [item.id, item]));

/** Every domain that the rule lets us say something of, straight from the entries. */
const listed = new Set(
  list.entries.flatMap((entry) =>
    entry.properties
      .filter((property) => property.kind === 'domain' && summarise(entry, property, evidence) !== null)
      .map(({ value }) => value),
  ),
);

/** The longest listed name above a link's host, by the platform's parser and plain string work. */
function reference(link: string): string | null {
  let url: URL;
  try {
    url = new URL(link, 'https://page.example/');
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const labels = url.hostname.replace(/\.$/, '').split('.');
  for (let from = 0; from < labels.length; from++) {
    const name = labels.slice(from).join('.');
    if (listed.has(name)) return name;
  }
  return null;
}

function ours(link: string): { property: string | null; fast: boolean } {
  const parsed = parseLink(link, 'https://page.example/');
  const [first] = parsed.ok ? checkAddress(registry, parsed.address) : [];
  return { property: first?.route === 'domain' ? first.property : null, fast: pageIndex.findLink(link) >= 0 };
}

describe(`links of ${pages.length} pages (${file})`, () => {
  it('are answered as the reference answers them', () => {
    const links = pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(100);
    const different = links.filter((link) => {
      const { property } = ours(link);
      const expected = reference(link);
      // A parent's operation can be told at a child's name: then the longest name is still the reference's.
      return expected === null
        ? property !== null
        : property === null || !(expected === property || expected.endsWith(`.${property}`));
    });
    expect(different).toEqual([]);
  });

  it('are wrapped or accounts only where what is behind them is listed', () => {
    const found = pages
      .flatMap((page) => page.links)
      .flatMap((link) => {
        const parsed = parseLink(link, 'https://page.example/');
        return parsed.ok ? checkAddress(registry, parsed.address) : [];
      })
      .filter(({ route }) => route !== 'domain');
    expect(found.length).toBeGreaterThan(0);
    for (const { route, via, target, property } of found) {
      expect(via.length > 0).toBe(route === 'wrapped');
      const account = accountPages().accounts.accountOf(new URL(target));
      expect([account, reference(target)]).toContain(property);
    }
  });

  it('hold some listed ones, so that this test can fail', () => {
    expect(
      pages.flatMap((page) => page.links).filter((link) => reference(link) !== null).length,
    ).toBeGreaterThan(0);
  });

  it('are marked by the page index only when they are listed', () => {
    const wrong = pages
      .flatMap((page) => page.links)
      .filter((link) => ours(link).fast && reference(link) === null);
    expect(wrong).toEqual([]);
  });

  it('every listed name answers for itself, in capitals, with a port, and below itself', () => {
    const silent = [...listed].flatMap((name) =>
      [`https://${name}/`, `https://${name.toUpperCase()}:443/x`, `http://sub.${name}./`].filter(
        (link) => reference(link) === null || ours(link).property === null,
      ),
    );
    expect(silent).toEqual([]);
  });
});
