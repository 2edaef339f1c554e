import { describe, expect, it } from 'vitest';
import {
  formatEvidence,
  formatFile,
  formatOperation,
  formatOutlets,
} from '../../../src/registry/canonical.ts';
import { checkRegistry, type Fault, type RegistryText } from '../../../src/registry/check-registry.ts';
import type { Claim, Operation, Outlet, Property } from '../../../src/registry/schema.ts';
import { claim, domain, operation, outlet, source } from './entries.ts';

const { date: _, ...undated } = source('undated');
const EVIDENCE = [source('list'), source('act', { kind: 'sanction' }), undated];

interface Registry {
  readonly outlets?: Outlet[];
  readonly operations?: Operation[];
  readonly innocentsListed?: { host: string; entry: string; reason: string }[];
  readonly texts?: RegistryText[];
}

function texts({
  outlets = [outlet([claim('typology', 'SC')])],
  operations = [],
  innocentsListed = [],
  texts: more = [],
}: Registry): RegistryText[] {
  const files = [
    { file: 'list.json', text: formatFile({ v: 1, serial: 1, date: '2026-11-22' }) },
    { file: 'evidence.json', text: formatEvidence(EVIDENCE) },
    { file: 'general-platforms.json', text: formatFile({ v: 1, hosts: ['wordpress.com', 'youtube.com'] }) },
    { file: 'innocents-listed.json', text: formatFile({ v: 1, innocents: innocentsListed }) },
    { file: 'outlets/xx.json', text: formatOutlets(outlets) },
    ...operations.map((one) => ({ file: `operations/${one.id}.json`, text: formatOperation(one) })),
  ];
  return [...files.filter(({ file }) => !more.some((text) => text.file === file)), ...more];
}

const check = (registry: Registry, innocents: string[] = []): Fault[] =>
  checkRegistry(texts(registry), new Set(innocents));
const rules = (faults: readonly Fault[]): string[] => faults.map(({ rule }) => rule);

const withProperty = (property: Property, claims: Claim[] = []): Registry => ({
  outlets: [outlet(claims, { properties: [property] })],
});
const withDomain = (value: string, over: Partial<ReturnType<typeof domain>> = {}): Registry =>
  withProperty(domain(value, over));

it('finds nothing wrong with a sound registry', () => {
  const operations = [operation({ properties: [domain('copy.example.com', { role: 'fake-outlet' })] })];
  expect(check({ operations })).toEqual([]);
});

it('says where: file, entry, rule, message', () => {
  expect(check(withDomain('com'))).toEqual([
    {
      file: 'outlets/xx.json',
      entry: 'xx-outlet',
      rule: 'public-suffix',
      message: 'com is a bare public suffix',
    },
  ]);
});

describe('hosts', () => {
  it.each([
    ['a public suffix', 'co.uk', ['public-suffix']],
    ['a private suffix', 'eu.com', ['public-suffix']],
    ['a name below a private suffix is fine', 'bild.eu.com', []],
    ['a platform', 'youtube.com', ['platform']],
    ['a part of a platform', 'm.youtube.com', ['platform']],
    ['a blog of its own on a platform is fine', 'somebody.wordpress.com', []],
    ['capitals', 'Outlet.example', ['host']],
    ['IDN that is not ASCII', 'müller.de', ['host']],
    ['an IP address', '192.0.2.1', ['host']],
    ['a scheme', 'https://outlet.example', ['host']],
    ['a path', 'outlet.example/news', ['host']],
    ['a trailing dot', 'outlet.example.', ['host']],
    ['an empty label', 'outlet..example', ['host']],
    ['a label that starts with a hyphen', '-outlet.example', ['host']],
    ['punycode that is none', 'xn--zzzzzzzzzzzzzz.com', ['host']],
    ['one script (россия.рф)', 'xn--h1alffa9f.xn--p1ai', []],
    ['Japanese writes three scripts', 'xn--eckwd4c7cu47r2wf.jp', []],
    ['Latin with one Cyrillic letter (аpple)', 'xn--pple-43d.com', ['homograph']],
  ])('%s: %s', (_name, host, expected) => {
    expect(rules(check(withDomain(host)))).toEqual(expected);
  });

  it('lets a listed copy be a homograph', () => {
    const copy = domain('xn--pple-43d.com', {
      role: 'impersonator',
      claims: [claim('impersonation', 'apple.com')],
    });
    expect(check({ operations: [operation({ properties: [copy] })] })).toEqual([]);
  });

  it('wants a path where a path is promised, and lets it lie on a platform', () => {
    const path = (value: string): Property => ({
      kind: 'path',
      value,
      scope: 'path',
      confidence: 'high',
      added: '2026-11-22',
      claims: [claim('listing', 'own')],
    });
    expect(rules(check(withProperty(path('youtube.com/channel'))))).toEqual([]);
    expect(rules(check(withProperty(path('youtube.com'))))).toEqual(['host']);
  });
});

