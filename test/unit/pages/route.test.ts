import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryHash } from '../../../src/messages/open-page.ts';
import { addressHash, parseRoute, searchHash } from '../../../src/pages/explorer/route.ts';

describe('places in the registry', () => {
  it.each([
    ['', { is: 'search', query: { text: '' } }],
    ['#/', { is: 'search', query: { text: '' } }],
    ['#/?q=rt.com', { is: 'search', query: { text: 'rt.com' } }],
    [
      '#/?class=party-organ&country=CN',
      { is: 'search', query: { text: '', class: 'party-organ', country: 'CN' } },
    ],
    ['#/?class=nonsense', { is: 'search', query: { text: '' } }],
    ['#/entry/ru-rt', { is: 'entry', id: 'ru-rt' }],
    ['#/entry/ru-rt?address=rt.com', { is: 'entry', id: 'ru-rt', address: 'rt.com' }],
    ['#/entry/', { is: 'search', query: { text: '' } }],
    ['#/entry/%E0%A4', { is: 'entry', id: '%E0%A4' }],
    ['#/counts', { is: 'counts' }],
    ['#/counts/rule', { is: 'counts', section: 'rule' }],
    ['#/elsewhere', { is: 'search', query: { text: '' } }],
  ])('%s', (hash, expected) => {
    expect(parseRoute(hash)).toEqual(expected);
  });

  it('lead back to what they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, country) => {
        expect(parseRoute(searchHash({ text, country }))).toEqual({ is: 'search', query: { text, country } });
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), fc.string(), (id, address) => {
        expect(parseRoute(entryHash(id))).toEqual({ is: 'entry', id });
        expect(parseRoute(addressHash(id, address))).toEqual({ is: 'entry', id, address });
      }),
    );
  });

  it('never throw, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void parseRoute(`#${hash}`)));
  });
});
