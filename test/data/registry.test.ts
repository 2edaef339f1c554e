import { describe, expect, it } from 'vitest';
import { actOf } from '../../src/registry/acts.ts';
import { checkRegistry } from '../../src/registry/check-registry.ts';
import { reportOf } from '../../src/registry/report.ts';
import { DROPPED_NAMES } from './dropped-names.ts';
import { evidence, innocents, judged, list, saidOf, texts, type Judged } from './registry-on-disk.ts';

const where = ({ entry, property }: Judged): string => `${entry.id} ${property.value}`;
/** Properties that break a rule, by name, so that a failure says which. */
const breaking = (rule: (one: Judged) => boolean): string[] => judged.filter(rule).map(where);

it('has nothing to complain about', () => {
  expect(checkRegistry(texts, innocents)).toEqual([]);
});

it('carries every outlet and operation that can be told from a source', () => {
  const report = reportOf(list);
  expect(report).toMatchObject({ outlets: 765, operations: 60 });
  expect(report.domains).toBeGreaterThan(2500);
  expect(report.accounts).toBe(1162);
});

describe('what the look and the wording promise', () => {
  it.each([
    [
      'rt.com',
      'ru-rt-international',
      'state-controlled',
      'banner',
      { source: 'State Media Monitor', year: '2024', copiedBy: 'ASD', country: 'RU' },
    ],
    ['de.rt.com', 'ru-rt-de', 'state-controlled', 'banner', { country: 'RU' }],
    ['x:rt_com', 'ru-rt-international', 'state-controlled', 'banner', {}],
    ['xinhuanet.com', 'cn-xinhua', 'state-controlled', 'banner', { country: 'CN', year: '2024' }],
    ['iz.ru', 'ru-izvestia', 'state-managed', 'banner', { country: 'RU' }],
    ['presstv.ir', 'ir-press-tv', 'state-controlled', 'banner', { country: 'IR' }],
    ['granma.cu', 'cu-granma', 'state-controlled', 'banner', { country: 'CU' }],
    ['vov.vn', 'vn-voice-of-vietnam', 'state-controlled', 'mark', { country: 'VN' }],
    ['kcna.kp', 'kp-kcna', 'state-controlled', 'banner', { year: '2025' }],
    ['aljazeera.com', 'qa-al-jazeera', 'state-controlled', 'mark', { country: 'QA' }],
    ['nhk.or.jp', 'jp-nhk', 'state-managed', 'facts', { country: 'JP' }],
    ['bbc.co.uk', 'gb-bbc', 'public-independent', 'facts', { country: 'GB' }],
    ['npr.org', 'us-npr', 'public-independent', 'facts', { country: 'US' }],
    ['dw.com', 'de-dw', 'public-independent', 'facts', { country: 'DE' }],
    ['rferl.org', 'us-rferl', 'public-independent', 'facts', { year: '2023' }],
    ['voanews.com', 'us-voa', 'public-independent', 'facts', { year: '2023' }],
    ['suspilne.media', 'ua-suspilne-national-public-broadcasting-company', 'public-independent', 'facts', {}],
    ['kbs.co.kr', 'kr-korean-broadcasting-system-kbs', null, 'facts', {}],
    ['tvp.pl', 'pl-telewizja-polska-tvp', null, 'facts', { year: '2023' }],
    ['voc.com.cn', 'cn-hunan-daily', null, 'facts', {}],
    ['rtvs.sk', 'sk-radio-and-television-of-slovakia-rtvs', null, 'facts', { year: '2025' }],
    ['bjd.com.cn', 'cn-beijing-daily', 'party-organ', 'mark', { source: 'CANIS', year: '2023' }],
    ['rtde.online', 'ru-rt-mirrors-single-source', null, 'facts', {}],
    [
      'alalamtv.net',
      'ir-al-alam',
      'state-designated',
      'banner',
      { act: 'domain seizure', date: '2021-06-22' },
    ],
    ['alalam.ir', 'ir-al-alam', null, 'facts', {}],
    ['hispantv.com', 'ir-hispantv', null, 'facts', {}],
    ['uriminzokkiri.com', 'kp-uriminzokkiri', 'state-controlled', 'facts', {}],
    [
      'katehon.com',
      'ru-katehon',
      'state-designated',
      'banner',
      { source: 'Council of the EU', act: 'Regulation (EU) 2023/1214', date: '2023-06-23' },
    ],
    [
      'news-pravda.com',
      'portal-kombat',
      'covert-operation',
      'banner',
      {
        source: 'VIGINUM',
        year: '2025',
        operation: 'Portal Kombat',
        sponsor: 'TigerWeb',
        sponsorSource: 'VIGINUM',
      },
    ],
    ['pravda-en.com', 'portal-kombat', 'covert-operation', 'banner', { source: 'VIGINUM', year: '2024' }],
    [
      'spiegel.ltd',
      'doppelganger',
      'impersonation',
      'banner',
      {
        source: 'VIGINUM',
        year: '2023',
        lastListed: '2025',
        realSite: 'spiegel.de',
        operation: 'Doppelganger',
      },
    ],
    [
      'tagesspiegel.ltd',
      'doppelganger',
      'impersonation',
      'banner',
      { source: 'VIGINUM', year: '2023', realSite: 'tagesspiegel.de' },
    ],
    [
      'aktuellde.de',
      'copycop',
      'covert-operation',
      'banner',
      { source: 'VIGINUM', year: '2025', copiedBy: 'DIMA', operation: 'CopyCop' },
    ],
    [
      'globalresearch.ca',
      'ru-intel-proxies',
      'covert-operation',
      'banner',
      { source: 'US Department of State', year: '2020', operation: 'Russian proxy outlets' },
    ],
    ['rrn.world', 'doppelganger', null, 'facts', {}],
  ] as const)('%s', (value, entry, entryClass, shown, facts) => {
    const found = saidOf(value).find((one) => one.entry.id === entry);
    expect(found?.verdict).toMatchObject({ class: entryClass, shown, label: { facts } });
  });

  it('says of a site in both registries what both say (katehon.com)', () => {
    const classes = saidOf('katehon.com').map(({ entry, verdict }) => [entry.id, verdict?.class]);
    expect(classes).toEqual([
      ['ru-intel-proxies', 'covert-operation'],
      ['ru-katehon', 'state-designated'],
    ]);
  });

  it.each([
    ['tsargrad.tv', 'ru-tsargrad'],
    ['eadaily.com', 'ru-eadaily'],
    ['odnarodyna.org', 'ru-odna-rodyna'],
    ['voiceofeurope.com', 'ru-voice-of-europe'],
    ['inforos.ru', 'ru-inforos'],
  ])('calls %s designated, not part of an operation: acts alone name it', (value, entry) => {
    const said = saidOf(value).filter(({ verdict }) => verdict !== null);
    expect(said.map(({ entry: { id }, verdict }) => [id, verdict?.class])).toEqual([
      [entry, 'state-designated'],
    ]);
  });

  it.each([
    'spiegel.de',
    'youtube.com',
    't.me',
    'pravda.com.ua',
    'meduza.io',
    'timesnewswire.com',
    'tigerweb.ru',
    'iuvmpress.com',
    'pnp.ru',
    'nhandan.vn',
  ])('does not list %s', (value) => {
    expect(saidOf(value)).toEqual([]);
  });
});

