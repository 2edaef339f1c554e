import { describe, expect, test } from 'vitest';
import type { Label, LabelFacts, LabelKey } from '../../../src/registry/label.ts';
import { bannerWords, labelSentence } from '../../../src/ui/words/banner-words.ts';
import { markAlternative, markWords, MARK_LIMIT } from '../../../src/ui/words/mark-words.ts';
import { badgeWords, sentenceWords, tagWords, titleWords } from '../../../src/ui/words/title-words.ts';

const SMM = { source: 'State Media Monitor', year: '2024' };
const VIGINUM = { source: 'VIGINUM', year: '2024' };

function label(key: LabelKey, facts: LabelFacts): Label {
  return { key, facts };
}

interface Row {
  readonly is: string;
  readonly label: Label;
  readonly lead: string;
  readonly rest: string;
  readonly mark: string;
  readonly alternative: string;
  readonly badge: string;
  readonly tag: string;
  readonly title: string;
  readonly sentence: string;
}

const ROWS: readonly Row[] = [
  {
    is: 'state-controlled',
    label: label('state-controlled', { ...SMM, country: 'RU' }),
    lead: 'State-controlled media · Russia.',
    rest: 'Per State Media Monitor (2024).',
    mark: 'state · Russia',
    alternative: 'state-controlled media, Russia',
    badge: 'State-controlled media · Russia',
    tag: 'State-controlled media · Russia',
    title: 'The Name',
    sentence: 'Per State Media Monitor (2024): the state controls funding, management and editorial line.',
  },
  {
    is: 'state-controlled, read in a copy',
    label: label('state-controlled', { ...SMM, country: 'CN', copiedBy: 'ASD' }),
    lead: 'State-controlled media · China.',
    rest: 'Per State Media Monitor (2024), as copied by ASD.',
    mark: 'state · China',
    alternative: 'state-controlled media, China',
    badge: 'State-controlled media · China',
    tag: 'State-controlled media · China',
    title: 'The Name',
    sentence:
      'Per State Media Monitor (2024), as copied by ASD: the state controls funding, management and editorial line.',
  },
  {
    is: 'state-managed',
    label: label('state-managed', { ...SMM, country: 'EG', copiedBy: 'ASD' }),
    lead: 'State-managed media · Egypt.',
    rest: 'Management and editorial line under state control, per State Media Monitor (2024), as copied by ASD.',
    mark: 'state · Egypt',
    alternative: 'state-managed media, Egypt',
    badge: 'State-managed media · Egypt',
    tag: 'State-managed media · Egypt',
    title: 'The Name',
    sentence:
      'Management and editorial line under state control, per State Media Monitor (2024), as copied by ASD.',
  },
  {
    is: 'privately owned, captured',
    label: label('state-captured-private', { ...SMM, country: 'AZ' }),
    lead: 'Privately owned; editorial line controlled by the state of Azerbaijan,',
    rest: 'per State Media Monitor (2024).',
    mark: 'state line · Azerbaijan',
    alternative: 'privately owned media, editorial line controlled by the state of Azerbaijan',
    badge: 'Privately owned, state editorial line · Azerbaijan',
    tag: 'Privately owned, state editorial line · Azerbaijan',
    title: 'The Name',
    sentence:
      'Privately owned; editorial line controlled by the state of Azerbaijan, per State Media Monitor (2024).',
  },
  {
    is: 'designated, with act and day',
    label: label('state-designated', {
      source: 'Council of the EU',
      year: '2022',
      country: 'RU',
      act: 'Regulation (EU) 2022/350',
      date: '2022-03-01',
    }),
    lead: 'Designated by Council of the EU as under the state control of Russia',
    rest: '(Regulation (EU) 2022/350, 1 March 2022).',
    mark: 'state · Russia',
    alternative: 'designated by Council of the EU as under state control, Russia',
    badge: 'Designated as under state control · Russia',
    tag: 'Designated as under state control · Russia',
    title: 'The Name',
    sentence:
      'Designated by Council of the EU as under the state control of Russia (Regulation (EU) 2022/350, 1 March 2022).',
  },
  {
    is: 'designated, year alone, read in a copy',
    label: label('state-designated', { source: 'OFAC', year: '2021', country: 'IR', copiedBy: 'ASD' }),
    lead: 'Designated by OFAC as under the state control of Iran',
    rest: '(2021, as copied by ASD).',
    mark: 'state · Iran',
    alternative: 'designated by OFAC as under state control, Iran',
    badge: 'Designated as under state control · Iran',
    tag: 'Designated as under state control · Iran',
    title: 'The Name',
    sentence: 'Designated by OFAC as under the state control of Iran (2021, as copied by ASD).',
  },
  {
    is: 'party organ',
    label: label('party-organ', { source: 'BBC Monitoring', year: '2022', country: 'CU' }),
    lead: 'Party organ · Cuba.',
    rest: 'Per BBC Monitoring (2022).',
    mark: 'party · Cuba',
    alternative: 'party organ, Cuba',
    badge: 'Party organ · Cuba',
    tag: 'Party organ · Cuba',
    title: 'The Name',
    sentence: 'Per BBC Monitoring (2022).',
  },
  {
    is: 'public and independent',
    label: label('public-independent', { ...SMM, country: 'GB' }),
    lead: 'Receives public money from the United Kingdom; editorially independent,',
    rest: 'per State Media Monitor (2024).',
    mark: 'facts only',
    alternative: 'public money, editorially independent, United Kingdom',
    badge: 'Facts only',
    tag: 'Facts only',
    title: 'The Name',
    sentence:
      'Receives public money from the United Kingdom; editorially independent, per State Media Monitor (2024).',
  },
  {
    is: 'operation with sponsor',
    label: label('covert-operation', {
      ...VIGINUM,
      operation: 'Portal Kombat',
      sponsor: 'TigerWeb',
      sponsorSource: 'VIGINUM',
    }),
    lead: 'Listed as part of the operation Portal Kombat',
    rest: 'by VIGINUM (2024). Attributed to TigerWeb by VIGINUM.',
    mark: 'operation · per VIGINUM',
    alternative: 'listed as part of the operation Portal Kombat by VIGINUM',
    badge: 'Operation · Portal Kombat',
    tag: 'Listed as part of an operation',
    title: 'The Name',
    sentence: 'Listed as part of Portal Kombat by VIGINUM (2024). Attributed to TigerWeb by VIGINUM.',
  },
  {
    is: 'operation with a place of origin only',
    label: label('covert-operation', {
      source: 'Meta',
      year: '2023',
      operation: 'Network of 2023',
      origin: 'TG BF',
      originBy: 'Meta',
    }),
    lead: 'Listed as part of the operation Network of 2023',
    rest: 'by Meta (2023). Meta located its operators in Togo and Burkina Faso.',
    mark: 'operation · per Meta',
    alternative: 'listed as part of the operation Network of 2023 by Meta',
    badge: 'Operation · Network of 2023',
    tag: 'Listed as part of an operation',
    title: 'The Name',
    sentence:
      'Listed as part of Network of 2023 by Meta (2023). Meta located its operators in Togo and Burkina Faso.',
  },
  {
    is: 'operation, nobody attributed, read in a copy',
    label: label('covert-operation', { ...VIGINUM, operation: 'CopyCop', copiedBy: 'M82-project' }),
    lead: 'Listed as part of the operation CopyCop',
    rest: 'by VIGINUM (2024), as copied by M82-project.',
    mark: 'operation · per VIGINUM',
    alternative: 'listed as part of the operation CopyCop by VIGINUM',
    badge: 'Operation · CopyCop',
    tag: 'Listed as part of an operation',
    title: 'The Name',
    sentence: 'Listed as part of CopyCop by VIGINUM (2024), as copied by M82-project.',
  },
  {
    is: 'copy of a site',
    label: label('impersonation', { source: 'VIGINUM', year: '2023', realSite: 'spiegel.de' }),
    lead: 'This is not spiegel.de.',
    rest: 'Listed by VIGINUM (2023) as a copy of it.',
    mark: 'not spiegel.de',
    alternative: 'not spiegel.de; listed by VIGINUM as a copy of it',
    badge: 'Not spiegel.de',
    tag: 'Copy of another site',
    title: 'This is not spiegel.de',
    sentence: 'Listed by VIGINUM (2023) as a copy of it.',
  },
  {
    is: 'copy of a site, in an operation, read in a copy',
    label: label('impersonation', {
      source: 'VIGINUM',
      year: '2023',
      realSite: 'spiegel.de',
      operation: 'Doppelganger / RRN',
      copiedBy: 'ASD',
    }),
    lead: 'This is not spiegel.de.',
    rest: 'Listed as a copy of it by VIGINUM (2023), as copied by ASD.',
    mark: 'not spiegel.de',
    alternative: 'not spiegel.de; listed by VIGINUM as a copy of it',
    badge: 'Not spiegel.de',
    tag: 'Copy of another site',
    title: 'This is not spiegel.de',
    sentence:
      'Listed as a copy of it, and as part of Doppelganger / RRN, by VIGINUM (2023), as copied by ASD.',
  },
  {
    is: 'look-alike',
    label: label('lookalike', { source: 'Masthead', year: '2026', realSite: 'spiegel.de' }),
    lead: 'This address resembles spiegel.de',
    rest: 'but is not on any list. Check the address. Our own observation, not a listing.',
    mark: 'facts only',
    alternative: 'resembles spiegel.de, on no list',
    badge: 'Resembles spiegel.de',
    tag: 'Not on any list',
    title: 'This address resembles spiegel.de',
    sentence: 'It is not on any list. Check the address. Our own observation, not a listing.',
  },
  {
    is: 'dated facts',
    label: label('facts-only', { source: 'SIS Moldova', year: '2023', country: 'RU' }),
    lead: 'Dated facts only.',
    rest: 'Recorded from SIS Moldova (2023); they make no class.',
    mark: 'facts only',
    alternative: 'dated facts only',
    badge: 'Facts only',
    tag: 'Facts only',
    title: 'The Name',
    sentence: 'Recorded from SIS Moldova (2023). These facts make no class.',
  },
];

