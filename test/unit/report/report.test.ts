import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { beginDraft, draftFor, withKeys } from '../../../src/report/draft.ts';
import { earlierReport } from '../../../src/report/earlier.ts';
import { readStored } from '../../../src/report/migrate.ts';
import { newerReports, readReportsFile, reportsFile, ReportsFile } from '../../../src/report/reports-file.ts';
import { countingRandom, NOW, reportOf } from './samples.ts';

/** As the first version wrote it. */
const VERSION_1 = {
  v: 1,
  id: 'a'.repeat(32),
  state: 'kept',
  created: '2026-11-20T10:00:00.000Z',
  changed: '2026-11-21T10:00:00.000Z',
  address: 'https://a.example/',
  kind: 'impersonation',
  realSite: 'b.example',
  why: 'Same.',
  evidence: '',
  list: null,
};

describe('beginning', () => {
  test('a draft holds a stripped address, keys of its own and nothing of the reader', () => {
    const draft = beginDraft({
      address: 'https://a.example/p?session=secret#x',
      about: 'site',
      kind: null,
      entry: null,
      list: { serial: 1, date: '2026-11-22' },
      random: countingRandom(),
      now: NOW,
    });
    expect(draft).toEqual({
      v: 2,
      id: '000102030405060708090a0b0c0d0e0f',
      created: NOW.toISOString(),
      changed: NOW.toISOString(),
      about: 'site',
      address: 'https://a.example/p',
      kind: null,
      realSite: '',
      why: '',
      evidence: '',
      contact: '',
      picture: null,
      entry: null,
      list: { serial: 1, date: '2026-11-22' },
      keys: {
        idempotency: '101112131415161718191a1b1c1d1e1f',
        secret: '202122232425262728292a2b2c2d2e2f',
      },
      parcel: null,
      mayHaveArrived: false,
      standing: { is: 'draft' },
    });
    expect(readStored(draft.id, draft)).toEqual({ readable: true, key: draft.id, report: draft });
  });

  test('a report without keys gets some, one with keys keeps them', () => {
    expect(withKeys(reportOf({ keys: null }), countingRandom()).keys).not.toBeNull();
    const report = reportOf();
    expect(withKeys(report, countingRandom())).toBe(report);
  });

  test('the draft left for an address is the newest one, with or without its query', () => {
    const older = reportOf({ id: 'a'.repeat(32), changed: '2026-11-20T00:00:00.000Z' });
    const newer = reportOf({ id: 'b'.repeat(32), address: `${older.address}?kept=1` });
    const queued = reportOf({ id: 'c'.repeat(32), standing: { is: 'queued', since: NOW.toISOString() } });
    const other = reportOf({ id: 'd'.repeat(32), address: 'https://other.example/' });
    const all = [queued, older, newer, other];
    expect(draftFor(all, `${older.address}?kept=1`)).toBe(newer);
    expect(draftFor(all, `${older.address}?another`)).toBe(older);
    expect(draftFor(all, 'https://nobody.example/')).toBeUndefined();
  });
});

describe('reported before', () => {
  const kept = { is: 'kept', by: 'here' } as const;
  const before = reportOf({ id: 'e'.repeat(32), address: 'https://www.a.example/x', standing: kept });

  test.each([
    ['another page of the site', { address: 'https://a.example/other' }, true],
    ['another site', { address: 'https://b.example/x' }, false],
    ['a site below it', { address: 'https://news.a.example/x' }, false],
    ['an article there', { about: 'article', address: 'https://www.a.example/y' }, false],
    ['the very article', { about: 'article', address: 'https://www.a.example/x?utm=1' }, true],
    ['a correction of its entry', { address: 'https://a.example/', kind: 'correction' }, false],
    ['nothing that can be read', { address: 'a b' }, false],
  ] as const)('%s', (_, fields, known) => {
    expect(earlierReport([before], reportOf(fields))).toBe(known ? before : undefined);
  });

  test('drafts, withdrawn ones and the report itself do not count', () => {
    const draft = reportOf({ id: 'f'.repeat(32) });
    const withdrawn = reportOf({
      id: '1'.repeat(32),
      standing: { is: 'withdrawn', at: NOW.toISOString() },
    });
    const itself = reportOf({ standing: kept });
    expect(earlierReport([draft, withdrawn, itself], itself)).toBeUndefined();
  });
});

