import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../../../src/registry/class.ts';
import { buildIndex, buildParts } from '../../../../src/registry/index/build-index.ts';
import { readLiteral, writeLiteral } from '../../../../src/registry/index/literal.ts';
import { writeIndex } from '../../../../src/registry/index/format.ts';
import { openIndex, type Index } from '../../../../src/registry/index/open-index.ts';
import { summariesFor, type Summary } from '../../../../src/registry/index/verdict.ts';
import { withoutEntries, writeVerdicts } from '../../../../src/registry/index/write-verdicts.ts';

const RT: Summary = {
  entry: 'ru-rt',
  name: 'RT',
  kind: 'outlet',
  property: 'rt.com',
  shown: 'banner',
  label: {
    key: 'state-controlled',
    facts: { source: 'State Media Monitor', year: '2024', country: 'RU', copiedBy: 'ASD' },
  },
};
const COPY: Summary = {
  entry: 'doppelganger',
  name: 'Doppelganger / RRN',
  kind: 'operation',
  property: 'spiegel.ltd',
  shown: 'banner',
  level: 'confirmed',
  label: {
    key: 'impersonation',
    facts: { source: 'VIGINUM', year: '2023', operation: 'Doppelganger', realSite: 'spiegel.de' },
  },
};

function openBoth(byName: ReadonlyMap<string, readonly Summary[]>): Index[] {
  const { verdicts, shared } = writeVerdicts(byName);
  const literal = writeLiteral(buildParts(verdicts, shared));
  return [openIndex(buildIndex(verdicts, shared)), openIndex(readLiteral(literal))];
}

const text = fc.oneof(
  fc.stringMatching(/^[A-Za-zÀ-žа-я0-9 .:()/-]{1,20}$/),
  fc.string({
    minLength: 1,
    maxLength: 8,
    unit: fc.constantFrom('|', ';', '\\', '"', '\n', '#', '=', 'a', 'é', '文'),
  }),
);
const summary: fc.Arbitrary<Summary> = fc
  .record({
    entry: fc.constantFrom('ru-rt', 'doppelganger', 'x-y-z'),
    name: text,
    kind: fc.constantFrom('outlet' as const, 'operation' as const),
    property: fc.constantFrom('rt.com', 'other.example'),
    shown: fc.constantFrom('banner' as const, 'mark' as const, 'facts' as const),
    level: fc.option(fc.constantFrom('confirmed' as const, 'attributed' as const, 'reported' as const), {
      nil: undefined,
    }),
    key: fc.constantFrom(...CLASSES, 'facts-only' as const),
    facts: fc.record({ source: text, year: fc.constant('2024') }),
    more: fc.record(
      {
        country: fc.constantFrom('RU', 'CN'),
        sponsor: text,
        originBy: text,
        act: text,
        date: fc.constant('2022-03-01'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ level, key, facts, more, ...rest }) => ({
    ...rest,
    ...(level === undefined ? {} : { level }),
    label: { key, facts: { ...facts, ...more } },
  }));

describe('verdicts without entries', () => {
  const said = (entry: string, name: string, more: Partial<Summary> = {}): Summary => ({
    ...RT,
    entry,
    name,
    property: 'x.example',
    ...more,
  });

  it('say the same, and tell entries apart although their words are equal', () => {
    const byName = new Map([
      ['a.example', [said('one', 'One')]],
      ['b.example', [said('two', 'Two')]],
      ['c.example', [said('three', 'Three'), said('one', 'One', { shown: 'mark' })]],
      ['d.example', [said('three', 'Three')]],
      ['e.example', []],
    ]);
    const { verdicts, shared } = writeVerdicts(byName);
    const parts = buildParts(verdicts, shared);
    const index = openIndex(writeIndex({ ...parts, verdicts: withoutEntries(parts.verdicts) }));
    const read = [...byName.keys()].map((name) => summariesFor(index, name));
    const entries = read.map((summaries) => summaries.map(({ entry }) => entry));
    expect(entries[0]?.[0]).toBe(entries[2]?.[1]);
    expect(entries[2]?.[0]).toBe(entries[3]?.[0]);
    expect(new Set(entries.flat()).size).toBe(3);
    const bare = (summaries: readonly Summary[]) => summaries.map((one) => ({ ...one, entry: '', name: '' }));
    expect(read.map(bare)).toEqual([...byName.values()].map(bare));
    expect(parts.verdicts.join('').length).toBeGreaterThan(withoutEntries(parts.verdicts).join('').length);
  });
});

describe('verdicts', () => {
  it('come back as they were written, from bytes and from a script literal', () => {
    const byName = new Map([
      ['rt.com', [RT]],
      ['spiegel.ltd', [COPY, { ...RT, property: 'ltd.example' }]],
      ['quiet.rt.com', []],
    ]);
    for (const index of openBoth(byName)) {
      expect(summariesFor(index, 'www.rt.com')).toEqual([RT]);
      expect(summariesFor(index, 'spiegel.ltd')).toEqual(byName.get('spiegel.ltd'));
      expect(summariesFor(index, 'quiet.rt.com')).toEqual([]);
      expect(summariesFor(index, 'x.quiet.rt.com')).toEqual([]);
      expect(summariesFor(index, 'notrt.com')).toEqual([]);
    }
  });

  it('keep every fact of every summary', () => {
    fc.assert(
      fc.property(
        fc.array(summary, { maxLength: 4 }),
        fc.array(summary, { maxLength: 2 }),
        (first, second) => {
          const byName = new Map([
            ['rt.com', first],
            ['other.example', second],
          ]);
          for (const index of openBoth(byName)) {
            expect(summariesFor(index, 'rt.com')).toEqual(first);
            expect(summariesFor(index, 'other.example')).toEqual(second);
          }
        },
      ),
    );
  });

  it('are ASCII, so that the script that holds them stays one byte a character', () => {
    const { verdicts, shared } = writeVerdicts(new Map([['x.example', [{ ...RT, name: 'Телеканал 78' }]]]));
    // oxlint-disable-next-line no-control-regex
    expect(buildParts(verdicts, shared).verdicts.join('')).toMatch(/^[\u0000-\u007e]*$/);
  });
});
