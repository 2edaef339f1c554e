import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openIndex } from '../../../../src/registry/index/open-index.ts';
import { indexList } from '../../../../src/registry/index/index-list.ts';
import { writeIndex } from '../../../../src/registry/index/format.ts';
import { readVerdict, type Summary } from '../../../../src/registry/index/verdict.ts';
import { overlayOf, overlaySummaries } from '../../../../src/registry/update/overlay.ts';
import type { Entry, RegistryList } from '../../../../src/registry/schema.ts';
import { claim, domain, operation } from '../entries.ts';
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
