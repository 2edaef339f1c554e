import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWideFilter, mixFirst, mixSecond } from '../../../../src/registry/index/fuse-filter.ts';
import { hashListed, openTextProbe, writeFilterText } from '../../../../src/registry/lists/filter-text.ts';

const namesOf = (count: number, of = 'name'): string[] =>
  Array.from({ length: count }, (_, i) => `${of}${i}.example.com`);

describe('the filter as text', () => {
  test.each([1, 2, 3, 10, 1000, 30_000])('holds all of %i names and next to none of the others', (count) => {
    const names = namesOf(count);
    const may = openTextProbe(writeFilterText(names));
    expect(names.every((name) => may(hashListed(name)))).toBe(true);
    const known = new Set(names.map(hashListed));
    const others = namesOf(80_000, 'other').map(hashListed);
    const passed = others.filter((hash) => !known.has(hash) && may(hash)).length;
    // Expected 20.
    expect(passed).toBeLessThan(60);
  });

  test('says of any hash what its fingerprints say, told the slow way', () => {
    const names = namesOf(2000);
    const { fingerprints, seed, segmentLength, startRange } = buildWideFilter(names.map(hashListed), 12);
    const may = openTextProbe(writeFilterText(names));
    const slowly = (hash: number): boolean => {
      const first = mixFirst(hash, seed);
      const second = mixSecond(first);
      const start = Math.floor((first * startRange) / 2 ** 32);
      const mask = segmentLength - 1;
      const places = [
        start,
        (start + segmentLength) ^ (second & mask),
        (start + 2 * segmentLength) ^ ((second >>> 16) & mask),
      ];
      const value = places.reduce((sum, at) => sum ^ (fingerprints[at] ?? 0), 0);
      return value === (first & 0xfff);
    };
    // Some that pass, and of those that don't as many as chance gives.
    fc.assert(fc.property(fc.integer(), (hash) => may(hash) === slowly(hash)));
    for (const name of [...names, ...namesOf(20_000, 'other')])
      expect(may(hashListed(name))).toBe(slowly(hashListed(name)));
  });

  test('is written in characters that storage writes as they are, two a place', () => {
    const { text, segmentLength, startRange } = writeFilterText(namesOf(5000));
    expect(text).toMatch(/^[#-b]+$/);
    expect(text).not.toContain('"');
    expect(text.length).toBe(2 * (startRange + 2 * segmentLength));
  });

  test('of a text that was cut off answers something, and throws nothing', () => {
    const filter = writeFilterText(namesOf(100));
    for (const text of ['', filter.text.slice(0, 51)])
      expect(
        namesOf(100)
          .map(hashListed)
          .map(openTextProbe({ ...filter, text })),
      ).toHaveLength(100);
  });
});
