import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/registry/classify.ts';
import {
  importRegistry,
  type ImportResult,
  type Registry,
} from '../../../src/registry/import/import-registry.ts';
import {
  addressRow,
  campaignRow,
  domainRow,
  outletRow,
  sourceRow,
  tables,
  type Row,
  type Rows,
} from './tables.ts';

const EMPTY: Registry = { outlets: [], operations: [], evidence: [] };

function imported(rows: Rows, existing: Registry = EMPTY, date?: string): ImportResult {
  return importRegistry(tables(rows), existing, date);
}

function oneOutlet(
  over: Row = {},
  domains: Row[] = [domainRow('xx-one', 'outlet.example')],
  more: Rows = {},
) {
  const result = imported({
    'state-media/outlets.csv': [outletRow('xx-one', over)],
    'state-media/domain_sources.csv': domains,
    ...more,
  });
  const outlet = result.outlets[0];
  const property = outlet?.properties[0];
  const evidence = new Map(result.evidence.map((one) => [one.id, one]));
  const verdict =
    outlet === undefined || property === undefined ? null : classify(outlet, property, evidence);
  return { result, outlet, property, verdict };
}

function oneOperation(campaign: Row, address: Row = {}, more: Row[] = [], status: Row[] = []) {
  const id = campaign['campaign_id'] ?? 'op';
  const result = imported({
    'campaigns/campaigns.csv': [campaignRow(id, campaign)],
    'campaigns/domains.csv': [addressRow(id, 'copy.example', address)],
    'campaigns/evidence.csv': [sourceRow('E-VIGINUM-X'), ...more],
    'campaigns/accounts.csv': status,
  });
  const operation = result.operations[0];
  const property = operation?.properties[0];
  const evidence = new Map(result.evidence.map((one) => [one.id, one]));
  const verdict =
    operation === undefined || property === undefined ? null : classify(operation, property, evidence);
  return { result, operation, property, verdict };
}

const reasons = (result: ImportResult, item: string): string[] =>
  result.leftOut.filter((row) => row.item === item).map(({ reason }) => reason);

describe('evidence', () => {
  it('has one id style, and merges what stands in both sets', () => {
    const { evidence } = imported({
      'state-media/outlets.csv': [outletRow('xx-one', { designations: 'eu-833-2014-annex-xv:2023/1214' })],
      'state-media/domain_sources.csv': [domainRow('xx-one', 'outlet.example')],
      'state-media/evidence.csv': [
        sourceRow('ev-eu-2023-1214', {
          publisher: 'Council of the European Union',
          url: '',
          kind: 'sanction',
        }),
      ],
      'campaigns/campaigns.csv': [campaignRow('op', { evidence_ids: 'E-EU-2023-1214' })],
      'campaigns/evidence.csv': [sourceRow('E-EU-2023-1214', { publisher: 'European Union', kind: 'law' })],
    });
    const [found, ...others] = evidence.filter(({ id }) => id === 'eu-2023-1214');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      short: 'Council of the EU',
      kind: 'sanction',
      url: 'https://example.org/report',
    });
  });

  it.each([
    ['a span', { date: '2023-2025' }, 'ev-smm', '2024'],
    [
      'a recalled month',
      { date: '2023-05', how_known: 'seen: x; report month recalled' },
      'E-META-Y',
      '2023',
    ],
  ])('cuts %s to what was read', (_name, over, id, date) => {
    const { result } = oneOperation(
      { evidence_ids: `E-VIGINUM-X;${id}` },
      { evidence_ids: `E-VIGINUM-X;${id}` },
      [
        sourceRow(id, {
          publisher: id === 'ev-smm' ? 'Media and Journalism Research Center' : 'Meta',
          ...over,
        }),
      ],
    );
    expect(result.evidence.find((one) => one.id === id.replace(/^(?:ev|E)-/u, '').toLowerCase())?.date).toBe(
      date,
    );
  });

  it('drops an address that nobody has opened, and says so', () => {
    const result = imported({
      'campaigns/campaigns.csv': [campaignRow('op')],
      'campaigns/domains.csv': [addressRow('op', 'copy.example')],
      'campaigns/evidence.csv': [sourceRow('E-VIGINUM-X', { how_known: 'seen: press; recalled: URL' })],
    });
    expect(result.evidence.map(({ id, url }) => [id, url])).toEqual([['viginum-x', undefined]]);
    expect(reasons(result, 'E-VIGINUM-X: url')).toHaveLength(1);
  });

  it('does not carry a source known from memory, nor what rests on it alone', () => {
    const result = imported({
      'campaigns/campaigns.csv': [campaignRow('op')],
      'campaigns/domains.csv': [addressRow('op', 'copy.example')],
      'campaigns/evidence.csv': [sourceRow('E-VIGINUM-X', { how_known: 'recalled' })],
    });
    expect(result.evidence).toEqual([]);
    expect(result.operations[0]?.properties).toEqual([]);
    expect(reasons(result, 'copy.example')[0]).toContain('no source with a date');
  });

  it('stops at a publisher without a short name', () => {
    expect(() =>
      imported({ 'campaigns/evidence.csv': [sourceRow('E-X', { publisher: 'Nobody Yet' })] }),
    ).toThrow('Nobody Yet');
  });
});

