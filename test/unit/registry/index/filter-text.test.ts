import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTextProbe, writeFilter } from '../../../../src/registry/index/filter-text.ts';
import { buildFuseFilter, openProbe } from '../../../../src/registry/index/fuse-filter.ts';
import { isRaw } from '../../../../src/registry/index/raw-text.ts';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('the filter as a text', () => {
  it('lets every name pass, and whatever the bytes let pass, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(hash, { maxLength: 400 }),
        fc.array(hash, { maxLength: 400 }),
        fc.string({ maxLength: 5 }),
        (names, others, before) => {
          const filter = buildFuseFilter(names);
          const inBytes = openProbe(filter);
          const mayContain = openTextProbe(before + writeFilter(filter), before.length, filter);
          expect(names.filter((name) => !mayContain(name))).toEqual([]);
          expect(others.filter((other) => inBytes(other) && !mayContain(other))).toEqual([]);
        },
      ),
    );
  });

  it('lets one in 64 others pass', () => {
    const names = Array.from({ length: 3000 }, (_, i) => Math.imul(i, 0x9e3779b1));
    const filter = buildFuseFilter(names);
    const mayContain = openTextProbe(writeFilter(filter), 0, filter);
    const others = Array.from({ length: 64_000 }, (_, i) => Math.imul(i + 3000, 0x9e3779b1));
    const passed = others.filter((other) => mayContain(other)).length;
    expect(passed).toBeGreaterThan(700);
    expect(passed).toBeLessThan(1300);
  });

  it('is raw, with a character for each of 64 values', () => {
    const fingerprints = Uint8Array.from({ length: 256 }, (_, i) => i);
    const text = writeFilter({ seed: 0, segmentLength: 4, startRange: 4, fingerprints });
    expect(text).toHaveLength(256);
    expect(isRaw(text)).toBe(true);
    expect(new Set(text).size).toBe(64);
  });
});
