import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/registry/classify.ts';
import type { Claim, Outlet, Property } from '../../../src/registry/schema.ts';
import { claim, domain, operation, outlet, source, sources } from './entries.ts';

const { date: _, ...undated } = source('undated');
const EVIDENCE = sources(
  source('list'),
  source('smm', { short: 'State Media Monitor' }),
  source('asd', { short: 'ASD' }),
  source('eu', { short: 'Council of the EU', kind: 'sanction', date: '2023-06-23' }),
  source('treasury', { short: 'US Treasury', kind: 'sanction', date: '2021-04-15' }),
  source('state', { short: 'US Department of State', kind: 'government-report', date: '2020-08-05' }),
  source('viginum', { short: 'VIGINUM', kind: 'government-report', date: '2023-08-22' }),
  source('viginum-list', { short: 'VIGINUM', kind: 'government-report', date: '2025-09-15' }),
  source('meta', { short: 'Meta', kind: 'platform-report', date: '2022-09-27' }),
  source('court', { short: 'US Department of Justice', kind: 'court', date: '2024-09-04' }),
  source('lab', { short: 'Citizen Lab', date: '2024-02-07' }),
  source('paper', { short: 'A Paper', kind: 'journalism', date: '2019' }),
  source('dima', { short: 'DIMA' }),
  undated,
);

const smm = (value: string, over: Partial<Claim> = {}): Claim =>
  claim('typology', value, { evidence: ['smm'], copy: 'asd', ...over });
const act = (value: string, over: Partial<Claim> = {}): Claim =>
  claim('designation', value, { evidence: ['eu'], date: '2023-06-23', ...over });

function verdictOf(claims: Claim[], property: Partial<Property> = {}, over: Partial<Outlet> = {}) {
  const one = domain('outlet.example', property as Partial<ReturnType<typeof domain>>);
  return classify(outlet(claims, { properties: [one], ...over }), one, EVIDENCE);
}

describe('rows 3 to 6: State Media Monitor codes', () => {
  it.each([
    ['SC', 'state-controlled', 'banner'],
    ['CaPu', 'state-managed', 'banner'],
    ['CaPr', 'state-captured-private', 'banner'],
    ['IP', 'public-independent', 'facts'],
    ['ISF', 'public-independent', 'facts'],
    ['ISM', 'public-independent', 'facts'],
    ['ISFM', 'public-independent', 'facts'],
  ])('%s -> %s, %s', (code, entryClass, shown) => {
    const verdict = verdictOf([smm(code)]);
    expect(verdict).toMatchObject({ class: entryClass, shown, label: { key: entryClass } });
    expect(verdict?.label.facts).toEqual({
      source: 'State Media Monitor',
      year: '2024',
      copiedBy: 'ASD',
      country: 'XX',
    });
  });

  it.each([
    [
      'the newest code stands',
      [smm('ISFM', { date: '2023' }), smm('SC', { date: '2025' })],
      'state-controlled',
      '2025',
    ],
    ['a lost code takes the class away', [smm('IP'), smm('IP-lost', { date: '2025' })], null, '2024'],
    [
      'lost in the same year, read itself',
      [smm('IP'), claim('typology', 'IP-lost', { evidence: ['lab'] })],
      null,
      '2024',
    ],
    [
      'of one year, the one that was read itself',
      [smm('SC'), claim('typology', 'CaPu', { evidence: ['lab'] })],
      'state-managed',
      '2024',
    ],
  ] as const)('%s', (_name, claims, entryClass, year) => {
    const verdict = verdictOf([...claims]);
    expect(verdict?.class).toBe(entryClass);
    expect(verdict?.label.facts.year).toBe(year);
  });

  it.each([
    ['owner', smm('SC', { names: 'owner' })],
    ['listed under another name (Hunan Daily)', smm('SC', { names: 'outlet listed as Voice of China' })],
    ['before a change (TVP)', smm('SC', { date: '2023', names: 'outlet before its change' })],
    ['the successor (RTVS)', smm('SC', { date: '2025', names: 'successor' })],
  ])('a code with a bracket is a fact: %s', (_name, code) => {
    expect(verdictOf([code])).toMatchObject({ class: null, shown: 'facts', label: { key: 'facts-only' } });
  });

  it('is the same for every state', () => {
    const code = fc.constantFrom('SC', 'CaPu', 'CaPr', 'IP', 'ISF', 'ISM', 'ISFM');
    const country = fc.stringMatching(/^[A-Z]{2}$/u);
    fc.assert(
      fc.property(code, country, country, (value, one, other) => {
        const a = verdictOf([smm(value)], {}, { country: one });
        const b = verdictOf([smm(value)], {}, { country: other });
        expect([a?.class, a?.shown]).toEqual([b?.class, b?.shown]);
      }),
    );
  });
});

