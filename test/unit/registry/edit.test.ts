import { describe, expect, it } from 'vitest';
import { checkRegistry } from '../../../src/registry/check-registry.ts';
import { classify } from '../../../src/registry/classify.ts';
import { compareLists } from '../../../src/registry/compare-lists.ts';
import { assembleList, type RegistryFiles } from '../../../src/registry/compute-list.ts';
import { addCandidate, type Edited } from '../../../src/registry/edit/add-candidate.ts';
import { readCandidate, type Candidate } from '../../../src/registry/edit/candidate.ts';
import { draftCandidate } from '../../../src/registry/edit/draft-entry.ts';
import { removeEntry } from '../../../src/registry/edit/remove-entry.ts';
import { isInHand } from '../../../src/registry/import/keep-history.ts';
import { removalOf } from '../../../src/registry/removed.ts';
import { reportOf } from '../../../src/registry/report.ts';
import { registryTexts } from '../../../src/cli/registry-files.ts';
import { formatFile } from '../../../src/registry/canonical.ts';
import type { Outlet } from '../../../src/registry/schema.ts';
import { claim, domain, outlet, source } from './entries.ts';

const DATE = '2026-12-01';
const files = (...outlets: Outlet[]): RegistryFiles => ({
  list: { serial: 7, date: '2026-11-22' },
  evidence: [source('list')],
  outlets,
  operations: [],
});
const known = outlet([claim('typology', 'SC')]);
const registry = files(known);

const candidate = (entry: Outlet, ...evidence: Candidate['evidence']): Candidate => ({
  v: 1,
  entry,
  evidence,
});
function done(edited: Edited): Extract<Edited, { ok: true }> {
  if (!edited.ok) throw new Error(edited.reasons.join('\n'));
  return edited;
}
const reasons = (edited: Edited): readonly string[] => (edited.ok ? [] : edited.reasons);

describe('adding', () => {
  const fresh = outlet([claim('typology', 'SC', { evidence: ['new'] })], {
    id: 'xx-fresh',
    name: 'Fresh',
    properties: [domain('fresh.example', { claims: [claim('listing', 'own', { evidence: ['new'] })] })],
    history: [],
  });

  it('takes in an entry with its source, and says in its history that it was added', () => {
    const { registry: next, entry } = done(addCandidate(registry, candidate(fresh, source('new')), DATE));
    expect(entry.history).toEqual([
      { date: DATE, event: 'added', note: 'Added on the sources that it cites.' },
    ]);
    expect(next.list).toEqual({ serial: 8, date: DATE });
    expect(next.evidence.map(({ id }) => id)).toEqual(['list', 'new']);
    expect(next.outlets.map(({ id }) => id)).toEqual(['xx-outlet', 'xx-fresh']);
    expect(registry.outlets).toHaveLength(1);
  });

  it('never sets the list’s date back', () => {
    expect(
      done(addCandidate(registry, candidate(fresh, source('new')), '2020-01-01')).registry.list.date,
    ).toBe('2026-11-22');
  });

  it('adds new addresses to an entry that is there, and keeps it from the next import', () => {
    const more = { ...known, properties: [...known.properties, domain('mirror.example')] };
    const { entry } = done(addCandidate(registry, candidate(more), DATE));
    expect(entry.properties.map(({ value }) => value)).toEqual(['outlet.example', 'mirror.example']);
    expect(entry.history.at(-1)).toEqual({
      date: DATE,
      event: 'corrected',
      note: 'Addresses added: mirror.example.',
    });
    expect(isInHand(entry)).toBe(true);
  });

  it('adds claims once', () => {
    const more = outlet([claim('typology', 'SC'), claim('ownership', 'A Ministry')]);
    const { entry } = done(addCandidate(registry, candidate(more), DATE));
    expect(entry.claims.map(({ relation }) => relation)).toEqual(['typology', 'ownership']);
  });

  it.each([
    ['nothing new', candidate(known), /^Nothing in it is new/u],
    [
      'another name',
      candidate({ ...known, name: 'Other' }),
      /has the name Outlet; the candidate says Other/u,
    ],
    ['another state', candidate({ ...known, country: 'YY' }), /has the country XX/u],
    [
      'other facts of a source',
      candidate(fresh, source('list', { title: 'Other' })),
      /^The source list is recorded/u,
    ],
  ])('refuses %s', (_name, offered, sentence) => {
    expect(reasons(addCandidate(registry, offered, DATE))).toEqual([expect.stringMatching(sentence)]);
  });

  it('says where a candidate breaks the schema', () => {
    const read = readCandidate({
      v: 1,
      entry: { ...fresh, country: 'Germany', class: 'enemy' },
      evidence: [],
    });
    expect(read.ok ? [] : read.reasons).toEqual([
      'entry.country: must be an ISO 3166-1 alpha-2 code.',
      expect.stringContaining('entry.class: '),
    ]);
  });
});