describe('outlets', () => {
  it('carries the code of the copy with its year and the copy’s name', () => {
    const { outlet, verdict } = oneOutlet();
    expect(outlet?.claims[0]).toEqual({
      relation: 'typology',
      value: 'SC',
      evidence: ['smm'],
      date: '2024',
      copy: 'asd-smp',
    });
    expect(verdict).toMatchObject({
      class: 'state-controlled',
      shown: 'mark',
      label: { facts: { year: '2024', copiedBy: 'ASD' } },
    });
  });

  it('does not carry the softening column: the code decides, whatever `relation` says', () => {
    for (const relation of ['state-owned', 'state-funded-editorially-independent', 'party-owned']) {
      expect(oneOutlet({ relation }).verdict?.class).toBe('state-controlled');
    }
  });

  it.each([
    ['smm:SC(listed as Voice of China)', 'outlet listed as Voice of China'],
    ['smm:SC(owner Xinhua)', 'owner (Xinhua News Agency)'],
    ['smm-2023:SC(before the 2023-12 change)', 'outlet before its change of December 2023'],
  ])('%s is a fact that names somebody else', (designations, names) => {
    const { outlet, verdict } = oneOutlet({ designations });
    expect(outlet?.claims[0]?.names).toBe(names);
    expect(verdict).toMatchObject({ class: null, label: { key: 'facts-only' } });
  });

  it('takes the class away with a lost code (KBS)', () => {
    const { verdict } = oneOutlet({ designations: 'smm:IP;smm-2024:IP-lost(new code not seen)' }, undefined, {
      'state-media/evidence.csv': [
        sourceRow('ev-smm-asia-2025', {
          publisher: 'State Media Monitor',
          kind: 'research',
          date: '2025-07-15',
        }),
      ],
    });
    expect(verdict).toMatchObject({ class: null, shown: 'facts' });
  });

  it('leaves out a designation that is only recalled', () => {
    const { result, outlet } = oneOutlet({ designations: 'smm:SC;eu-833-2014-annex-xv:2023/2878(recalled)' });
    expect(outlet?.claims.map(({ relation }) => relation)).toEqual(['typology']);
    expect(reasons(result, 'eu-833-2014-annex-xv:2023/2878(recalled)')).toHaveLength(1);
  });

  it.each(['smm:SC(some new remark)', 'us-ofac:1999-01-01', 'some-new-code'])(
    'stops at %s: nobody has judged it yet',
    (designations) => {
      expect(() => oneOutlet({ designations })).toThrow(/no judgement/u);
    },
  );

  it.each([
    ['recalled', 'recalled'],
    ['the outlet’s own pages', 'stored pages of the site itself'],
  ])('leaves out a domain that no source names (%s), and keeps the outlet', (_name, sources) => {
    const { result, outlet } = oneOutlet({}, [domainRow('xx-one', 'outlet.example', sources)]);
    expect(outlet?.properties).toEqual([]);
    expect(reasons(result, 'outlet.example')[0]).toContain('no dated source');
  });

  it('leaves out an outlet of which nothing was seen', () => {
    const row = { designations: 'needs-relation-source', evidence_ids: '', how_known: 'recalled' };
    const { result, outlet } = oneOutlet(row, [domainRow('xx-one', 'outlet.example', 'recalled')]);
    expect(outlet).toBeUndefined();
    expect(reasons(result, 'xx-one')[0]).toContain('recalled');
  });

  it('carries an outlet that needs a relation source without a word to say', () => {
    const row = { designations: 'needs-relation-source', evidence_ids: 'ev-v2fly', how_known: 'recalled' };
    const { outlet, verdict } = oneOutlet(row, [
      domainRow('xx-one', 'outlet.example', 'v2fly/domain-list-community'),
    ]);
    expect(outlet?.properties).toHaveLength(1);
    expect(verdict).toBeNull();
  });

  it.each([
    ['a party that a source names', { owner: 'CCP Beijing Committee' }, 'party-organ'],
    ['a trade union', { owner: 'All-China Federation of Trade Unions' }, null],
    ['a party known from memory', { owner: 'CCP Fujian Committee', how_known: 'recalled' }, undefined],
    [
      'a party named by a list of domains alone',
      { owner: 'CCP Jiangsu Committee', evidence_ids: 'ev-v2fly' },
      undefined,
    ],
  ])('%s', (_name, over, entryClass) => {
    const row = {
      relation: 'party-owned',
      designations: '',
      evidence_ids: 'ev-canis-2023 ev-v2fly',
      ...over,
    };
    const { verdict } = oneOutlet(row, [
      domainRow('xx-one', 'outlet.example', 'v2fly/domain-list-community'),
    ]);
    expect(verdict?.class).toBe(entryClass);
  });

  it.each([
    'Konstantin Malofeev',
    'Alexander Dugin circle',
    'Prague company; financed by V. Medvedchuk per EU Council',
  ])('does not carry a person as owner: %s', (owner) => {
    const { result, outlet } = oneOutlet({ owner });
    expect(JSON.stringify([outlet, result.leftOut])).not.toContain(owner);
    expect(reasons(result, 'owner')).toEqual(['a person']);
  });

  it('marks the domains of a closed outlet, but not a host below a domain that is still held', () => {
    const result = imported({
      'state-media/outlets.csv': [
        outletRow('xx-one', {
          domains: 'old.example de.group.example',
          designations: 'smm:SC;status:defunct',
        }),
        outletRow('xx-two', { domains: 'group.example' }),
      ],
      'state-media/domain_sources.csv': [
        domainRow('xx-one', 'old.example'),
        domainRow('xx-one', 'de.group.example'),
        domainRow('xx-two', 'group.example'),
      ],
    });
    const statuses = result.outlets[0]?.properties.map(({ value, status }) => [value, status]);
    expect(statuses).toEqual([
      ['old.example', 'defunct'],
      ['de.group.example', undefined],
    ]);
  });

  it('carries the outlet’s own accounts, one list alone never louder than a mark', () => {
    const account = (handle: string, sources: string): Row => ({
      outlet_id: 'xx-one',
      platform: 'x',
      handle,
      sources,
    });
    const hamilton = 'ASD Hamilton account list 2024';
    const { outlet } = oneOutlet({ confidence: 'high', domains: '' }, [], {
      'state-media/account_sources.csv': [
        account('one', hamilton),
        account(
          'two',
          `CANIS table of 2023 or ASD State Media Matrix of 2024 (first compilation); ${hamilton}`,
        ),
      ],
      'state-media/evidence.csv': [
        sourceRow('ev-asd-hamilton-2024', {
          publisher: 'Alliance for Securing Democracy at GMF',
          kind: 'research',
          date: '2024-12-02',
        }),
      ],
    });
    expect(outlet?.properties).toMatchObject([
      { value: 'x:one', holder: 'organisation', confidence: 'medium', lastListed: '2024-12-02' },
      { value: 'x:two', holder: 'organisation', confidence: 'high' },
    ]);
  });

  it('puts an order to the property it names, and leaves out one that belongs to nobody', () => {
    const order = (domain: string, outlet: string): Row => ({
      domain,
      outlet_id: outlet,
      order_no: '72',
      order_date: '2023-10-24',
      ground: 'x',
      evidence_id: 'ev-sis-2023-72',
    });
    const { result, property } = oneOutlet({}, undefined, {
      'state-media/evidence.csv': [
        sourceRow('ev-sis-2023-72', {
          publisher: 'Security and Intelligence Service (SIS), Moldova',
          kind: 'regulator',
        }),
      ],
      'state-media/regulator_orders.csv': [
        order('fr.outlet.example', 'xx-one'),
        order('ru.outlet.example', 'xx-one'),
        order('stranger.example', ''),
      ],
    });
    expect(property?.claims.filter(({ relation }) => relation === 'restriction')).toEqual([
      {
        relation: 'restriction',
        value: 'md-sis',
        evidence: ['sis-2023-72'],
        date: '2023-10-24',
        act: '72',
        only: ['fr.outlet.example', 'ru.outlet.example'],
      },
    ]);
    expect(reasons(result, 'stranger.example (ev-sis-2023-72)')).toHaveLength(1);
  });

  it('says what the compilation had left out itself', () => {
    const { result } = oneOutlet({}, undefined, {
      'state-media/candidates.csv': [{ domain: 'private.example', why_not_included: 'private' }],
      'state-media/rejected.csv': [{ host_in_source: 'wrong.example', why_rejected: 'football club' }],
    });
    expect(reasons(result, 'private.example')[0]).toContain('private');
    expect(reasons(result, 'wrong.example')[0]).toContain('football club');
  });
});

