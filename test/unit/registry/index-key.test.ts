import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexKey, valueOfKey } from '../../../src/registry/index/index-key.ts';
import { isIndexName } from '../../../src/registry/index/name-table.ts';

it.each([
  ['rt.com', 'rt.com'],
  ['x:rt_com', 'x:rt_com'],
  ['youtube:UCab', 'youtube:^u^cab'],
  ['youtube:новости', 'youtube:%d0%bd%d0%be%d0%b2%d0%be%d1%81%d1%82%d0%b8'],
  ['host.example/A^b', 'host.example/^a%5eb'],
  ['host.example/%D0%90', 'host.example/%25^d0%2590'],
])('%s stands as %s', (value, key) => {
  expect(indexKey(value)).toBe(key);
});

it('can be read back, in printable ASCII without capitals', () => {
  const letters = fc.constantFrom(
    'a',
    'A',
    'b',
    'B',
    '^',
    ':',
    '/',
    '@',
    '%',
    '2',
    '5',
    'é',
    '文',
    '😀',
    '"',
    "'",
    '<',
    '>',
    '`',
    '{',
    '\\',
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(letters, fc.constant(' ')) }), (value) => {
      expect(value === '' || isIndexName(indexKey(value))).toBe(true);
      expect(valueOfKey(indexKey(value))).toBe(value);
    }),
  );
});
