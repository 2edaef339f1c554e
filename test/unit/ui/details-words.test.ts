import { describe, expect, test } from 'vitest';
import type { DatedFact, Details } from '../../../src/check/details.ts';
import type { Finding } from '../../../src/check/finding.ts';
import { ENGLISH } from '../../../src/ui/catalogue/speech.ts';
import { dateWords, yearOf } from '../../../src/ui/words/date-words.ts';
import { factWords } from '../../../src/ui/words/fact-words.ts';
import { levelWords, operationRows, statusWords } from '../../../src/ui/words/operation-words.ts';
import { relationRows } from '../../../src/ui/words/relation-words.ts';
import {
  glyphOfFinding,
  quietReason,
  tagOfDetails,
  toneOfFinding,
} from '../../../src/ui/words/shown-words.ts';
import {
  correctionWords,
  disputeWords,
  eventWords,
  openableAddress,
  sourceWords,
} from '../../../src/ui/words/source-words.ts';
import { citation, detailsOf, findingOf } from './samples.ts';

describe('dates are as precise as the source', () => {
  test.each([
    ['2024', '2024'],
    ['2024-02', 'February 2024'],
    ['2024-02-12', '12 February 2024'],
    ['2026-11-22T23:59:59.000Z', '22 November 2026'],
    ['soon', 'soon'],
    ['', ''],
  ])('%s', (date, words) => expect(dateWords(date, ENGLISH)).toBe(words));

  test('year', () => expect(yearOf('2022-03-01')).toBe('2022'));
});

describe('dated facts', () => {
  const fact = (code: string, more: Partial<DatedFact> = {}): DatedFact => ({
    code,
    date: '2022-03-01',
    evidence: [],
    ...more,
  });
  test.each([
    [
      fact('eu-833-2014-annex-xv', { act: '2022/350' }),
      'Distribution suspended in the EU (Regulation (EU) 2022/350, 1 March 2022).',
    ],
    [fact('eu-833-2014-annex-xv'), 'Distribution suspended in the EU (1 March 2022).'],
    [fact('us-doj-domain-seizure'), 'Domain seized by the US Department of Justice, 1 March 2022.'],
    [fact('us-ofac-eo14024'), 'Designated by the US Treasury (OFAC), 1 March 2022.'],
    [
      fact('us-ofac', { names: 'owner' }),
      'Designated by the US Treasury (OFAC), 1 March 2022. Named there: owner, not this outlet itself.',
    ],
    [fact('eu-2024-2642'), 'Listed by the Council of the EU under Regulation (EU) 2024/2642, 1 March 2022.'],
    [fact('ee-ttja-block'), 'Access restricted in Estonia by an order of the TTJA, 1 March 2022.'],
    [
      fact('md-sis', { act: '72' }),
      'Access restricted in Moldova by an order of the Security and Intelligence Service (order no. 72, 1 March 2022).',
    ],
    [fact('something-new', { act: 'No. 7' }), 'On record: something-new (No. 7, 1 March 2022).'],
    [fact('us-ofacademy'), 'On record: us-ofacademy (1 March 2022).'],
  ])('%o', (given, words) => expect(factWords(given)).toBe(words));
});

describe('relations', () => {
  test('three questions kept apart, and the owner', () => {
    const details = detailsOf({
      relations: { funding: 'state', management: 'independent', editorial: 'not-said', owner: 'TV-Novosti' },
    });
    expect(relationRows(details)).toEqual([
      { term: 'Funding', value: 'State of Russia' },
      { term: 'Management', value: 'Independent' },
      { term: 'Editorial line', value: 'Not said' },
      { term: 'Owner', value: 'TV-Novosti' },
    ]);
  });

  test('public money of an independent broadcaster is not called the state’s', () => {
    const details = detailsOf({
      finding: findingOf({ class: 'public-independent', country: 'GB' }),
      relations: { funding: 'state', management: 'independent', editorial: 'independent' },
    });
    expect(relationRows(details)[0]).toEqual({ term: 'Funding', value: 'Public money' });
  });

  test('a country takes its article', () => {
    const details = detailsOf({
      finding: findingOf({ country: 'AE' }),
      relations: { funding: 'party', management: 'state', editorial: 'state' },
    });
    expect(relationRows(details).map(({ value }) => value)).toEqual([
      'Party',
      'State of the United Arab Emirates',
      'State of the United Arab Emirates',
    ]);
  });

  test('none where the source says none', () => expect(relationRows(detailsOf({}))).toEqual([]));
});