describe('records of the store', () => {
  test('a record of version 1 is read as what it was: kept here, agreed to nothing', () => {
    expect(readStored(VERSION_1.id, VERSION_1)).toMatchObject({
      readable: true,
      report: {
        v: 2,
        address: 'https://a.example/',
        kind: 'impersonation',
        why: 'Same.',
        standing: { is: 'kept', by: 'here' },
        parcel: null,
      },
    });
    expect(readStored('k', { ...VERSION_1, state: 'draft' })).toMatchObject({
      report: { standing: { is: 'draft' } },
    });
  });

  test.each([
    ['a report of tomorrow', { ...reportOf(), v: 3 }],
    ['an unknown standing', { ...reportOf(), standing: { is: 'lost' } }],
    ['a field too many', { ...reportOf(), reader: 'me' }],
    ['a field too few', { v: 2 }],
    ['a state that version 1 never had', { ...VERSION_1, state: 'sent' }],
    ['a text', 'report'],
    ['nothing', undefined],
  ])('%s is unreadable, not lost', (_, raw) => {
    expect(readStored('key', raw)).toEqual({ readable: false, key: 'key', raw });
  });
});

describe('the file', () => {
  const kept = reportOf({ id: 'a'.repeat(32), standing: { is: 'kept', by: 'here' } });

  test('holds every report and reads back', () => {
    const records = [readStored('a', kept), readStored('b', reportOf())];
    const { name, text } = reportsFile(records, NOW);
    expect(name).toBe('masthead-reports-2026-11-24.json');
    expect(v.parse(ReportsFile, JSON.parse(text)).reports).toEqual([kept, reportOf()]);
    expect(readReportsFile(text)).toEqual({ is: 'file', reports: [kept, reportOf()], unreadable: 0 });
  });

  test('carries unreadable records as they are, whatever they are', () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    const raws = [{ v: 9, text: 'later' }, undefined, 12n, ring];
    const { text } = reportsFile(
      raws.map((raw, index) => readStored(String(index), raw)),
      NOW,
    );
    const file = v.parse(ReportsFile, JSON.parse(text));
    expect(file.unreadable).toEqual([{ v: 9, text: 'later' }, null, '12', '[object Object]']);
    expect(readReportsFile(text)).toEqual({ is: 'file', reports: [], unreadable: 4 });
  });

  test('a file of version 1 is read; one broken record costs no other', () => {
    const text = JSON.stringify({
      format: 'masthead-reports',
      v: 1,
      saved: NOW.toISOString(),
      reports: [VERSION_1, { v: 1 }],
      unreadable: [],
    });
    expect(readReportsFile(text)).toMatchObject({ reports: [{ id: VERSION_1.id }], unreadable: 1 });
  });

  test.each(['', 'no JSON', '[]', '{"format":"other","reports":[]}', '{"format":"masthead-reports"}'])(
    'is not ours: %s',
    (text) => {
      expect(readReportsFile(text)).toEqual({ is: 'not-ours' });
    },
  );

  test('what is newer here stays, and a receipt is never given up for a newer date', () => {
    const mine = reportOf({ changed: '2026-11-22T00:00:00.000Z', why: 'mine' });
    const newer = { ...mine, changed: '2026-11-23T00:00:00.000Z', why: 'newer' };
    const accepted = reportOf({
      changed: '2026-11-21T00:00:00.000Z',
      standing: { is: 'accepted', receipt: 'MH-0001', at: NOW.toISOString(), status: 'received' },
    });
    expect(newerReports([mine], [newer])).toEqual([newer]);
    expect(newerReports([newer], [mine])).toEqual([]);
    expect(newerReports([newer], [accepted])).toEqual([accepted]);
    expect(newerReports([accepted], [newer])).toEqual([]);
    expect(newerReports([], [mine, newer, mine])).toEqual([newer]);
  });
});
