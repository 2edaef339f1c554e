import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDelay, shuffled, startDelay } from '../../../../src/background/update/schedule.ts';
import { readMirrors } from '../../../../src/background/update/mirror-addresses.ts';

const HOUR = 3_600_000;
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('usually twice a day, scattered by half a day', () => {
  expect(nextDelay(0, 0)).toBe(9 * HOUR);
  expect(nextDelay(0, 0.999)).toBeGreaterThan(14.9 * HOUR);
});

test('after a failure soon again, later and later, never later than an hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), chance, (failures, random) => {
      const delay = nextDelay(failures, random);
      expect(delay).toBeGreaterThan(2 * 60_000);
      expect(delay).toBeLessThanOrEqual(HOUR);
    }),
  );
  expect(nextDelay(1, 0)).toBe(150_000);
});

test('at a start never before half a minute, and soon when it is long ago', () => {
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: -HOUR, max: 100 * HOUR })),
      fc.nat(50),
      chance,
      (since, failures, random) => {
        const delay = startDelay(since, failures, random);
        expect(delay).toBeGreaterThanOrEqual(30_000);
        expect(delay).toBeLessThanOrEqual(15 * HOUR);
        if (since === null || since > 15 * HOUR) expect(delay).toBeLessThan(90_001);
      },
    ),
  );
});

test('mirrors are all there, in an order that chance gives', () => {
  const items = ['a', 'b', 'c'];
  expect(shuffled(items, () => 0.5).toSorted()).toEqual(items);
  const [first, second, third] = [0.9, 0.1, 0.5];
  const draws = [first, second, third];
  expect(shuffled(items, () => draws.shift() ?? 0)).toEqual(['b', 'c', 'a']);
});

test('mirrors are https folders; anything else is none', () => {
  expect(readMirrors('https://a.example/list https://b.example, http://c.example/ nonsense')).toEqual([
    'https://a.example/list/',
    'https://b.example/',
  ]);
  for (const nothing of ['', undefined, 7, null]) expect(readMirrors(nothing)).toEqual([]);
});