describe('operations', () => {
  const operation = (more: Partial<Finding>): Finding =>
    findingOf({ kind: 'operation', class: 'covert-operation', ...more });

  // The sentence of the published rule, never the kind of one source: that source may not speak of this very address.
  test.each([
    ['confirmed', 'Confirmed: '],
    ['attributed', 'Attributed: '],
    ['reported', 'Reported: '],
  ] as const)('level %s says the rule', (level, start) => {
    expect(levelWords(level)).toMatch(new RegExp(`^${start}listed .*\\.$`));
  });
  test('no level, no words', () => expect(levelWords(undefined)).toBeUndefined());

  test('only what is recorded has a row', () => {
    const details = detailsOf({
      finding: operation({ level: 'reported' }),
      role: 'fake-outlet',
      firstReported: '2024-02',
      sponsors: [{ name: 'TigerWeb', by: 'VIGINUM' }],
      origin: { countries: ['TG', 'BF'], by: 'Meta' },
    });
    expect(operationRows(details)).toEqual([
      { term: 'Attribution', value: 'Reported: listed by journalism alone.' },
      { term: 'Attributed to', value: 'TigerWeb, by VIGINUM' },
      { term: 'Operators located in', value: 'Togo and Burkina Faso, by Meta' },
      { term: 'Role of this site', value: 'Site of the operation' },
      { term: 'First reported', value: 'February 2024' },
    ]);
  });

  test('a copy names its operation, a role of tomorrow is shown as it is', () => {
    const details = detailsOf({
      finding: operation({ class: 'impersonation', operation: 'Doppelganger' }),
      role: 'relay',
    });
    expect(operationRows(details)).toEqual([
      { term: 'Name', value: 'Doppelganger' },
      { term: 'Role of this site', value: 'relay' },
    ]);
  });

  test.each([
    ['seized', 'Domain seized'],
    ['moved', 'moved'],
  ])('status %s', (status, words) => expect(statusWords(status)).toBe(words));
});

describe('facts alone are plain and say why', () => {
  const facts = (finding: Partial<Finding>, more: Partial<Details> = {}): Details =>
    detailsOf({ finding: findingOf({ shown: 'facts', ...finding }), ...more });
  test.each([
    [facts({ class: 'public-independent' }), 'public is not the same as controlled'],
    [facts({}, { dispute: { kind: 'sources', states: 'x' } }), 'the sources contradict each other'],
    [facts({}, { status: 're-registered' }), 'the domain now belongs to somebody else'],
    [facts({ class: null }), 'dated facts make no class'],
    [facts({}, { confidence: 'low' }), 'one list alone names this address'],
  ])('%#', (details, reason) => {
    expect(quietReason(details)).toContain(reason);
    expect(toneOfFinding(details.finding)).toBe('plain');
    expect(glyphOfFinding(details.finding)).toBe('facts');
    expect(tagOfDetails(details)).toBe(
      details.dispute === undefined ? 'Facts only' : 'Facts only · sources contradict each other',
    );
  });

  test('a finding with banner or marks needs no reason', () => {
    const loud = detailsOf({});
    expect(quietReason(loud)).toBeUndefined();
    expect(toneOfFinding(loud.finding)).toBe('overt');
    expect(glyphOfFinding(loud.finding)).toBe('overt');
    expect(tagOfDetails(loud)).toBe('State-controlled media · Russia');
  });
});

describe('sources', () => {
  test.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.ORG/', 'https://example.org/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['//example.org', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('opens %s as %s', (url, address) => expect(openableAddress(url)).toBe(address));

  test('are named by publisher and title', () => {
    expect(sourceWords(citation({ publisher: 'VIGINUM', title: 'RRN report' }))).toBe('VIGINUM: RRN report');
  });
});

describe('disputes and history', () => {
  test.each([
    [
      { kind: 'own-objection', states: 'we are independent', date: '2024-01' },
      'RT disputes this: «we are independent» (January 2024).',
    ],
    [{ kind: 'own-objection', states: 'no' }, 'RT disputes this: «no»'],
    [
      { kind: 'sources', states: 'A says yes, B says no.', date: '2025' },
      'Two sources contradict each other on editorial control: A says yes, B says no. (2025)',
    ],
    [{ kind: 'sources', states: 'A, B.' }, 'Two sources contradict each other on editorial control: A, B.'],
  ] as const)('%o', (dispute, words) => expect(disputeWords(detailsOf({ dispute }))).toBe(words));

  test('an open correction request says since when', () => {
    expect(correctionWords(detailsOf({ correctionSince: '2026-11-20' }))).toBe(
      'A correction request is open since 20 November 2026.',
    );
    expect(correctionWords(detailsOf({}))).toBeUndefined();
  });

  test('no dispute, no words', () => expect(disputeWords(detailsOf({}))).toBeUndefined());

  test.each([
    ['corrected', 'Corrected, 3 March 2026'],
    ['merged', 'merged, 3 March 2026'],
  ])('%s', (event, words) => expect(eventWords({ event, date: '2026-03-03', note: '' })).toBe(words));
});