describe('a draft from answers', () => {
  const base = {
    kind: 'outlet',
    name: 'Rádio Test',
    domains: ['radio.example'],
    accounts: [],
    confidence: 'low',
  };

  it('is a sound outlet', () => {
    const draft = draftCandidate(
      { ...base, country: 'XX', typology: 'SC', owner: 'A Ministry', accounts: ['x:radio'] },
      source('list'),
      DATE,
    );
    const read = readCandidate(draft);
    if (!read.ok) throw new Error(read.reasons.join());
    const { registry: next, entry } = done(addCandidate(registry, read.candidate, DATE));
    expect(entry).toMatchObject({
      id: 'xx-radio-test',
      claims: [
        { relation: 'typology', value: 'SC', evidence: ['list'], date: '2024' },
        { relation: 'ownership', value: 'A Ministry' },
      ],
      properties: [
        { kind: 'domain', value: 'radio.example', confidence: 'low', added: DATE, lastListed: '2024' },
        { kind: 'account', platform: 'x', handle: 'radio', holder: 'organisation' },
      ],
    });
    const texts = [
      ...registryTexts(next),
      { file: 'list.json', text: formatFile({ v: 1, ...next.list }) },
      { file: 'general-platforms.json', text: formatFile({ v: 1, hosts: [] }) },
      { file: 'innocents-listed.json', text: formatFile({ v: 1, innocents: [] }) },
    ];
    expect(checkRegistry(texts, new Set())).toEqual([]);
  });

  it('is a sound copy in an operation', () => {
    const answers = {
      ...base,
      kind: 'operation',
      role: 'impersonator',
      realSite: 'spiegel.de',
      attributedTo: 'A Firm',
    };
    const read = readCandidate(draftCandidate(answers, source('list'), DATE));
    if (!read.ok) throw new Error(read.reasons.join());
    expect(read.candidate.entry).toMatchObject({
      id: 'radio-test',
      targets: [],
      claims: [{ relation: 'attribution', value: 'A Firm' }],
      properties: [{ role: 'impersonator', claims: [{ relation: 'impersonation', value: 'spiegel.de' }] }],
    });
  });

  it.each([
    ['us-ofac', 'designation'],
    ['md-sis', 'restriction'],
  ])('carries %s as a %s', (act, relation) => {
    const draft = draftCandidate({ ...base, country: 'XX', act, actNumber: '7' }, source('list'), DATE);
    expect(draft).toMatchObject({ entry: { claims: [{ relation, value: act, act: '7' }] } });
  });
});

