import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { beginDraft, draftFor } from '../../../src/report/draft.ts';
import { reportsFile } from '../../../src/report/export.ts';
import { readStored, ReportsFile } from '../../../src/report/schema.ts';
import { edit, keep } from '../../../src/report/states.ts';
import { fieldsOf, NOW, reportOf } from './samples.ts';

function counting(bytes: Uint8Array): void {
  bytes.forEach((_, index) => (bytes[index] = index));
}

describe('beginning', () => {
  test('a draft holds a stripped address and nothing of the reader', () => {
    const draft = beginDraft({
      address: 'https://a.example/p?session=secret#x',
      kind: null,
      list: { serial: 1, date: '2026-11-22' },
      random: counting,
      now: NOW,
    });
    expect(draft).toEqual({
      v: 1,
      id: '000102030405060708090a0b0c0d0e0f',
      state: 'draft',
      created: NOW.toISOString(),
      changed: NOW.toISOString(),
      address: 'https://a.example/p',
      kind: null,
      realSite: '',
      why: '',
      evidence: '',
      list: { serial: 1, date: '2026-11-22' },
    });
    expect(readStored(draft.id, draft).readable).toBe(true);
  });

  test('the draft left for an address is the newest one, with or without its query', () => {
    const older = reportOf({ id: 'a'.repeat(32), changed: '2026-11-20T00:00:00.000Z' });
    const newer = reportOf({ id: 'b'.repeat(32), address: `${older.address}?kept=1` });
    const kept = reportOf({ id: 'c'.repeat(32), state: 'kept', changed: '2026-11-24T00:00:00.000Z' });
    const other = reportOf({ id: 'd'.repeat(32), address: 'https://other.example/' });
    const all = [kept, older, newer, other];
    expect(draftFor(all, `${older.address}?kept=1`)).toBe(newer);
    expect(draftFor(all, `${older.address}?another`)).toBe(older);
    expect(draftFor(all, 'https://nobody.example/')).toBeUndefined();
  });
});

describe('states', () => {
  test('an edit makes a draft with a new time', () => {
    const edited = edit(reportOf({ state: 'kept' }), fieldsOf({ why: 'More.' }), NOW);
    expect(edited).toEqual(reportOf({ state: 'draft', why: 'More.', changed: NOW.toISOString() }));
  });

  test('an edit that changes nothing is none', () => {
    const kept = reportOf({ state: 'kept' });
    expect(edit(kept, fieldsOf(), NOW)).toBe(kept);
  });

  test('keeping takes the normal form', () => {
    const draft = reportOf({ address: 'a.example', why: ' So. ' });
    expect(keep(draft, NOW)).toEqual({
      is: 'kept',
      report: {
        ...draft,
        state: 'kept',
        address: 'https://a.example/',
        why: 'So.',
        changed: NOW.toISOString(),
      },
    });
  });

  test('an incomplete draft is told why', () => {
    expect(keep(reportOf({ kind: null }), NOW)).toEqual({ is: 'invalid', reasons: { kind: 'kind-missing' } });
  });
});

describe('records of the store', () => {
  test.each([
    ['a report of tomorrow', { ...reportOf(), v: 2 }],
    ['an unknown state', { ...reportOf(), state: 'sent' }],
    ['a field too many', { ...reportOf(), reader: 'me' }],
    ['a field too few', { v: 1 }],
    ['a text', 'report'],
    ['nothing', undefined],
  ])('%s is unreadable, not lost', (_, raw) => {
    expect(readStored('key', raw)).toEqual({ readable: false, key: 'key', raw });
  });
});

describe('the file', () => {
  test('holds every report and parses back', () => {
    const records = [readStored('a', reportOf({ state: 'kept' })), readStored('b', reportOf())];
    const { name, text } = reportsFile(records, NOW);
    expect(name).toBe('masthead-reports-2026-11-24.json');
    const file = v.parse(ReportsFile, JSON.parse(text));
    expect(file.reports).toEqual([reportOf({ state: 'kept' }), reportOf()]);
    expect(file.unreadable).toEqual([]);
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
  });
});
