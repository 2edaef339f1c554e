import { describe, expect, it } from 'vitest';
import { recordReply, reviewEntry } from '../../../src/registry/edit/review-entry.ts';
import { typedHost } from '../../../src/registry/edit/typed-host.ts';
import { keepHistory } from '../../../src/registry/import/keep-history.ts';
import { entryReview } from '../../../src/registry/review.ts';
import type { RegistryFiles } from '../../../src/registry/compute-list.ts';
import { claim, outlet, source, sources } from './entries.ts';

const read = claim('typology', 'SC', { copy: 'asd' });
const files: RegistryFiles = {
  list: { serial: 3, date: '2026-11-22' },
  evidence: [source('list'), source('asd', { date: '2024-02-07' })],
  outlets: [
    outlet([read], { id: 'xx-outlet' }),
    outlet([read], { id: 'xx-gone', history: [{ date: '2026', event: 'removed', note: 'Wrong.' }] }),
  ],
  operations: [],
};
const known = sources(...files.evidence);

describe('a review', () => {
  it('dates every claim, takes a new number for the list, and makes what was overdue due in a year', () => {
    const before = files.outlets[0];
    const edited = reviewEntry(files, { entry: 'xx-outlet' }, '2027-01-10');
    if (!edited.ok || before === undefined) throw new Error('refused');
    expect(entryReview(before, known, '2027-01-10')?.overdue).toBe(true);
    expect(entryReview(edited.entry, known, '2027-01-10')).toEqual({
      reviewed: '2027-01-10',
      due: '2028-01-10',
      overdue: false,
    });
    expect(edited.entry.history.at(-1)).toEqual({
      date: '2027-01-10',
      event: 'changed',
      note: 'Reviewed: compared with its sources.',
    });
    expect(edited.registry.list).toEqual({ serial: 4, date: '2027-01-10' });
  });

  it('may say itself when it is due, and a later one without a date forgets that', () => {
    const first = reviewEntry(files, { entry: 'xx-outlet', reviewBy: '2027-06' }, '2027-01-10');
    if (!first.ok) throw new Error('refused');
    expect(entryReview(first.entry, known, '2027-07-01')).toMatchObject({ due: '2027-06', overdue: true });
    const second = reviewEntry(first.registry, { entry: 'xx-outlet' }, '2027-07-02');
    if (!second.ok) throw new Error('refused');
    expect(entryReview(second.entry, known, '2027-07-02')).toMatchObject({ due: '2028-07-02' });
  });

  it('is kept by the next import', () => {
    const edited = reviewEntry(files, { entry: 'xx-outlet' }, '2027-01-10');
    const fresh = files.outlets[0];
    if (!edited.ok || fresh === undefined) throw new Error('refused');
    expect(keepHistory(fresh, edited.entry, '2027-02-01')).toEqual(edited.entry);
  });

  it.each([
    ['xx-nobody', 'No entry has the id xx-nobody.'],
    ['xx-gone', 'xx-gone has been removed.'],
  ])('of %s is refused', (entry, reason) => {
    expect(reviewEntry(files, { entry }, '2027-01-10')).toEqual({ ok: false, reasons: [reason] });
  });
});

describe('the right of reply', () => {
  it('is recorded in the outlet’s own words, and the log says so', () => {
    const edited = recordReply(files, { entry: 'xx-outlet', text: ' We disagree. ' }, '2027-01-10');
    if (!edited.ok) throw new Error('refused');
    expect(edited.entry.reply).toEqual({ text: 'We disagree.', date: '2027-01-10' });
    expect(edited.entry.history.at(-1)).toMatchObject({ event: 'changed', note: 'Right of reply recorded.' });
    const again = recordReply(edited.registry, { entry: 'xx-outlet', text: 'We still do.' }, '2027-02-10');
    expect(again.ok && again.entry.history.at(-1)?.note).toBe('Right of reply recorded anew.');
  });

  it.each([
    ['  ', 'A reply needs its text'],
    ['x'.repeat(501), 'The reply has 501 characters; 500 are shown.'],
  ])('is refused: %.20s', (text, reason) => {
    const edited = recordReply(files, { entry: 'xx-outlet', text }, '2027-01-10');
    expect(edited.ok ? '' : edited.reasons.join(' ')).toContain(reason);
  });

  it('of 500 characters is whole', () => {
    expect(recordReply(files, { entry: 'xx-outlet', text: 'x'.repeat(500) }, '2027-01-10').ok).toBe(true);
  });
});

describe('typedHost', () => {
  it.each([
    ['example.org', 'example.org'],
    ['https://www.Example.org/an/article?x=1#y', 'example.org'],
    ['WWW.EXAMPLE.ORG', 'example.org'],
    ['www.de', 'www.de'],
    ['http://example.org.', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['россия.рф', 'xn--h1alffa9f.xn--p1ai'],
    ['two words', 'two words'],
    ['', ''],
  ])('%j -> %s', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });
});
