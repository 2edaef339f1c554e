import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSER_BIT } from '../../../../src/registry/index/format.ts';
import { readValue, VALUES, writeValues } from '../../../../src/registry/index/values-text.ts';

function readBack(list: readonly number[]): number[] {
  const { texts, newest } = writeValues(Uint16Array.from(list));
  return list.map((_, number) => {
    const piece = Math.floor(number / VALUES);
    return readValue(texts[piece] ?? '', newest[piece] ?? 0, number % VALUES);
  });
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

  it('go on counting where the piece in front of them ended', () => {
    const list = Array.from({ length: 3 * VALUES + 1 }, (_, i) => i + 1);
    expect(readBack(list)).toEqual(list);
    expect([...writeValues(Uint16Array.from(list)).newest]).toEqual([0, VALUES, 2 * VALUES, 3 * VALUES]);
  });

  it('cost nothing but a comma for the next new one', () => {
    const { texts } = writeValues(Uint16Array.of(1, 2, 1, 3 | CLOSER_BIT, 0, CLOSER_BIT));
    expect(texts).toEqual([',,1,+,0,0+,']);
  });

  it('are nothing behind the last one', () => {
    expect(readValue(',', 0, 1)).toBe(0);
    expect(readValue('', 0, 0)).toBe(0);
    expect(writeValues(new Uint16Array()).texts).toEqual([]);
  });
});