/** What no label may say (label rules, sections 0 and 4; look, section 9). */
const BANNED =
  /propaganda|fake|lies|\bliar|unreliable|enemy|affiliated|linked to|pro-kremlin|dangerous|run by|warning|%|!|undefined|\{|\}|\*/iu;

describe.each(ROWS)('$is', (row) => {
  test('banner', () => expect(bannerWords(row.label)).toEqual({ lead: row.lead, rest: row.rest }));
  test('sentence is lead and rest', () => expect(labelSentence(row.label)).toBe(`${row.lead} ${row.rest}`));
  test('mark', () => expect(markWords(row.label)).toBe(row.mark));
  test('alternative of the mark', () => expect(markAlternative(row.label)).toBe(row.alternative));
  test('badge', () => expect(badgeWords(row.label)).toBe(row.badge));
  test('tag', () => expect(tagWords(row.label)).toBe(row.tag));
  test('title', () => expect(titleWords(row.label, 'The Name')).toBe(row.title));
  test('sentence under the title', () => expect(sentenceWords(row.label)).toBe(row.sentence));

  test('says nothing of its own', () => {
    const all = [
      labelSentence(row.label),
      markWords(row.label),
      markAlternative(row.label),
      badgeWords(row.label),
      tagWords(row.label),
      sentenceWords(row.label),
    ];
    for (const words of all) expect(words).not.toMatch(BANNED);
  });
});