describe('removing', () => {
  const evidence = new Map([['list', source('list')]]);
  const gone = done(removeEntry(registry, { entry: 'xx-outlet', reason: 'Closed.' }, DATE));

  it('keeps the entry with the reason, and says nothing of it any more', () => {
    expect(gone.registry.outlets).toHaveLength(1);
    expect(removalOf(gone.entry)).toEqual({ date: DATE, event: 'removed', note: 'Closed.' });
    const [property] = gone.entry.properties;
    expect(property && classify(gone.entry, property, evidence)).toBeNull();
    expect(reportOf(assembleList(gone.registry))).toMatchObject({
      removed: 1,
      outlets: 0,
      domains: 0,
      byState: [],
    });
  });

  it('takes one address out, and names it', () => {
    const { entry } = done(
      removeEntry(registry, { entry: 'xx-outlet', property: 'outlet.example', reason: 'Sold.' }, DATE),
    );
    expect(entry.properties).toEqual([]);
    expect(entry.history.at(-1)).toEqual({
      date: DATE,
      event: 'removed',
      property: 'outlet.example',
      note: 'Sold.',
    });
    expect(removalOf(entry)).toBeUndefined();
  });

  it('can be undone by adding again', () => {
    const { entry } = done(addCandidate(gone.registry, candidate(known), DATE));
    expect(removalOf(entry)).toBeUndefined();
    expect(entry.history.map(({ event }) => event)).toEqual(['added', 'removed', 'added']);
  });

  it.each([
    ['no reason', { entry: 'xx-outlet', reason: ' ' }, /needs its reason/u],
    ['an unknown entry', { entry: 'xx-nobody', reason: 'x' }, /No entry has the id xx-nobody/u],
    [
      'an unknown address',
      { entry: 'xx-outlet', property: 'a.example', reason: 'x' },
      /does not hold a\.example/u,
    ],
  ])('refuses %s', (_name, removal, sentence) => {
    expect(reasons(removeEntry(registry, removal, DATE))).toEqual([expect.stringMatching(sentence)]);
  });

  it('refuses a second removal', () => {
    expect(reasons(removeEntry(gone.registry, { entry: 'xx-outlet', reason: 'x' }, DATE))).toEqual([
      'xx-outlet has been removed already.',
    ]);
  });

  it('leaves its addresses to others', () => {
    const heir = { ...known, id: 'xx-heir', name: 'Heir' };
    const texts = [
      ...registryTexts({ ...gone.registry, outlets: [...gone.registry.outlets, heir] }),
      { file: 'list.json', text: formatFile({ v: 1, ...gone.registry.list }) },
      { file: 'general-platforms.json', text: formatFile({ v: 1, hosts: [] }) },
      { file: 'innocents-listed.json', text: formatFile({ v: 1, innocents: [] }) },
    ];
    expect(checkRegistry(texts, new Set())).toEqual([]);
  });
});

describe('comparing', () => {
  const list = (...outlets: Outlet[]) => assembleList(files(...outlets));
  const lines = (before: Outlet[], after: Outlet[]) =>
    compareLists(list(...before), list(...after)).entries.map(({ kind, lines }) => [kind, ...lines]);

  it('finds nothing in a list and itself', () => {
    expect(compareLists(list(known), list(known))).toEqual({ entries: [], evidence: [] });
  });

  it.each<[string, Outlet[], Outlet[], string[][]]>([
    ['an entry added', [], [known], [['added', 'Outlet', 'outlet.example (state-controlled, banner)']]],
    ['an entry lost', [known], [], [['removed', 'Outlet: gone from the list without a reason']]],
    [
      'a class and its claim',
      [known],
      [outlet([claim('typology', 'IP')])],
      [
        [
          'changed',
          'claim removed: typology SC (list, 2024)',
          'claim added: typology IP (list, 2024)',
          'outlet.example: state-controlled, banner -> public-independent, facts',
        ],
      ],
    ],
    [
      'how loud',
      [known],
      [outlet(known.claims, { properties: [domain('outlet.example', { confidence: 'medium' })] })],
      [
        [
          'changed',
          'outlet.example: state-controlled, banner -> state-controlled, mark',
          'outlet.example: confidence high -> medium',
        ],
      ],
    ],
    [
      'addresses and facts',
      [known],
      [outlet(known.claims, { name: 'Other', properties: [domain('other.example')] })],
      [
        [
          'changed',
          'name: Outlet -> Other',
          'address removed: outlet.example (was state-controlled, banner)',
          'address added: other.example (state-controlled, banner)',
        ],
      ],
    ],
  ])('tells %s', (_name, before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });

  it('tells a removal by its reason', () => {
    const { registry: next } = done(removeEntry(registry, { entry: 'xx-outlet', reason: 'Closed.' }, DATE));
    expect(compareLists(assembleList(registry), assembleList(next)).entries).toEqual([
      { id: 'xx-outlet', kind: 'removed', lines: ['Outlet: Closed.'] },
    ]);
  });

  it('tells sources', () => {
    const before = assembleList({ ...files(known), evidence: [source('list'), source('old')] });
    const after = assembleList({
      ...files(known),
      evidence: [source('list', { date: '2025' }), source('new')],
    });
    expect(compareLists(before, after).evidence).toEqual([
      'removed old: Publisher of old, Title of old, 2024',
      'added new: Publisher of new, Title of new, 2024',
      'changed list: Publisher of list, Title of list, 2025',
    ]);
  });
});
