import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAccounts } from '../../../../src/address/account/open-accounts.ts';
import { compiledPlatforms } from '../../../../src/registry/account-pages.ts';
import { findListing } from '../../../../src/registry/index/find-listing.ts';
import { layered, withKeys } from '../../../../src/registry/index/layers.ts';
import { listingKeys } from '../../../../src/registry/index/listing-keys.ts';
import { mayLead } from '../../../../src/registry/index/may-lead.ts';
import { CLOSER, openIndex } from '../../../../src/registry/index/open-index.ts';
import { indexList } from '../../../../src/registry/index/index-list.ts';
import { writeIndex } from '../../../../src/registry/index/format.ts';
import { readVerdict, type Summary } from '../../../../src/registry/index/verdict.ts';
import { overlayAccounts, overlayOf, overlaySummaries } from '../../../../src/registry/update/overlay.ts';
import type { Entry, RegistryList } from '../../../../src/registry/schema.ts';
import { account, claim, domain, operation } from '../entries.ts';
import { listOf, stateOutlet } from '../../../updates/lists.ts';

const network = (...hosts: string[]): Entry =>
  operation({
    id: 'network',
    properties: hosts.map((host) =>
      domain(host, { role: 'fake-outlet', claims: [claim('listing', 'own', { evidence: ['smm'] })] }),
    ),
    claims: [claim('attribution', 'Somebody', { evidence: ['smm'] })],
  });

/** Few names that lie below one another, so that every way of shading another happens. */
const HOSTS = ['a.example', 'b.a.example', 'c.b.a.example', 'd.c.b.a.example', 'e.example', 'f.e.example'];

const lists = fc
  .record({
    outlet: fc.subarray(HOSTS),
    other: fc.subarray(HOSTS),
    network: fc.subarray(HOSTS),
  })
  .map(({ outlet, other, network: hosts }): RegistryList => {
    const [first = '', ...more] = outlet;
    const [second = '', ...others] = other;
    return listOf(1, [
      ...(first === '' ? [] : [{ ...stateOutlet(first, ...more), id: 'xx-one' }]),
      ...(second === '' ? [] : [{ ...stateOutlet(second, ...others), id: 'xx-two', name: 'Two' }]),
      ...(hosts.length === 0 ? [] : [network(...hosts)]),
    ]);
  });

/** What a page draws: neither ids nor names, which its index leaves out. */
const drawn = (summaries: readonly Summary[]) =>
  summaries.map(({ kind, property, shown, level, label }) => ({ kind, property, shown, level, label }));

/** What a page says with the bundled list and an overlay: the longer name's verdict, the overlay's where both are as long. */
function saidWith(bundled: RegistryList, newer: RegistryList, host: string): readonly Summary[] {
  const under = openIndex(writeIndex(indexList(bundled, 'page')));
  const parts = overlayOf(bundled, newer);
  const over = parts === null ? null : openIndex(writeIndex(parts));
  const [low, high] = [under.lookUp(host), over?.lookUp(host) ?? null];
  if (over !== null && high !== null && high.name.length >= (low?.name.length ?? 0))
    return readVerdict(over, high.verdict, high.name);
  return low === null ? [] : readVerdict(under, low.verdict, low.name);
}

test('bundled list and overlay together say what the newer list says, of every name', () => {
  const below = fc.constantFrom(...HOSTS, 'www.a.example', 'x.d.c.b.a.example', 'g.example', 'x.f.e.example');
  fc.assert(
    fc.property(lists, lists, below, (bundled, newer, host) => {
      const alone = openIndex(writeIndex(indexList(newer, 'page')));
      const listed = alone.lookUp(host);
      const wanted = listed === null ? [] : readVerdict(alone, listed.verdict, listed.name);
      // The name a verdict stands at may differ; what it says may not.
      expect(drawn(saidWith(bundled, newer, host))).toEqual(drawn(wanted));
    }),
    { numRuns: 2000 },
  );
});

test('lists that say the same need no overlay', () => {
  const list = listOf(1, [stateOutlet('a.example')]);
  expect(overlayOf(list, { ...list, serial: 2, date: '2026-12-01' })).toBeNull();
});

test('one address more is one name', () => {
  const said = (names: string[]) => new Map(names.map((name) => [name, [{ entry: name } as Summary]]));
  expect([...overlaySummaries(said(['a.example']), said(['a.example', 'b.example'])).keys()]).toEqual([
    'b.example',
  ]);
});

test('an address that is gone says that nothing is said', () => {
  const before = listOf(1, [stateOutlet('a.example', 'e.example')]);
  const after = listOf(2, [stateOutlet('a.example')]);
  expect(saidWith(before, after, 'www.e.example')).toEqual([]);
  expect(saidWith(before, after, 'a.example')).not.toEqual([]);
});

/** Addresses of accounts on platforms, one of them on a host that is listed itself, and one of a path. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  'x:one_on_x': 'https://x.com/One_on_X/status/1',
  'rumble:c/two': 'https://rumble.com/c/two',
  'mastodon:three@social.a.example': 'https://social.a.example/@three',
  'host.example/four': 'https://host.example/four/x',
};

const holder = (values: readonly string[], hosts: readonly string[]): RegistryList =>
  listOf(1, [
    {
      ...stateOutlet('z.example', ...hosts),
      properties: [
        ...stateOutlet('z.example', ...hosts).properties,
        ...values.map((value) =>
          value.includes(':')
            ? account(value)
            : { ...domain(value), kind: 'path' as const, scope: 'path' as const },
        ),
      ],
    },
  ]);

test('accounts and paths that come and go are looked at closer, sent for, and told as the newer list tells them', () => {
  const some = fc.subarray(Object.keys(ACCOUNTS));
  const hosts = fc.subarray(['a.example', 'host.example']);
  const accounts = openAccounts(compiledPlatforms(false));
  const keysOf = (url: URL): string[] => listingKeys(accounts, url);
  fc.assert(
    fc.property(some, some, hosts, hosts, (before, after, hostsBefore, hostsAfter) => {
      const [bundled, newer] = [holder(before, hostsBefore), holder(after, hostsAfter)];
      const parts = overlayOf(bundled, newer);
      const under = openIndex(writeIndex(indexList(bundled, 'page')));
      const own = openIndex(writeIndex(indexList(bundled, 'page-accounts')));
      const index = parts === null ? under : layered(under, openIndex(writeIndex(parts)));
      const words = new Set(parts === null ? [] : overlayAccounts(parts));
      const whole = openIndex(writeIndex(indexList(newer, 'all')));
      for (const [value, address] of Object.entries(ACCOUNTS)) {
        const url = new URL(address);
        const full = withKeys(index, own);
        const told = findListing(full, keysOf, url);
        const wanted = findListing(whole, keysOf, url);
        const said = told === null ? [] : readVerdict(full, told.verdict, told.name);
        expect(drawn(said)).toEqual(
          drawn(wanted === null ? [] : readVerdict(whole, wanted.verdict, wanted.name)),
        );
        if (!after.includes(value)) continue;
        expect(index.findHost(url.hostname), address).toBe(CLOSER);
        const known = { opaque: /^$/, mayBeAccount: (name: string) => words.has(name) };
        expect(before.includes(value) || mayLead(index, known, url), address).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
