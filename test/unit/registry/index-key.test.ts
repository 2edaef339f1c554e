import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexKey } from '../../../src/registry/index/index-key.ts';

it.each([
  ['rt.com', 'rt.com'],
  ['x:rt_com', 'x:rt_com'],
  ['youtube:UCab', 'youtube:^u^cab'],
  ['youtube:новости', 'youtube:%d0%bd%d0%be%d0%b2%d0%be%d1%81%d1%82%d0%b8'],
  ['host.example/A^b', 'host.example/^a%5eb'],
])('%s stands as %s', (value, key) => {
  expect(indexKey(value)).toBe(key);
});

it('keeps different values apart, in printable ASCII without capitals', () => {
  const values = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', '^', ':', '/', '@', 'é', '文') });
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(indexKey(a)).toMatch(/^[!-@[-~]*$/);
      if (a !== b) expect(indexKey(a)).not.toBe(indexKey(b));
    }),
  );
});
