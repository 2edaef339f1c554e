import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSER_BIT } from '../../../../src/registry/index/format.ts';
import { BLOCK } from '../../../../src/registry/index/name-table.ts';
import { readValue, writeValues } from '../../../../src/registry/index/values-text.ts';

function readBack(list: readonly number[], behind: string): number[] {
  const { texts, newest } = writeValues(Uint16Array.from(list));
  return list.map((_, number) => {
    const block = Math.floor(number / BLOCK);
    return readValue((texts[block] ?? '') + behind, newest[block] ?? 0, number % BLOCK);
  });
}

describe('values as text', () => {
  it('come back as they were written, whichever is asked for, with names behind them', () => {
    const value = fc
      .tuple(fc.nat({ max: 40 }), fc.boolean())
      .map(([number, closer]) => number | (closer ? CLOSER_BIT : 0));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 200 }), (list) => {
        expect(readBack(list, 'Aexample.comBnet')).toEqual(list);
      }),
    );
  });

  it('go on counting where the block in front of them ended', () => {
    const list = Array.from({ length: 3 * BLOCK + 1 }, (_, i) => i + 1);
    expect(readBack(list, '')).toEqual(list);
    expect([...writeValues(Uint16Array.from(list)).newest]).toEqual([0, BLOCK, 2 * BLOCK, 3 * BLOCK]);
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