describe('row 7: acts', () => {
  it.each([
    ['eu-833-2014-annex-xv', '2023/1214', 'Regulation (EU) 2023/1214'],
    ['eu-2024-2642', undefined, 'Regulation (EU) 2024/2642'],
    ['eu-belarus', undefined, 'Belarus sanctions list'],
    ['eu-iran-hr', undefined, 'Iran human-rights sanctions list'],
    ['us-foreign-mission', undefined, 'foreign-mission designation'],
    ['us-ofac', undefined, 'US sanctions list'],
    ['us-ofac-eo14024', undefined, 'US sanctions list, Executive Order 14024'],
    ['us-doj-domain-seizure', undefined, 'domain seizure'],
    ['uk-sanctions', undefined, 'UK sanctions list'],
    ['ca-sanctions', undefined, 'Canadian sanctions list'],
  ])('%s that names the outlet designates it', (code, number, words) => {
    const verdict = verdictOf([act(code, number === undefined ? {} : { act: number })]);
    expect(verdict).toMatchObject({ class: 'state-designated', shown: 'banner' });
    expect(verdict?.label.facts).toMatchObject({
      source: 'Council of the EU',
      act: words,
      date: '2023-06-23',
    });
  });

  it.each([
    'md-sis',
    'lv-neplp',
    'ua-ncu',
    'ua-nsdc',
    'ee-ttja-block',
    'ofcom-licence-revoked',
    'crtc-removed',
    'us-fara',
    'meta-ban',
    'fb-state-media-label',
  ])('%s is a fact, not a class, whatever relation it is written under', (code) => {
    for (const relation of ['designation', 'restriction'] as const) {
      const verdict = verdictOf([claim(relation, code, { evidence: ['eu'] })]);
      expect(verdict).toMatchObject({ class: null, shown: 'facts', label: { key: 'facts-only' } });
    }
  });

  it.each(['owner', 'parent', 'members of its staff', 'director general'])(
    'naming the %s makes no class',
    (names) => {
      expect(verdictOf([act('us-ofac', { names })])).toMatchObject({ class: null, shown: 'facts' });
    },
  );

  it('counts for the addresses it names, and those below, only', () => {
    const seizure = act('us-doj-domain-seizure', { only: ['outlet.example'] });
    expect(verdictOf([seizure])?.class).toBe('state-designated');
    expect(verdictOf([seizure], { value: 'fr.outlet.example' })?.class).toBe('state-designated');
    expect(verdictOf([seizure], { value: 'other.example' })).toBeNull();
    expect(verdictOf([seizure], { value: 'notoutlet.example' })).toBeNull();
  });

  it('gives way to a code, and leads where there are several by the order of the catalogue', () => {
    expect(verdictOf([act('us-ofac'), smm('CaPu')])?.class).toBe('state-managed');
    const treasury = act('us-ofac', { evidence: ['treasury'], date: '2021-04-15' });
    const facts = verdictOf([treasury, act('eu-833-2014-annex-xv')])?.label.facts;
    expect(facts?.source).toBe('Council of the EU');
  });
});

describe('row 8: parties', () => {
  const party = claim('party', 'Some Party', { evidence: ['list'] });

  it.each([
    ['high', 'banner'],
    ['medium', 'mark'],
    ['low', 'facts'],
  ] as const)('confidence %s -> %s', (confidence, shown) => {
    expect(verdictOf([party], { confidence })).toMatchObject({ class: 'party-organ', shown });
  });

  it('gives way to codes and acts', () => {
    expect(verdictOf([party, smm('SC')])?.class).toBe('state-controlled');
    expect(verdictOf([party, act('us-ofac')])?.class).toBe('state-designated');
  });
});