test('every class has a row', () => {
  const keys = new Set(ROWS.map((row) => row.label.key));
  expect(keys.size).toBe(10);
});

describe('marks never exceed their length', () => {
  const codes = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').flatMap((a) =>
    Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').map((b) => a + b),
  );

  test.each([
    'state-controlled',
    'state-managed',
    'state-captured-private',
    'state-designated',
    'party-organ',
  ] as const)('%s, for every country code', (key) => {
    for (const country of codes) {
      const words = markWords(label(key, { ...SMM, country }));
      expect(words.length, words).toBeLessThanOrEqual(MARK_LIMIT);
    }
  });

  test.each([
    ['AE', 'state · AE'],
    ['GB', 'state · United Kingdom'],
    ['MM', 'state · Myanmar'],
    ['XX', 'state · XX'],
    ['not a code', 'state · not a code'],
  ])('country %s', (country, words) => {
    expect(markWords(label('state-controlled', { ...SMM, country }))).toBe(words);
  });

  test.each([
    ['Citizen Lab', 'operation · per Citizen Lab'],
    ['Recorded Future', 'op. · per Recorded Future'],
    ['US Department of Justice', 'listed in a named report'],
  ])('operation per %s', (source, words) => {
    expect(markWords(label('covert-operation', { source, year: '2024', operation: 'X' }))).toBe(words);
  });

  test('a long real site', () => {
    const facts = { ...VIGINUM, realSite: 'a-very-long-newspaper-name.example' };
    expect(markWords(label('impersonation', facts))).toBe('listed as a copy');
  });
});

test('an asterisk in a name does not lose the sentence', () => {
  const words = bannerWords(label('covert-operation', { ...VIGINUM, operation: 'A*B' }));
  expect(`${words.lead} ${words.rest}`).toContain('VIGINUM (2024)');
});
