import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSER_BIT } from '../../../../src/registry/index/format.ts';
import { readValues, writeValues } from '../../../../src/registry/index/values-text.ts';

describe('values as text', () => {
  it('come back as they were written', () => {
    const value = fc
      .tuple(fc.nat({ max: 40 }), fc.boolean())
      .map(([number, closer]) => number | (closer ? CLOSER_BIT : 0));
    fc.assert(
      fc.property(fc.array(value), (list) => {
        const values = Uint16Array.from(list);
        expect(readValues(writeValues(values), values.length)).toEqual(values);
      }),
    );
  });

  it('cost nothing for the next new one', () => {
    expect(writeValues(Uint16Array.of(1, 2, 1, 3 | CLOSER_BIT, 0, CLOSER_BIT))).toBe(',,1,+,0,0+');
  });
});
