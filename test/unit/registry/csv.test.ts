import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field, parseCsv } from '../../../src/registry/import/csv.ts';

describe('parseCsv', () => {
  it.each([
    ['plain', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['no line break at the end', 'a,b\n1,2', [{ a: '1', b: '2' }]],
    ['CRLF', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['byte order mark', '\uFEFFa\n1\n', [{ a: '1' }]],
    ['quoted comma', 'a,b\n"1,2",3\n', [{ a: '1,2', b: '3' }]],
    ['doubled quote', 'a\n"say ""hi"""\n', [{ a: 'say "hi"' }]],
    ['line break inside quotes', 'a,b\n"1\n2",3\n', [{ a: '1\n2', b: '3' }]],
    ['empty fields', 'a,b,c\n,,\n', [{ a: '', b: '', c: '' }]],
    ['header alone', 'a,b\n', []],
    ['nothing', '', []],
  ])('%s', (_name, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it.each([
    ['an unclosed quote', 'a\n"1\n', 'unclosed quote'],
    ['text behind a quote', 'a\n"1"2\n', 'text after a closing quote'],
    ['too few fields', 'a,b\n1\n', 'record 2 has 1 fields, not 2'],
    ['too many fields', 'a\n1,2\n', 'record 2 has 2 fields, not 1'],
  ])('refuses %s', (_name, text, message) => {
    expect(() => parseCsv(text)).toThrow(message);
  });

  it('reads back whatever was quoted', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ') });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const text = ['"x","y"', ...rows.map((row) => row.map(quote).join(','))].join('\r\n');
        expect(parseCsv(text)).toEqual(rows.map(([x, y]) => ({ x, y })));
      }),
    );
  });
});

it('names a column that is not there', () => {
  expect(() => field({ a: '1' }, 'b')).toThrow('no column b');
});