describe('operations', () => {
  it.each([
    [
      'meta-ir-2023q1',
      { sponsor_country: 'Iran', attributed_by: 'Meta' },
      { origin: { countries: ['IR'], by: 'Meta' } },
    ],
    [
      'meta-tr-ir-2023q2',
      { sponsor_country: 'Iran', attributed_by: 'Meta' },
      { origin: { countries: ['IR', 'TR'], by: 'Meta' } },
    ],
    [
      'meta-us-2024q2',
      { sponsor_country: 'none attributed (origin US)', attributed_by: 'Meta' },
      { origin: { countries: ['US'], by: 'Meta' } },
    ],
    [
      'cls-2023q1',
      { sponsor_country: 'none attributed (origin Venezuela and US)' },
      { origin: { countries: ['US', 'VE'], by: 'Meta' } },
    ],
  ])('%s has a place of origin and no state', (id, over, expected) => {
    const { operation } = oneOperation({ campaign_id: id, ...over });
    expect(operation).toMatchObject(expected);
    expect(operation).not.toHaveProperty('country');
  });

  it('names no state for PAPERWALL, and the firm as sponsor', () => {
    const { verdict, operation } = oneOperation({ campaign_id: 'paperwall', sponsor_country: 'China' }, {}, [
      sourceRow('E-CITIZENLAB-PAPERWALL', { publisher: 'Citizen Lab', kind: 'research', date: '2024-02-07' }),
    ]);
    expect(operation).not.toHaveProperty('country');
    expect(verdict?.label.facts).toMatchObject({ sponsorSource: 'Citizen Lab' });
    expect(verdict?.label.facts.sponsor).toContain('Haimai');
  });

  it('names the state of an operation that a source attributes to one', () => {
    expect(oneOperation({}).operation?.country).toBe('RU');
  });

  it('reads an official list in a transcription as attributed (CopyCop)', () => {
    const { verdict } = oneOperation(
      {},
      { evidence_ids: 'E-VIGINUM-STORM1516;E-DIMA', confidence: 'medium' },
      [
        sourceRow('E-VIGINUM-STORM1516', { date: '2025-05-07' }),
        sourceRow('E-DIMA', { publisher: 'M82-project (France)', kind: 'research' }),
      ],
    );
    expect(verdict).toMatchObject({ class: 'covert-operation', level: 'attributed', shown: 'banner' });
    expect(verdict?.label.facts).toMatchObject({ source: 'VIGINUM', year: '2025', copiedBy: 'DIMA' });
  });

  it('names the copied site', () => {
    const { verdict } = oneOperation({}, { role: 'impersonator', impersonates: 'spiegel.de' });
    expect(verdict).toMatchObject({ class: 'impersonation', label: { facts: { realSite: 'spiegel.de' } } });
  });

  it.each([
    [
      'guessed',
      { impersonates: 'gosc.pl', note: 'registered 2024-07-17; imitated site inferred from the label' },
    ],
    ['unknown', { impersonates: '', note: 'posed as a ministry' }],
  ])('does not say "this is not …" where the copied site is %s', (_name, over) => {
    const { result, property, verdict } = oneOperation({}, { role: 'impersonator', ...over });
    expect(property?.role).toBe('fake-outlet');
    expect(verdict).toMatchObject({ class: 'covert-operation' });
    expect(verdict?.label.facts).not.toHaveProperty('realSite');
    expect(reasons(result, 'copy.example')[0]).toContain('no source names the site');
  });

  it.each([
    ['role infrastructure', { role: 'infrastructure', confidence: 'medium' }],
    ['role amplifier', { role: 'amplifier', confidence: 'medium' }],
    ['confidence low', { confidence: 'low' }],
    ['recalled without a second source', { how_known: 'recalled', confidence: 'medium' }],
    ['no source with a date', { evidence_ids: 'E-UNDATED' }],
  ])('leaves out: %s', (reason, over) => {
    const { result, property } = oneOperation({}, over, [sourceRow('E-UNDATED', { date: '' })]);
    expect(property).toBeUndefined();
    expect(reasons(result, 'copy.example')[0]).toContain(reason);
  });

  it('does not carry a seizure that is only recalled', () => {
    const { result, property } = oneOperation({}, { status_if_known: 'seized' });
    expect(property).not.toHaveProperty('status');
    expect(property?.claims.map(({ relation }) => relation)).toEqual(['listing']);
    expect(reasons(result, 'copy.example')[0]).toContain('seizure recalled');
  });

  it('carries a seizure that the announcement names', () => {
    const { property } = oneOperation({}, { status_if_known: 'seized', evidence_ids: 'E-DOJ-2020-10' }, [
      sourceRow('E-DOJ-2020-10', {
        publisher: 'US Department of Justice',
        kind: 'court',
        date: '2020-10-07',
      }),
    ]);
    expect(property).toMatchObject({
      status: 'seized',
      claims: [{ relation: 'listing' }, { relation: 'restriction', value: 'us-doj-domain-seizure' }],
    });
  });

  it('carries no account, and writes down no handle', () => {
    const { result } = oneOperation({}, {}, [], [{ platform: 'x', handle: 'somebody', campaign_id: 'op' }]);
    expect(JSON.stringify(result)).not.toContain('somebody');
    expect(reasons(result, '1 × x')).toHaveLength(1);
  });

  it('drops aliases that are a person’s name', () => {
    const { operation } = oneOperation({ aliases: 'Storm-1516; Dougan network; Storm-9 (recalled)' });
    expect(operation?.aliases).toEqual(['Storm-1516']);
  });
});