describe('evidence and dates', () => {
  it.each([
    ['an unknown id', claim('typology', 'SC', { evidence: ['nobody'] }), ['evidence']],
    ['an unknown copy', claim('typology', 'SC', { copy: 'nobody' }), ['evidence']],
    ['no evidence at all', claim('typology', 'SC', { evidence: [] }), ['evidence']],
    ['a source without a date', claim('typology', 'SC', { evidence: ['undated'] }), ['undated']],
    [
      'an undated list beside a dated source is fine',
      claim('typology', 'SC', { evidence: ['list', 'undated'] }),
      [],
    ],
    ['a date after the list', claim('typology', 'SC', { date: '2027' }), ['date']],
    ['an act without the act', claim('designation', 'us-ofac'), ['act']],
    ['an act with the act', claim('designation', 'us-ofac', { evidence: ['act'] }), []],
    ['an act that nobody knows', claim('designation', 'us-unheard-of', { evidence: ['act'] }), ['act']],
    ['a seizure without the act', claim('restriction', 'us-doj-domain-seizure'), ['act']],
    ['a platform’s label needs no act', claim('restriction', 'x-label-withdrawn'), []],
  ])('%s', (_name, one, expected) => {
    expect(rules(check({ outlets: [outlet([one])] }))).toEqual(expected);
  });

  it.each([
    ['a property that no source names', domain('a.example.com', { claims: [] }), ['evidence']],
    ['a property added after the list', domain('a.example.com', { added: '2026-11-23' }), ['date']],
    ['a property listed after the list', domain('a.example.com', { lastListed: '2027' }), ['date']],
    ['"seized" without the act', domain('a.example.com', { status: 'seized' }), ['act']],
    ['an outlet with a role', domain('a.example.com', { role: 'redirector' }), ['role']],
  ])('%s', (_name, property, expected) => {
    expect(rules(check(withProperty(property, [claim('typology', 'SC')])))).toEqual(expected);
  });

  it('takes an open correction request, but none of tomorrow', () => {
    const asked = (since: string) => outlet([claim('typology', 'SC')], { correction: { since } });
    expect(check({ outlets: [asked('2026-11-20')] })).toEqual([]);
    expect(rules(check({ outlets: [asked('2031-01-01')] }))).toEqual(['date']);
  });

  it('refuses an entry without evidence, and one without history', () => {
    expect(rules(check({ outlets: [outlet([], { properties: [] })] }))).toEqual(['evidence']);
    expect(rules(check({ outlets: [outlet([claim('typology', 'SC')], { history: [] })] }))).toEqual([
      'history',
    ]);
  });

  it('refuses owners that are no entry', () => {
    expect(rules(check({ outlets: [outlet([claim('typology', 'SC')], { parent: 'nobody' })] }))).toEqual([
      'link',
    ]);
  });
});

describe('operations', () => {
  it.each([
    ['no role', domain('a.example.com'), ['role']],
    ['a copy of nothing', domain('a.example.com', { role: 'impersonator' }), ['role']],
    [
      'a real site without the role',
      domain('a.example.com', { role: 'redirector', claims: [claim('impersonation', 'b.example.com')] }),
      ['role'],
    ],
  ])('%s', (_name, property, expected) => {
    expect(rules(check({ operations: [operation({ properties: [property] })] }))).toEqual(expected);
  });
});

describe('accounts', () => {
  const account = {
    kind: 'account',
    value: 'x:outlet',
    scope: 'account',
    platform: 'x',
    handle: 'outlet',
    holder: 'organisation',
    confidence: 'medium',
    added: '2026-11-22',
    claims: [claim('listing', 'own')],
  } as const;

  it('refuses a holder that is no organisation, and says whose', () => {
    const text = formatOutlets([
      outlet([], { properties: [{ ...account, claims: [...account.claims] }] }),
    ]).replace('"organisation"', '"person"');
    const [fault, ...others] = check({ texts: [{ file: 'outlets/xx.json', text }] });
    expect(fault).toMatchObject({ file: 'outlets/xx.json', entry: 'xx-outlet', rule: 'schema' });
    expect(fault?.message).toContain('holder');
    expect(others).toEqual([]);
  });

  it('refuses a value that is not its platform and handle', () => {
    expect(rules(check(withProperty({ ...account, claims: [...account.claims], value: 'x:other' })))).toEqual(
      ['account'],
    );
  });
});