describe('point 8: how loud', () => {
  it.each([
    ['high', 'banner'],
    ['medium', 'mark'],
    ['low', 'facts'],
  ] as const)('%s -> %s, for codes and for designations alike', (confidence, shown) => {
    expect(verdictOf([smm('SC')], { confidence })?.shown).toBe(shown);
    expect(verdictOf([act('us-ofac')], { confidence })?.shown).toBe(shown);
  });

  it('tells a closed outlet in the popup only, and keeps its class', () => {
    expect(verdictOf([smm('SC')], { status: 'defunct' })).toMatchObject({
      class: 'state-controlled',
      shown: 'facts',
    });
  });

  it.each(['down', 'seized'] as const)('%s is history and changes nothing', (status) => {
    expect(verdictOf([smm('SC')], { status })).toMatchObject({ class: 'state-controlled', shown: 'banner' });
  });

  it('drops the class of an address that is somebody else’s now', () => {
    expect(verdictOf([smm('SC')], { status: 're-registered' })).toMatchObject({
      class: null,
      shown: 'facts',
    });
  });
});

describe('point 3: disputes', () => {
  it('keeps the class and goes to the popup where sources contradict each other (NHK)', () => {
    const dispute = { kind: 'sources' as const, states: 'Two sources differ.', evidence: ['smm', 'asd'] };
    expect(verdictOf([smm('CaPu')], {}, { dispute })).toMatchObject({
      class: 'state-managed',
      shown: 'facts',
    });
  });

  it('changes nothing where only the outlet objects (Al Jazeera)', () => {
    const dispute = { kind: 'own-objection' as const, states: 'The outlet objects.', evidence: [] };
    const verdict = verdictOf([smm('SC')], { confidence: 'medium' }, { dispute });
    expect(verdict).toMatchObject({ class: 'state-controlled', shown: 'mark' });
  });
});

describe('nothing may be said', () => {
  it.each([
    ['no source says anything of the outlet', [], {}],
    ['its only source has no date', [claim('typology', 'SC', { evidence: ['undated'] })], {}],
    ['its source is unknown', [claim('typology', 'SC', { evidence: ['nobody'] })], {}],
    ['no source names the address', [smm('SC')], { claims: [] }],
    [
      'the list that names the address has no date',
      [smm('SC')],
      { claims: [claim('listing', 'own', { evidence: ['undated'] })] },
    ],
  ] as [string, Claim[], Partial<Property>][])('%s', (_name, claims, property) => {
    expect(verdictOf(claims, property)).toBeNull();
  });

  it('an owner alone is a fact, being listed alone is none', () => {
    expect(verdictOf([claim('ownership', 'A Company')])).toMatchObject({
      class: null,
      label: { key: 'facts-only' },
    });
    expect(verdictOf([claim('listing', 'outlet')])).toBeNull();
  });
});

function covert(property: Partial<ReturnType<typeof domain>>, over: Parameters<typeof operation>[0] = {}) {
  const one = domain('copy.example', { role: 'fake-outlet', ...property });
  return classify(operation({ properties: [one], ...over }), one, EVIDENCE);
}
const listed = (id: string, over: Partial<Claim> = {}): Claim =>
  claim('listing', 'fake-outlet', { evidence: [id], date: EVIDENCE.get(id)?.date ?? '2024', ...over });
const copied = (id: string, over: Partial<Claim> = {}): Claim => ({
  ...listed(id, over),
  relation: 'impersonation',
  value: 'real.example',
});

describe('row 1: impersonation', () => {
  it('names the real site, the operation’s first name, and who listed it first', () => {
    const verdict = covert(
      {
        role: 'impersonator',
        claims: [copied('meta'), copied('viginum-list'), copied('viginum'), copied('lab', { copy: 'dima' })],
        lastListed: '2025-09-15',
      },
      { country: 'RU' },
    );
    expect(verdict).toEqual({
      class: 'impersonation',
      shown: 'banner',
      level: 'confirmed',
      label: {
        key: 'impersonation',
        facts: {
          source: 'VIGINUM',
          year: '2023',
          lastListed: '2025',
          country: 'RU',
          operation: 'Operation',
          realSite: 'real.example',
        },
      },
    });
  });

  it('is nothing without a known real site', () => {
    expect(covert({ role: 'impersonator', claims: [listed('viginum')] })).toBeNull();
  });
});

