import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, instantOf, secondsOf, startOf } from '../../../../src/registry/export/instants.ts';
import { csvTable } from '../../../../src/registry/export/csv-table.ts';
import { parseCsv } from '../../../../src/registry/import/csv.ts';

describe('dates as precise as their source', () => {
  it.each([
    ['2024', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2023-12', '2023-12-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
    ['2023-12-31', '2023-12-31T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
  ])('%s', (date, start, end) => {
    expect([startOf(date), endOf(date)]).toEqual([start, end]);
  });
});

it('a later list is later, on the same day too', () => {
  const list = { serial: 3, date: '2026-11-22' };
  expect(secondsOf({ ...list, serial: 4 })).toBe(secondsOf(list) + 1);
  expect(instantOf({ ...list, serial: 4 }) > instantOf(list)).toBe(true);
  expect(instantOf({ serial: 4, date: '2026-11-23' }) > instantOf({ ...list, serial: 86_399 })).toBe(true);
});

describe('csvTable', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', '=') });
  it('reads back, whatever stands in its cells', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ one: text, two: text }), { minLength: 1 }), (rows) => {
        const calm = rows.map(({ one, two }) => ({ one: `a${one}`, two: `a${two}` }));
        expect(parseCsv(csvTable(['one', 'two'], calm))).toEqual(calm);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx'])('makes text of a formula: %j', (cell) => {
    const [row] = parseCsv(csvTable(['one'], [{ one: cell }]));
    expect(row).toEqual({ one: `'${cell}` });
  });
});
