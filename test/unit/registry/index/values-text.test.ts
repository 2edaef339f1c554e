import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSER_BIT } from '../../../../src/registry/index/format.ts';
import { readValue, writeValues } from '../../../../src/registry/index/values-text.ts';

describe('values as text', () => {
  it('come back as they were written, whichever is asked for', () => {
    const value = fc
      .tuple(fc.nat({ max: 40 }), fc.boolean())
      .map(([number, closer]) => number | (closer ? CLOSER_BIT : 0));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 200 }), (list) => {
        const written = writeValues(Uint16Array.from(list));
        expect(list.map((_, number) => readValue(written, number))).toEqual(list);
      }),
    );
  });

  it('cost nothing but a comma for the next new one', () => {
    expect(writeValues(Uint16Array.of(1, 2, 1, 3 | CLOSER_BIT, 0, CLOSER_BIT)).text).toBe(',,1,+,0,0+,');
  });

  it('are nothing behind the last one', () => {
    expect(readValue(writeValues(Uint16Array.of(1)), 1)).toBe(0);
    expect(readValue(writeValues(new Uint16Array()), 0)).toBe(0);
  });
});
