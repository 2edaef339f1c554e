import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatEvidence,
  formatFile,
  formatOperation,
  formatOutlets,
  sortedEntry,
} from '../../../src/registry/canonical.ts';
import { canonicalText } from '../../../src/registry/checks/read-files.ts';
import { assembleList } from '../../../src/registry/compute-list.ts';
import { claim, domain, operation, outlet, source } from './entries.ts';

const scrambled = outlet([claim('typology', 'SC'), claim('designation', 'us-ofac', { date: '2020' })], {
  properties: [
    domain('b.example'),
    domain('a.example', {
      claims: [claim('listing', 'own', { date: '2025' }), claim('listing', 'own', { date: '2023' })],
    }),
  ],
  aliases: ['b', 'a'],
});

describe('canonical form', () => {
  it('sorts claims, properties and aliases, and leaves history in its order', () => {
    const history = [
      { date: '2026-12-01', event: 'changed' as const, note: 'x' },
      { date: '2026-11-22', event: 'added' as const, note: 'y' },
    ];
    const sorted = sortedEntry({ ...scrambled, history });
    expect(sorted.claims.map(({ relation }) => relation)).toEqual(['designation', 'typology']);
    expect(sorted.properties.map(({ value }) => value)).toEqual(['a.example', 'b.example']);
    expect(sorted.properties[0]?.claims.map(({ date }) => date)).toEqual(['2023', '2025']);
    expect(sorted.aliases).toEqual(['a', 'b']);
    expect(sorted.history).toEqual(history);
  });

  it('gives the same text whatever the order it came in', () => {
    const entries = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 });
    const textOf = (ids: string[]): string => formatOutlets(ids.map((id) => ({ ...scrambled, id })));
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        expect(textOf(one)).toBe(textOf(other));
      }),
    );
  });

  it('is its own canonical form', () => {
    for (const [file, text] of [
      ['outlets/xx.json', formatOutlets([scrambled])],
      [
        'operations/operation.json',
        formatOperation(operation({ properties: [domain('x.example', { role: 'redirector' })] })),
      ],
      ['evidence.json', formatEvidence([source('b'), source('a')])],
    ] as const) {
      expect(canonicalText({ file, text })).toBe(text);
    }
  });

  it('writes keys in one order, absent ones not at all, and ends with a line break', () => {
    expect(formatFile({ claims: [], id: 'x', v: 1, country: undefined })).toBe(
      '{\n  "v": 1,\n  "id": "x",\n  "claims": []\n}\n',
    );
  });
});

it('assembles a list sorted by id', () => {
  const list = assembleList({
    list: { serial: 3, date: '2026-11-22' },
    evidence: [source('z'), source('a')],
    outlets: [outlet([], { id: 'xx-b' }), outlet([], { id: 'xx-a' })],
    operations: [operation({ id: 'an-operation' })],
  });
  expect(list).toMatchObject({ v: 1, serial: 3, date: '2026-11-22' });
  expect(list.entries.map(({ id }) => id)).toEqual(['an-operation', 'xx-a', 'xx-b']);
  expect(list.evidence.map(({ id }) => id)).toEqual(['a', 'z']);
});
