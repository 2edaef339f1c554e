/** The registry's own pages over every entry: what they say is filled in, obeys the wording, and adds up. */
import { describe, expect, it } from 'vitest';
import { readList } from '../../src/cli/registry-files.ts';
import { countEntries, groupLeftOut } from '../../src/check/counts.ts';
import { addressesOf } from '../../src/check/entry-addresses.ts';
import { entryFile, entrySources } from '../../src/check/entry-file.ts';
import { strongestFinding } from '../../src/check/find-address.ts';
import { openRecords } from '../../src/check/open-registry.ts';
import { attributionsOf, copiedSites, namingSources, timelineOf } from '../../src/check/operation-facts.ts';
import { buildSearch } from '../../src/check/search-rows.ts';
import { search } from '../../src/check/search.ts';
import { alsoListed, tiesOf } from '../../src/check/ties.ts';
import { ACTS } from '../../src/registry/acts.ts';
import { removalOf } from '../../src/registry/removed.ts';
import type { Entry, Operation } from '../../src/registry/schema.ts';
import { addressWords } from '../../src/ui/words/address-words.ts';
import { citeEntry } from '../../src/ui/words/cite-words.ts';
import { claimRows } from '../../src/ui/words/claim-words.ts';
import { actName } from '../../src/ui/words/class-words.ts';
import { operationSentences } from '../../src/ui/words/operation-sentences.ts';
import { BANNED_EN } from './banned-words.ts';

const records = openRecords(readList('assets/registry'));
const entries = [...records.entries.values()];
const operations = entries.filter((entry): entry is Operation => entry.kind === 'operation');
const ties = tiesOf(entries);
const index = buildSearch(records, (code) => code, ties);

const sentencesOf = (operation: Operation): readonly string[] =>
  operationSentences(records, operation, addressesOf(records, operation));

/** A placeholder left open, or a word that no label may use. */
const isFaulty = (words: string): boolean => /\{\w*\}|\bundefined\b/u.test(words) || BANNED_EN.test(words);

const ownWords = (entry: Entry): string[] =>
  [
    ...claimRows(entry, entry.claims, null, false),
    ...entry.properties.flatMap((one) => claimRows(entry, one.claims, null, true)),
  ].map(({ question }) => question);

describe('an operation’s page', () => {
  it('says nothing that is open or an adjective', () => {
    const said = operations.flatMap((one) => sentencesOf(one).map((words) => words.replaceAll(one.name, '')));
    expect(said.filter(isFaulty)).toEqual([]);
  });

  it('attributes only where a source does, and names it with its year', () => {
    for (const operation of operations) {
      const attributions = attributionsOf(records, operation);
      const said = sentencesOf(operation).filter((words) => words.startsWith('Attributed'));
      expect(said.length > 0).toBe(attributions.length > 0);
      for (const { to, source, date } of attributions) {
        const named = said.filter((words) => words.includes(to) && words.includes(source.short));
        expect(named.some((words) => words.includes(`(${date.slice(0, 4)})`))).toBe(true);
      }
    }
  });

  it('has a source for everything, and its addresses in one year each', () => {
    for (const operation of operations) {
      expect(namingSources(records, operation).length).toBeGreaterThan(0);
      const addresses = addressesOf(records, operation);
      const dated = addresses.filter(({ firstListed }) => firstListed !== undefined);
      expect(timelineOf(addresses).reduce((sum, { first }) => sum + first, 0)).toBe(dated.length);
      const copies = addresses.filter(({ copyOf }) => copyOf !== undefined).length;
      expect(copiedSites(addresses).reduce((sum, one) => sum + one.copies, 0)).toBe(copies);
    }
  });
});

describe('an entry’s page', () => {
  it('has words for every claim, address and act', () => {
    for (const entry of entries) {
      expect(ownWords(entry).filter((words) => words === '' || isFaulty(words))).toEqual([]);
      for (const property of entry.properties) expect(addressWords(property)).not.toMatch(/^\s*$|\{/);
    }
    expect(ACTS.filter(({ code }) => actName(code) === code)).toEqual([]);
  });

  it('cites at least one source that the list holds', () => {
    for (const entry of entries) {
      const sources = strongestFinding(records, entry)?.evidence ?? entrySources(records, entry);
      const text = citeEntry(entry.name, ['Sentence.'], { entry: entry.id, list: records.list, sources });
      expect(text).toMatch(/\nSource: [^\n]+\n/);
      expect(text).toContain(`entry ${entry.id}.`);
      expect(text).not.toMatch(/\{|undefined/);
    }
  });

  it('is linked with whoever holds the same address, both ways', () => {
    const pairs = entries.flatMap((entry) =>
      alsoListed(ties, entry).map((also) => `${entry.id} ${also.entry.id}`),
    );
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs.filter((pair) => !pairs.includes(pair.split(' ').toReversed().join(' ')))).toEqual([]);
  });

  it('is a file that names its list and brings its sources', () => {
    for (const entry of entries.slice(0, 100)) {
      const file: unknown = JSON.parse(entryFile(records, entry));
      expect(file).toMatchObject({ list: records.list, entry: JSON.parse(JSON.stringify(entry)) as Entry });
    }
  });
});

describe('the search', () => {
  it('finds every entry by its name, its native name and each of its addresses', () => {
    const finds = (text: string, id: string): boolean =>
      search(index, { text }).rows.some(({ entry }) => entry.id === id);
    const lost = entries.flatMap(({ id, name, nativeName, properties }) => [
      ...[name, nativeName ?? name].filter((text) => !finds(text, id)),
      ...properties.slice(0, 3).flatMap(({ value }) => (finds(value, id) ? [] : [`${id}: ${value}`])),
    ]);
    expect(lost).toEqual([]);
  });

  it('is as quick to filter as to name: classes add up to what the counts say', () => {
    const counts = countEntries(records, index.rows);
    expect(counts.total).toBe(entries.length);
    expect([...counts.byClass.values()].reduce((a, b) => a + b, 0)).toBe(counts.total);
    for (const { country, total } of counts.byState)
      expect(search(index, { text: '', country }).rows).toHaveLength(total);
    expect(counts.byClass.get('removed') ?? 0).toBe(
      entries.filter((one) => removalOf(one) !== undefined).length,
    );
    expect(counts.bySource.every(([source]) => source !== '')).toBe(true);
  });
});

describe('what is left out', () => {
  it('is grouped without losing a row', () => {
    const rows = ['a: one', 'a: two', 'b (x)', 'b; y', 'c'].map((reason) => ({
      file: 'f',
      item: reason,
      reason,
    }));
    const groups = groupLeftOut(rows);
    expect(groups.map(({ reason, rows: all }) => [reason, all.length])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 1],
    ]);
  });
});
