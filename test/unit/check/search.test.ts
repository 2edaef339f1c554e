import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf, eachWith } from '../../../src/check/corpus.ts';
import { fold } from '../../../src/check/fold.ts';
import { openRecords } from '../../../src/check/open-registry.ts';
import { buildSearch } from '../../../src/check/search-rows.ts';
import { hitOf, search, type SearchFilters } from '../../../src/check/search.ts';
import type { Entry, Property } from '../../../src/registry/schema.ts';
import { claim, domain, operation, outlet, source } from '../registry/entries.ts';

const account: Property = {
  ...domain('x'),
  kind: 'account',
  value: 'x:HarbourTV',
  scope: 'account',
  platform: 'x',
  handle: 'HarbourTV',
  holder: 'organisation',
};
const copy = (value: string, of: string): Property =>
  domain(value, { role: 'impersonator', claims: [claim('impersonation', of)] });

const ENTRIES: readonly Entry[] = [
  outlet([claim('typology', 'SC'), claim('ownership', 'Ministry of Harbours')], {
    id: 'xx-harbour',
    name: 'Rádio Harbour',
    nativeName: 'راديو الميناء',
    country: 'XX',
    aliases: ['RH1'],
    properties: [domain('harbour.example'), account],
  }),
  outlet([claim('designation', 'us-ofac')], {
    id: 'yy-courier',
    name: 'Courier Ministry',
    country: 'YY',
    properties: [domain('xn--e1aybc.example'), domain('shared.example')],
  }),
  operation({
    id: 'masquerade',
    name: 'Masquerade',
    claims: [claim('attribution', 'Firm of Sails')],
    properties: [
      copy('herald.ltd', 'herald.example'),
      copy('bote.ltd', 'bote.example'),
      domain('shared.example'),
    ],
  }),
  outlet([], { id: 'xx-gone', name: 'Gone', history: [{ date: '2026', event: 'removed', note: 'Wrong.' }] }),
];
const records = openRecords({
  serial: 1,
  date: '2026-11-22',
  entries: [...ENTRIES],
  evidence: [source('list')],
});
const index = buildSearch(records, (code) => (code === 'XX' ? 'Xanadu' : 'Yonder'));
const found = (text: string, filters: SearchFilters = {}): string[] =>
  search(index, { text, ...filters }).rows.map(({ entry }) => entry.id);
const addresses = (text: string): string[] => {
  const result = search(index, { text });
  return result.rows.flatMap((row) => hitOf(result, row).addresses.map(({ property }) => property.value));
};

describe('searching', () => {
  it.each([
    ['everything, by name, when nothing is typed', '', ['yy-courier', 'xx-gone', 'masquerade', 'xx-harbour']],
    ['without its accents', 'radio harb', ['xx-harbour']],
    ['in capitals', 'MASQ', ['masquerade']],
    ['its own script', 'الميناء', ['xx-harbour']],
    ['an alias', 'rh1', ['xx-harbour']],
    ['an owner', 'of harbours', ['xx-harbour']],
    ['a sponsor', 'sails', ['masquerade']],
    ['a state by name', 'xanadu', ['xx-gone', 'xx-harbour']],
    ['a name before words within', 'ministry', ['yy-courier', 'xx-harbour']],
    ['a name that begins so comes first', 'courier', ['yy-courier']],
    ['an address', 'harbour.ex', ['xx-harbour']],
    ['an address in its own letters', 'тест', ['yy-courier']],
    ['a handle', '@harbourtv', ['xx-harbour']],
    ['a page of the site', 'https://www.harbour.example/news?x=1', ['xx-harbour']],
    ['a subdomain', 'de.harbour.example', ['xx-harbour']],
    ['an address that two entries hold', 'shared.example', ['yy-courier', 'masquerade']],
    ['the copied site', 'herald.example', ['masquerade']],
    ['a word of the entry with one of its addresses', 'masquerade bote', ['masquerade']],
    ['words of two addresses together', 'herald.ltd bote.ltd', []],
    ['nothing', 'zebra', []],
    ['blanks', '   ', ['yy-courier', 'xx-gone', 'masquerade', 'xx-harbour']],
  ])('finds %s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    [{ class: 'state-controlled' }, ['xx-harbour']],
    [{ class: 'impersonation' }, ['masquerade']],
    [{ class: 'removed' }, ['xx-gone']],
    [{ country: 'YY' }, ['yy-courier']],
    [{ country: 'none' }, ['masquerade']],
    [{ act: 'us-ofac' }, ['yy-courier']],
    [{ operation: 'masquerade' }, ['yy-courier', 'masquerade']],
    [{ operation: 'masquerade', country: 'YY' }, ['yy-courier']],
    [{ class: 'party-organ' }, []],
  ] as const)('filters by %j', (filters, expected) => {
    expect(found('', filters)).toEqual(expected);
  });

  it('filters what is typed, too', () => {
    expect(found('shared', { country: 'YY' })).toEqual(['yy-courier']);
    expect(found('https://harbour.example/', { country: 'YY' })).toEqual([]);
  });

  it('says by which address: those themselves before copies of the site', () => {
    expect(addresses('radio')).toEqual([]);
    expect(addresses('www.herald.ltd')).toEqual(['herald.ltd']);
    expect(addresses('bote')).toEqual(['bote.ltd']);
    expect(addresses('de.harbour.example')).toEqual(['harbour.example']);
  });
});

describe('the corpus', () => {
  const words = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', ' ', 'п') });
  it('finds what looking into every text finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'п') })),
        words,
        (texts, word) => {
          const numbers: number[] = [];
          eachWith(corpusOf(texts), word, (number) => numbers.push(number));
          expect(numbers).toEqual(texts.flatMap((text, number) => (text.includes(word) ? [number] : [])));
        },
      ),
    );
  });
});

describe('folding', () => {
  it.each([
    ['Tele Sür', 'tele sur'],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['إِذاعة', 'اذاعة'],
    ['ＲＴ', 'rt'],
    ['l’Est', 'lest'],
  ])('%s: %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
