import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unicodeLabel } from '../../../src/registry/checks/punycode.ts';

it.each([
  ['example', 'example'],
  ['xn--bcher-kva', 'bücher'],
  ['xn--p1ai', 'рф'],
  ['xn--pple-43d', 'аpple'],
  ['xn--80ak6aa92e', 'аррӏе'],
  ['xn--actu-auvergne-rhne-alpes-lnc', 'actu-auvergne-rhône-alpes'],
])('%s -> %s', (label, unicode) => {
  expect(unicodeLabel(label)).toBe(unicode);
});

it.each(['xn--\u0000', 'xn--!', 'xn--99999999999'])('%j is none', (label) => {
  expect(unicodeLabel(label)).toBeUndefined();
});

it('turns back what the platform encodes', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('aбвгдежзёαβγδ漢字한글éüñ1')),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, (label) => {
      const encoded = new URL(`https://${label}.example/`).hostname.split('.')[0] ?? '';
      expect(unicodeLabel(encoded)).toBe(label.normalize('NFC'));
    }),
  );
});