describe('row 2: covert operation', () => {
  it.each(['fake-outlet', 'proxy-outlet', 'aggregator', 'redirector'] as const)(
    '%s is the operation’s own',
    (role) => {
      expect(covert({ role, claims: [listed('viginum')] })).toMatchObject({
        class: 'covert-operation',
        shown: 'banner',
      });
    },
  );

  it.each(['infrastructure', 'amplifier'] as const)('%s is not shipped', (role) => {
    expect(covert({ role, claims: [listed('viginum')] })).toBeNull();
  });

  it.each([
    ['high', 'banner'],
    ['medium', 'banner'],
    ['low', undefined],
  ] as const)('confidence %s -> %s', (confidence, shown) => {
    expect(covert({ confidence, claims: [listed('viginum')] })?.shown).toBe(shown);
  });

  it('keeps a re-registered address as history: who listed it, and not a word more', () => {
    const verdict = covert({ status: 're-registered', claims: [listed('viginum')] });
    expect(verdict).toEqual({
      class: null,
      shown: 'facts',
      label: { key: 'facts-only', facts: { source: 'VIGINUM', year: '2023' } },
    });
  });

  it('needs a source with a date', () => {
    expect(covert({ claims: [listed('undated')] })).toBeNull();
  });
});

describe('row 2 asks for a report', () => {
  it('makes nothing of an address that acts alone name', () => {
    expect(covert({ claims: [listed('treasury')] })).toBeNull();
  });
  it('takes a report beside the act, and its level from the report', () => {
    const verdict = covert({ claims: [listed('treasury'), listed('lab')] });
    expect(verdict).toMatchObject({ class: 'covert-operation', level: 'attributed' });
    expect(verdict?.label.facts.source).toBe('Citizen Lab');
  });
});

describe('point 4: attribution level', () => {
  it.each([
    ['a government report', [listed('viginum')], 'confirmed', 'VIGINUM'],
    ['a platform', [listed('meta')], 'confirmed', 'Meta'],
    ['a court', [listed('court')], 'confirmed', 'US Department of Justice'],
    ['research', [listed('lab')], 'attributed', 'Citizen Lab'],
    [
      'an official list read in a transcription (CopyCop)',
      [listed('viginum', { copy: 'dima' })],
      'attributed',
      'VIGINUM',
    ],
    [
      'the same, and a newspaper',
      [listed('paper'), listed('viginum', { copy: 'dima' })],
      'attributed',
      'VIGINUM',
    ],
    ['journalism alone', [listed('paper')], 'reported', 'A Paper'],
    [
      'a report speaks before an act',
      [listed('treasury'), listed('state')],
      'confirmed',
      'US Department of State',
    ],
    [
      'what was read itself speaks first',
      [listed('viginum', { copy: 'dima' }), listed('meta')],
      'confirmed',
      'Meta',
    ],
  ] as const)('%s', (_name, claims, level, who) => {
    const verdict = covert({ claims: [...claims] });
    expect(verdict?.level).toBe(level);
    expect(verdict?.label.facts.source).toBe(who);
  });

  it('names the copy', () => {
    const facts = covert({ claims: [listed('viginum', { copy: 'dima' })] })?.label.facts;
    expect(facts).toMatchObject({ source: 'VIGINUM', copiedBy: 'DIMA' });
  });
});

describe('point 5: sponsors and places of origin', () => {
  const attribution = (value: string, id: string): Claim =>
    claim('attribution', value, { evidence: [id], date: EVIDENCE.get(id)?.date ?? '2024' });

  it('names the organisations of the firmest source together', () => {
    const claims = [
      attribution('Agency A', 'court'),
      attribution('Agency B', 'court'),
      attribution('Firm C', 'lab'),
    ];
    const facts = covert({ claims: [listed('viginum')] }, { claims })?.label.facts;
    expect(facts).toMatchObject({ sponsor: 'Agency A, Agency B', sponsorSource: 'US Department of Justice' });
  });

  it('takes what is said of the address before what is said of the operation', () => {
    const own = [listed('viginum'), attribution('Service', 'treasury')];
    const facts = covert({ claims: own }, { claims: [attribution('Agency A', 'court')] })?.label.facts;
    expect(facts).toMatchObject({ sponsor: 'Service', sponsorSource: 'US Treasury' });
  });

  it('gives the place where a platform located the operators, and no state', () => {
    const facts = covert({ claims: [listed('meta')] }, { origin: { countries: ['IR', 'TR'], by: 'Meta' } })
      ?.label.facts;
    expect(facts).toMatchObject({ origin: 'IR TR', originBy: 'Meta' });
    expect(facts).not.toHaveProperty('country');
  });

  it('names no state and no sponsor where none is attributed', () => {
    const facts = covert({ claims: [listed('lab')] })?.label.facts;
    expect(Object.keys(facts ?? {}).toSorted()).toEqual(['operation', 'source', 'year']);
  });
});
