import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostnameOf } from '../../../../src/address/parse-address.ts';
import { unwrap } from '../../../../src/address/unwrap/unwrap.ts';
import { unwrapAddress } from '../../../../src/address/unwrap/unwrap-address.ts';
import { openWrapperTable } from '../../../../src/address/unwrap/wrapper-table.ts';
import { readWrappers } from '../../../../src/cli/registry-files.ts';
import { compileWrappers, opaqueHosts } from '../../../../src/registry/wrappers/compile.ts';
import { openIndex, type Index } from '../../../../src/registry/index/open-index.ts';
import { buildIndex } from '../../../../src/registry/index/build-index.ts';
import { mayLead } from '../../../../src/registry/index/may-lead.ts';
import { leavesSchemeOut, wrap } from './wrap.ts';

const file = readWrappers('assets/registry');
const table = openWrapperTable(compileWrappers(file));
const opaque = new RegExp(`(?:^|\\.)(?:${opaqueHosts(file).join('|')})$`);

const nobodys = { opaque, mayBeAccount: () => false };
const listing = (host: string | null): Index => openIndex(buildIndex(new Map([[host ?? '', '']])));

const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,10}[a-z0-9])?$/);
const idn = fc.constantFrom('münchen', 'россия', '新闻', 'البلد', 'xn--57hw060o', 'a--b', 'en--us');
const host = fc
  .tuple(
    fc.array(fc.oneof({ weight: 5, arbitrary: label }, idn), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('com', 'ru', 'co.uk', 'рф'),
  )
  .map(([labels, suffix]) => [...labels, suffix].join('.'));
/** Everything that a page's address may hold, and much that its author should not have written. */
const tail = fc.string({
  unit: fc.constantFrom(...('abcXYZ019-_.~!$\'()*+,;=:@/?#&%|^`{}[]" <>\\é中😀'.match(/./gu) ?? [])),
  maxLength: 40,
});
const address = fc
  .tuple(fc.constantFrom('https', 'http'), host, fc.constantFrom('', ':8080'), tail)
  .filter(([scheme, name, port, rest]) => URL.canParse(`${scheme}://${name}${port}/${rest}`))
  .map(([scheme, name, port, rest]) => new URL(`${scheme}://${name}${port}/${rest}`))
  // An address may end in a full stop; in a message, nobody can tell it from the sentence's.
  .map((url) => new URL(`${url.href}${url.hash === '' ? '#' : ''}end`))
  // An empty query is no query: `URL` itself does not tell the two apart.
  .map((url) => (url.search === '' ? new URL(url.href.replace('?#', '#')) : url))
  .filter((url) => !url.search.includes('_x_tr_'));

/** Browsers write a quotation mark as it is in a path and encoded in a query. */
const sameQuotes = (href: string): string => href.replaceAll("'", '%27');

describe('wrapping any address in any family and unwrapping it returns it', () => {
  test.each(file.families)('$id', (family) => {
    const holds = fc.property(address, fc.infiniteStream(fc.nat()), (url, picks) => {
      const pick = (count: number): number => Number(picks.next().value) % count;
      if (leavesSchemeOut(family)) url.protocol = family.decoder === 'http' ? 'http:' : 'https:';
      // A host name has no room for a port.
      if (family.decoder === 'translate-host') {
        url.protocol = 'https:';
        url.port = '';
      }
      const wrapped = wrap(file, family, url, pick);
      if (wrapped === null) return;
      const found = unwrapAddress(table, new URL(wrapped));
      expect(sameQuotes(found?.target ?? ''), wrapped).toBe(sameQuotes(url.href));
      expect(found?.kind).toBe(family.kind);
      // Where only the host has been looked up as yet, the address shows that it is worth the look.
      if (wrapped.startsWith('http'))
        expect(mayLead(listing(hostnameOf(url)), nobodys, new URL(wrapped)), wrapped).toBe(true);
    });
    fc.assert(holds, { numRuns: 300 });
  });

  test('in two families, one in the other', () => {
    const families = file.families.filter(({ decoder }) => decoder === undefined);
    const holds = fc.property(address, fc.infiniteStream(fc.nat()), (url, picks) => {
      const pick = (count: number): number => Number(picks.next().value) % count;
      const [inner, outer] = [0, 1].map(() => families[pick(families.length)]);
      if (inner === undefined || outer === undefined || leavesSchemeOut(inner) || leavesSchemeOut(outer))
        return;
      const once = wrap(file, inner, url, pick);
      if (once === null || !once.startsWith('http')) return;
      const twice = wrap(file, outer, new URL(once), pick);
      expect(sameQuotes(unwrap(twice ?? '')?.target ?? ''), twice ?? '').toBe(sameQuotes(url.href));
    });
    fc.assert(holds, { numRuns: 2000 });
  });
});