describe('files', () => {
  const first = { text: formatOutlets([outlet([claim('typology', 'SC')])]) };

  it.each([
    ['not JSON', '{', 'json'],
    ['another schema', first.text.replace('"v": 1', '"v": 2'), 'schema'],
    [
      'an unknown class is no field',
      first.text.replace('"country"', '"class": "enemy", "country"'),
      'schema',
    ],
    ['an unknown relation', first.text.replace('"listing"', '"rumour"'), 'schema'],
    [
      'an unknown status',
      first.text.replace('"confidence": "high"', '"confidence": "high", "status": "active"'),
      'schema',
    ],
    ['other spacing', JSON.stringify(JSON.parse(first.text)), 'canonical'],
    ['no line break at the end', first.text.trimEnd(), 'canonical'],
  ])('%s', (_name, text, rule) => {
    expect(rules(check({ texts: [{ file: 'outlets/xx.json', text }] }))).toEqual([rule]);
  });

  it('wants each country and each operation in its own file', () => {
    const misplaced = texts({}).map((text) =>
      text.file === 'outlets/xx.json' ? { ...text, file: 'outlets/yy.json' } : text,
    );
    expect(rules(checkRegistry(misplaced, new Set()))).toEqual(['place']);
  });

  it('misses files that must be there', () => {
    const without = texts({}).filter(({ file }) => file !== 'general-platforms.json');
    expect(checkRegistry(without, new Set())).toEqual([
      { file: 'general-platforms.json', rule: 'missing', message: 'is missing' },
    ]);
  });
});

describe('words', () => {
  const messages = (registry: Registry): string[] =>
    check(registry).map(({ rule, message }) => `${rule}: ${message}`);

  it.each([
    ['turns what follows', { name: 'RT \u202e' }, 'name: take out U+202E, which nobody sees'],
    ['ends the line', { aliases: ['RT', 'R\nT'] }, 'aliases.0: take out U+000A, which nobody sees'],
    ['is a control character', { nativeName: '\u0000' }, 'nativeName: take out U+0000, which nobody sees'],
  ])('of an entry hold nothing that %s', (_, over, message) => {
    const one = outlet([claim('typology', 'SC')], over);
    expect(messages({ outlets: [one] })).toEqual([`unseen: ${message}`]);
  });

  it('of a claim and of a source neither', () => {
    const acted = outlet([claim('typology', 'SC', { note: 'a\u2066b' })]);
    expect(messages({ outlets: [acted] })).toEqual([
      'unseen: claims.0.note: take out U+2066, which nobody sees',
    ]);
    const evidence = [...EVIDENCE, source('other', { short: 'VIGI\u200fNUM' })];
    const file = { file: 'evidence.json', text: formatEvidence(evidence) };
    expect(messages({ texts: [file] })).toEqual(['unseen: short: take out U+200F, which nobody sees']);
  });

  it('may be in any script, with the joiners that it needs', () => {
    const names = {
      nativeName: 'خبرگزاری صدا\u200cوسیما',
      aliases: ['新华社', 'РТ', 'a\u200db', 'Côte d’Ivoire'],
    };
    expect(check({ outlets: [outlet([claim('typology', 'SC')], names)] })).toEqual([]);
  });
});

describe('twice', () => {
  it('refuses an id and an address that stand twice inside one kind', () => {
    const twin = outlet([claim('typology', 'SC')]);
    expect(rules(check({ outlets: [twin, twin] }))).toEqual(['duplicate', 'duplicate']);
  });

  it('lets an outlet and an operation share an address: they are two findings', () => {
    const shared = domain('outlet.example', { role: 'proxy-outlet' });
    expect(check({ operations: [operation({ properties: [shared] })] })).toEqual([]);
  });
});

describe('links of sources', () => {
  const linked = (url: string): RegistryText => ({
    file: 'evidence.json',
    text: formatEvidence([...EVIDENCE, source('linked', { url })]),
  });

  it.each([
    ['a listed outlet', 'https://outlet.example/2024/about-us', ['source-link']],
    ['a host below it', 'https://www.outlet.example/', ['source-link']],
    ['another host is fine', 'https://www.notoutlet.example/', []],
  ])('to %s', (_name, url, expected) => {
    expect(rules(check({ texts: [linked(url)] }))).toEqual(expected);
  });

  it('to independent public media is fine: nothing is said of them on a page', () => {
    const outlets = [outlet([claim('typology', 'IP')])];
    expect(check({ outlets, texts: [linked('https://outlet.example/news')] })).toEqual([]);
  });
});

describe('innocents', () => {
  const excuse = { host: 'outlet.example', entry: 'xx-outlet', reason: 'it publishes news' };

  it('refuses one without a reason, takes one with', () => {
    expect(rules(check({}, ['outlet.example']))).toEqual(['innocent']);
    expect(check({ innocentsListed: [excuse] }, ['outlet.example'])).toEqual([]);
    expect(rules(check({ innocentsListed: [{ ...excuse, reason: ' ' }] }, ['outlet.example']))).toEqual([
      'innocent',
    ]);
  });

  it('refuses an excuse for what is not listed, and takes none from another entry', () => {
    expect(rules(check({ innocentsListed: [{ ...excuse, host: 'gone.example' }] }))).toEqual(['innocent']);
    expect(rules(check({ innocentsListed: [{ ...excuse, entry: 'xx-other' }] }, ['outlet.example']))).toEqual(
      ['innocent', 'innocent'],
    );
  });
});
