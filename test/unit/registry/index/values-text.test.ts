import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSER_BIT } from '../../../../src/registry/index/format.ts';
import { readValue, VALUES, writeValues } from '../../../../src/registry/index/values-text.ts';

function readBack(list: readonly number[]): number[] {
  const lines = writeValues(Uint16Array.from(list));
  return list.map((_, number) => readValue(lines[Math.floor(number / VALUES)] ?? '', number % VALUES));
}

describe('values as text', () => {
  it('come back as they were written, whichever is asked for', () => {
    const value = fc
      .tuple(fc.nat({ max: 40 }), fc.boolean())
      .map(([number, closer]) => number | (closer ? CLOSER_BIT : 0));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 600 }), (list) => {
        expect(readBack(list)).toEqual(list);
      }),
    );
  });

  it('go on counting where the line in front of them ended', () => {
    const list = Array.from({ length: 3 * VALUES + 1 }, (_, i) => i + 1);
    expect(readBack(list)).toEqual(list);
    const lines = writeValues(Uint16Array.from(list));
    expect(lines.map((line) => Number.parseInt(line, 36))).toEqual([0, VALUES, 2 * VALUES, 3 * VALUES]);
  });

  it('cost nothing but a comma for the next new one', () => {
    const lines = writeValues(Uint16Array.of(1, 2, 1, 3 | CLOSER_BIT, 0, CLOSER_BIT));
    expect(lines).toEqual(['0;,,1,+,0,0+']);
  });

  it('are nothing behind the last one', () => {
    expect(readValue('0;', 1)).toBe(0);
    expect(readValue('a;4,,b+', 3)).toBe(0);
    expect(writeValues(new Uint16Array())).toEqual([]);
  });
});
