import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripAddress } from '../../../src/report/strip-address.ts';

describe('what of an address goes into a report', () => {
  test.each([
    ['https://a.example/p?q=1#f', 'https://a.example/p', 'https://a.example/p?q=1#f', true],
    ['https://a.example/p#f', 'https://a.example/p', 'https://a.example/p#f', true],
    ['https://a.example/p?', 'https://a.example/p', 'https://a.example/p?', true],
    ['https://a.example/p', 'https://a.example/p', 'https://a.example/p', false],
    ['a.example/p?q', 'https://a.example/p', 'https://a.example/p?q', true],
    ['https://user:secret@a.example/?q', 'https://a.example/', 'https://a.example/?q', true],
    ['HTTPS://A.Example', 'https://a.example/', 'https://a.example/', false],
  ])('%s', (address, bare, whole, removed) => {
    expect(stripAddress(address)).toEqual({ bare, whole, removed });
  });

  test.each(['', 'not an address', 'about:blank', 'mailto:a@b.example?subject=x', 'data:text/html,x?y'])(
    'leaves %j as it is',
    (address) => expect(stripAddress(address)).toEqual({ bare: address, whole: address, removed: false }),
  );

  test('credentials never survive, and neither does a query in the bare form', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/u);
    fc.assert(
      fc.property(word, word, word, word, (user, password, query, fragment) => {
        const stripped = stripAddress(`https://${user}:${password}@site.example/a?${query}#${fragment}`);
        expect(stripped.bare).toBe('https://site.example/a');
        expect(stripped.whole).toBe(`https://site.example/a?${query}#${fragment}`);
      }),
    );
  });

  test('stripping twice changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const { bare } = stripAddress(url);
        expect(stripAddress(bare)).toEqual({ bare, whole: bare, removed: false });
      }),
    );
  });
});
