/** What "More" says of every address, in every language of the catalogue: the same rules as for the label above it. */
import { describe, expect, it } from 'vitest';
import { describe as detailsOf } from '../../src/check/describe.ts';
import type { Details } from '../../src/check/details.ts';
import { findingAt } from '../../src/check/find-address.ts';
import { openRecords } from '../../src/check/open-registry.ts';
import { ENGLISH_DETAILS, type DetailsSpeech } from '../../src/ui/catalogue/details.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../../src/ui/catalogue/label.ts';
import { factWords } from '../../src/ui/words/fact-words.ts';
import { operationRows, statusWords } from '../../src/ui/words/operation-words.ts';
import { relationRows } from '../../src/ui/words/relation-words.ts';
import { quietReason } from '../../src/ui/words/shown-words.ts';
import { witnessNote } from '../../src/ui/words/witness-words.ts';
import { BANNED_EN } from './banned-words.ts';
import { DROPPED_NAMES } from './dropped-names.ts';
import { judged, list } from './registry-on-disk.ts';

/** A language joins here with its catalogues, and with its own words that nothing of ours may use. */
const LANGUAGES: readonly {
  readonly details: DetailsSpeech;
  readonly labels: LabelSpeech;
  readonly banned: RegExp;
}[] = [{ details: ENGLISH_DETAILS, labels: ENGLISH_LABELS, banned: BANNED_EN }];

const MASK = '§';
const records = openRecords(list);
const all: readonly Details[] = judged.flatMap(({ entry, property, verdict }) => {
  if (verdict === null) return [];
  return detailsOf(records, findingAt(records, entry, property, verdict)) ?? [];
});

/** The details without the names and acts of others: what is left is what we say ourselves. */
function masked(details: Details): Details {
  const { relations, facts, sponsors, finding, origin } = details;
  return {
    ...details,
    finding: { ...finding, name: MASK, operation: MASK },
    facts: facts.map((fact) => ({ ...fact, ...(fact.names === undefined ? {} : { names: MASK }) })),
    sponsors: sponsors.map(() => ({ name: MASK, by: MASK })),
    witnesses: details.witnesses.map(({ copies }) => ({ by: MASK, copies: copies.map(() => MASK) })),
    ...(relations === undefined
      ? {}
      : { relations: { ...relations, ...(relations.owner === undefined ? {} : { owner: MASK }) } }),
    ...(origin === undefined ? {} : { origin: { ...origin, by: MASK } }),
  };
}

function wordsOf(details: Details, speech: DetailsSpeech, labels: LabelSpeech): string[] {
  const rows = [...operationRows(details, speech, labels), ...relationRows(details, speech, labels)];
  const notes = [quietReason(details, speech), witnessNote(details, speech)];
  const { status, facts } = details;
  return [
    ...rows.flatMap(({ term, value }) => [term, value]),
    ...facts.map((fact) => factWords(fact, speech)),
    ...(status === undefined ? [] : [statusWords(status, speech)]),
    ...notes.filter((note) => note !== undefined),
  ];
}

it('there are details of every address of which something may be said', () => {
  expect(all).toHaveLength(judged.filter(({ verdict }) => verdict !== null).length);
});

describe.each(LANGUAGES.map((one) => [one.details.language.tag, one] as const))('%s', (_tag, language) => {
  const said = (rule: (words: string, details: Details) => boolean, mask: boolean): string[] => {
    const found = all.flatMap((details) =>
      wordsOf(mask ? masked(details) : details, language.details, language.labels)
        .filter((words) => rule(words, details))
        .map((words) => `${details.finding.entry}: ${words}`),
    );
    return [...new Set(found)].slice(0, 10);
  };

  it('says nothing of its own that is banned', () => {
    expect(said((words) => language.banned.test(words), true)).toEqual([]);
  });

  it('names no person that the import dropped', () => {
    expect(said((words) => DROPPED_NAMES.some((name) => words.includes(name)), false)).toEqual([]);
  });

  it('leaves no gap and no placeholder', () => {
    expect(
      said((words) => /undefined|null|NaN|[{}*]| {2}|^\s|\s$|\(\)| [,.;]|^$/u.test(words), false),
    ).toEqual([]);
  });

  it('says of every act when it was', () => {
    const undated = all.flatMap(({ facts, finding }) =>
      facts
        .map((fact) => ({ fact, words: factWords(fact, language.details) }))
        .filter(({ fact, words }) => !words.includes(fact.date.slice(0, 4)))
        .map(({ words }) => `${finding.entry}: ${words}`),
    );
    expect(undated).toEqual([]);
  });

  it('says where one witness alone names the address', () => {
    const single = all.filter(({ witnesses }) => witnesses.length === 1);
    expect(single.length).toBeGreaterThan(500);
    const silent = single.filter(
      (details) => !witnessNote(details, language.details)?.includes(details.witnesses[0]?.by ?? MASK),
    );
    expect(silent).toEqual([]);
  });

  it('says why low confidence is told in the popup only', () => {
    const low = all.filter(({ confidence, finding }) => confidence === 'low' && finding.class !== null);
    expect(low.length).toBeGreaterThan(50);
    expect(low.filter((details) => quietReason(details, language.details) === undefined)).toEqual([]);
  });
});

it('names no state behind an operation, but where its operators were located', () => {
  const codes = new Set(list.entries.flatMap(({ country }) => country ?? []));
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const states = [...codes].map((code) => names.of(code) ?? code);
  const wrong = all
    .filter(({ finding }) => finding.kind === 'operation')
    .flatMap((details) => {
      const { origin: _, ...placeless } = masked(details);
      return (
        wordsOf(placeless, ENGLISH_DETAILS, ENGLISH_LABELS)
          // A restriction is bound to its place, which is not who is behind the address.
          .filter((words) => !details.facts.some((fact) => factWords(fact) === words))
          .filter((words) => states.some((state) => words.includes(state)))
      );
    });
  expect(wrong).toEqual([]);
});