describe('every label', () => {
  it('names a source and the year in which it said so', () => {
    expect(breaking(({ verdict }) => verdict !== null && !/^\d{4}$/u.test(verdict.label.facts.year))).toEqual(
      [],
    );
    expect(breaking(({ verdict }) => verdict?.label.facts.source === '')).toEqual([]);
  });

  it('names the copy where a code was read in one', () => {
    const codes = breaking(
      ({ verdict }) =>
        verdict?.label.facts.source === 'State Media Monitor' &&
        verdict.label.facts.year === '2024' &&
        verdict.class !== null &&
        verdict.label.facts.copiedBy === undefined,
    );
    // Kuensel alone: its code of 2024 was read on a page of State Media Monitor's own.
    expect(new Set(codes.map((name) => name.split(' ')[0]))).toEqual(new Set(['bt-kuensel']));
  });

  it('has its key from its class', () => {
    expect(
      breaking(({ verdict }) => verdict !== null && verdict.label.key !== (verdict.class ?? 'facts-only')),
    ).toEqual([]);
  });
});

describe('what is never said', () => {
  it('nothing on the page of independent public media, of disputed outlets, of weak rows', () => {
    expect(
      breaking(({ verdict }) => verdict?.class === 'public-independent' && verdict.shown !== 'facts'),
    ).toEqual([]);
    expect(
      breaking(
        ({ entry, verdict }) =>
          entry.dispute?.kind === 'sources' && verdict !== null && verdict.shown !== 'facts',
      ),
    ).toEqual([]);
    expect(
      breaking(
        ({ property, verdict }) =>
          property.confidence === 'low' && verdict !== null && verdict.shown !== 'facts',
      ),
    ).toEqual([]);
    expect(breaking(({ verdict }) => verdict?.class === null && verdict.shown !== 'facts')).toEqual([]);
  });

  it('no state for an origin, and no state without an attribution', () => {
    const networks = list.entries.filter(({ id }) => /^(?:meta|cls)-/u.test(id));
    expect(networks).toHaveLength(39);
    for (const entry of networks) {
      expect(entry).not.toHaveProperty('country');
      expect(entry).toHaveProperty('origin.by', 'Meta');
    }
    for (const id of [
      'paperwall',
      'haixun',
      'matryoshka',
      'endless-mayfly',
      'stop-news',
      'empowering-ghana',
      'stoic-zero-zeno',
    ]) {
      expect(list.entries.find((entry) => entry.id === id)).not.toHaveProperty('country');
    }
  });

  it('no account of an operation, and none of a person', () => {
    expect(
      breaking(({ entry, property }) => entry.kind === 'operation' && property.kind !== 'domain'),
    ).toEqual([]);
    expect(
      breaking(({ property }) => property.kind === 'account' && property.holder !== 'organisation'),
    ).toEqual([]);
  });

  it('no name of a person from the imported tables', () => {
    const text = texts.map((one) => one.text).join('\n');
    expect(DROPPED_NAMES.filter((name) => text.includes(name))).toEqual([]);
  });

  it('no seizure but those that the announcements name', () => {
    const seized = judged
      .filter(({ property }) => property.status === 'seized')
      .map(({ property }) => property.value);
    expect(seized.toSorted()).toEqual([
      'ahtribune.com',
      'alalamtv.net',
      'awdnews.com',
      'criticalstudies.org',
      'newsstand7.com',
      'presstv.com',
      'rpfront.com',
      'twtoday.net',
      'usjournal.net',
      'usjournal.us',
      'washingtonpost.pm',
    ]);
  });

  it('no designation but by acts that rest on state control and name the outlet itself', () => {
    const wrong = breaking(({ entry, verdict }) => {
      const acts = entry.claims.filter(
        (claim) => claim.relation === 'designation' && claim.names === undefined,
      );
      return (
        verdict?.class === 'state-designated' && !acts.some(({ value }) => actOf(value)?.designates === true)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('levels', () => {
  it('confirms nothing that was read in a transcription alone', () => {
    const wrong = breaking(
      ({ property, verdict }) =>
        verdict?.level === 'confirmed' && property.claims.every(({ copy }) => copy !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  it('calls CopyCop attributed, but for the one site that its own report names', () => {
    const confirmed = judged.filter(
      ({ entry, verdict }) => entry.id === 'copycop' && verdict?.level === 'confirmed',
    );
    expect(confirmed.map(({ property }) => property.value)).toEqual(['france-soir.net']);
  });

  it('stand on operations, and only there', () => {
    expect(
      breaking(
        ({ entry, verdict }) =>
          verdict !== null &&
          verdict.class !== null &&
          (verdict.level !== undefined) !== (entry.kind === 'operation'),
      ),
    ).toEqual([]);
  });
});

describe('the same rule for every state', () => {
  it('gives outlets with the same code the same class, wherever they are', () => {
    const classes = new Map<string, Set<string>>();
    for (const { entry, verdict } of judged) {
      const [code, ...others] = entry.claims.filter(
        (claim) => claim.relation === 'typology' && claim.names === undefined,
      );
      if (code === undefined || others.length > 0 || verdict === null) continue;
      classes.set(code.value, (classes.get(code.value) ?? new Set()).add(String(verdict.class)));
    }
    expect(
      [...classes]
        .map(([code, found]) => [code, [...found]] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ).toEqual([
      ['CaPu', ['state-managed']],
      ['IP', ['public-independent']],
      ['ISF', ['public-independent']],
      ['ISFM', ['public-independent']],
      ['ISM', ['public-independent']],
      ['SC', ['state-controlled']],
    ]);
  });
});

it('cites evidence that has a short name, and an address only where one was seen', () => {
  for (const source of evidence.values()) {
    expect(source.short.length).toBeGreaterThan(1);
    expect(source.id).not.toMatch(/^(?:ev|e)-/u);
  }
  expect(evidence.get('gec-2020')).not.toHaveProperty('url');
  expect(evidence.get('us-ofac-2021-04-15')?.url).toContain('politico.com');
});