describe('again', () => {
  const rows = {
    'state-media/outlets.csv': [outletRow('xx-one')],
    'state-media/domain_sources.csv': [domainRow('xx-one', 'outlet.example')],
  };

  it('gives the same for the same, on top of what it gave', () => {
    const first = imported(rows);
    expect(imported(rows)).toEqual(first);
    expect(imported(rows, first, '2027-01-01')).toEqual(first);
  });

  it('adds an event only where something changed, and keeps the day of what was there', () => {
    const first = imported(rows);
    const more = {
      ...rows,
      'state-media/domain_sources.csv': [
        ...rows['state-media/domain_sources.csv'],
        domainRow('xx-one', 'new.example'),
      ],
    };
    const [outlet] = imported(more, first, '2027-01-01').outlets;
    expect(outlet?.history).toEqual([
      { date: '2026-11-22', event: 'added', note: 'Imported from the evidence compilation.' },
      { date: '2027-01-01', event: 'changed', note: 'Import: addresses added: 1, removed: 0.' },
    ]);
    expect(outlet?.properties.map(({ value, added }) => [value, added])).toEqual([
      ['outlet.example', '2026-11-22'],
      ['new.example', '2027-01-01'],
    ]);
  });

  it('leaves alone what a person corrected, and entries that no table knows', () => {
    const first = imported(rows);
    const [outlet] = first.outlets;
    if (outlet === undefined) throw new Error('no outlet');
    const corrected = {
      ...outlet,
      name: 'Corrected',
      history: [...outlet.history, { date: '2026-12-01', event: 'corrected' as const, note: 'Name.' }],
    };
    const handMade = { ...outlet, id: 'xx-hand-made', properties: [] };
    const again = imported(rows, { ...first, outlets: [corrected, handMade] });
    expect(again.outlets).toEqual([corrected, handMade]);
    expect(again.kept).toEqual(['xx-one']);
  });
});
