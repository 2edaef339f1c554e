import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decideUpdate,
  isCollapsed,
  sizeOf,
  type Candidate,
  type CurrentList,
} from '../../../../src/registry/update/decide-update.ts';
import type { Manifest } from '../../../../src/registry/update/manifest.ts';
import { after, NOW } from '../../../updates/publisher.ts';
import { listOf, stateOutlet } from '../../../updates/lists.ts';

const CURRENT: CurrentList = { list: 'masthead', serial: 10, floor: 10, entries: 100, addresses: 1000 };
const FILE = { sha256: '0'.repeat(64), size: 1, unpacked: 1 };

const MANIFEST: Manifest = {
  kind: 'masthead-manifest',
  v: 1,
  list: 'masthead',
  serial: 11,
  issued: after(0),
  expires: after(30),
  schema: 1,
  full: { ...FILE, digest: '0'.repeat(64) },
  diffs: [],
};

const decide = (
  manifest: Partial<Manifest> = {},
  size?: Candidate['size'],
  current: Partial<CurrentList> = {},
  now = NOW,
) =>
  decideUpdate(
    { ...CURRENT, ...current },
    { manifest: { ...MANIFEST, ...manifest }, ...(size === undefined ? {} : { size }) },
    now,
  );

test.each<[string, Partial<Manifest>, Candidate['size'], Partial<CurrentList>, string]>([
  ['the next serial', {}, undefined, {}, 'accept'],
  ['the next serial with its list', {}, { entries: 101, addresses: 1010 }, {}, 'accept'],
  ['many serials on', { serial: 400 }, undefined, {}, 'accept'],
  ['the list in use', { serial: 10 }, undefined, {}, 'unchanged'],
  ['the list in use, signed anew', { serial: 10, issued: after(0.5) }, undefined, {}, 'unchanged'],
  ['the list in use, but its time ran out', { serial: 10, expires: after(-1) }, undefined, {}, 'expired'],
  ['an older serial', { serial: 9 }, undefined, {}, 'older'],
  ['older than one that was in use', { serial: 11 }, undefined, { floor: 12 }, 'older'],
  ['the one that was in use and was lost', { serial: 12 }, undefined, { floor: 12 }, 'accept'],
  ['another list', { list: 'other' }, undefined, {}, 'other-list'],
  ['a later schema', { schema: 2 }, undefined, {}, 'newer-format'],
  ['its time ran out', { expires: after(0) }, undefined, {}, 'expired'],
  ['a clock a little ahead', { issued: after(0.9) }, undefined, {}, 'accept'],
  ['the far future', { issued: after(2) }, undefined, {}, 'from-the-future'],
  ['half the entries gone', {}, { entries: 50, addresses: 1000 }, {}, 'collapsed'],
  ['half the addresses gone', {}, { entries: 100, addresses: 500 }, {}, 'collapsed'],
  ['all of it gone', {}, { entries: 0, addresses: 0 }, {}, 'collapsed'],
  ['a third gone', {}, { entries: 70, addresses: 700 }, {}, 'accept'],
  ['half gone, and meant', { shrinks: true }, { entries: 50, addresses: 500 }, {}, 'accept'],
])('%s', (_, manifest, size, current, expected) => {
  const decision = decide(manifest, size, current);
  expect(decision.is === 'reject' ? decision.reason : decision.is).toBe(expected);
});

test('whatever was accepted is newer than all that was in use, in time, and of this list', () => {
  const time = fc.integer({ min: -400, max: 400 }).map((days) => after(days / 10));
  const manifests = fc.record({
    serial: fc.integer({ min: 1, max: 20 }),
    issued: time,
    expires: time,
    schema: fc.integer({ min: 1, max: 3 }),
    list: fc.constantFrom('masthead', 'other'),
  });
  const currents = fc.record({
    serial: fc.integer({ min: 1, max: 20 }),
    floor: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(manifests, currents, (manifest, current) => {
      const { is } = decide(manifest, undefined, current);
      const fits =
        manifest.list === 'masthead' &&
        manifest.schema === 1 &&
        Date.parse(manifest.expires) > NOW &&
        Date.parse(manifest.issued) <= NOW + 86_400_000 &&
        manifest.serial >= current.floor &&
        manifest.serial >= current.serial;
      expect(is !== 'reject').toBe(fits);
      expect(is === 'unchanged').toBe(fits && manifest.serial === current.serial);
    }),
    { numRuns: 2000 },
  );
});

test('a list is counted by entries and addresses', () => {
  expect(sizeOf(listOf(1, [stateOutlet('a.example', 'b.example'), stateOutlet('c.example')]))).toEqual({
    entries: 2,
    addresses: 3,
  });
  expect(isCollapsed({ entries: 0, addresses: 0 }, { entries: 0, addresses: 0 })).toBe(false);
});
