import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/report/answer.ts';
import type { Report } from '../../../src/report/schema.ts';
import type { Standing } from '../../../src/report/standing.ts';
import { begin, canEdit, edit, hasten, isDue, settle, submit, withdraw } from '../../../src/report/states.ts';
import { countingRandom, INTAKE, NOW, reportOf, sampleFields } from './samples.ts';

const AT = NOW.toISOString();
const LATER = new Date(NOW.getTime() + 60_000).toISOString();
const random = countingRandom();
const PARCEL = { to: INTAKE.address, body: '{}' };

const STANDINGS: Record<string, Standing> = {
  draft: { is: 'draft' },
  kept: { is: 'kept', by: 'here' },
  queued: { is: 'queued', since: AT },
  sending: { is: 'sending', since: AT, attempts: 1 },
  retry: { is: 'retry', at: LATER, attempts: 1, why: 'busy' },
  accepted: { is: 'accepted', receipt: 'MH-0001', at: AT, status: 'received' },
  refused: { is: 'refused', at: AT, why: 'invalid' },
  withdrawn: { is: 'withdrawn', at: AT },
};

function standing(name: string, more: Partial<Report> = {}): Report {
  const one = STANDINGS[name];
  if (one === undefined) throw new Error(`no standing ${name}`);
  return reportOf({ parcel: name === 'draft' || name === 'kept' ? null : PARCEL, standing: one, ...more });
}

describe('editing', () => {
  test('makes a draft with a new time; an edit that changes nothing is none', () => {
    const kept = standing('kept');
    expect(edit(kept, sampleFields({ why: 'More.' }), NOW, random)).toEqual(
      reportOf({ why: 'More.', changed: AT }),
    );
    expect(edit(kept, sampleFields(), NOW, random)).toBe(kept);
  });

  test.each([
    ['draft', false, true],
    ['kept', false, true],
    ['queued', false, true],
    ['sending', false, false],
    ['retry', false, true],
    ['retry', true, false],
    ['refused', false, true],
    ['withdrawn', true, true],
    ['accepted', false, false],
  ])('%s (may have arrived: %s): %s', (name, mayHaveArrived, allowed) => {
    const report = standing(name, { mayHaveArrived });
    expect(canEdit(report)).toBe(allowed);
    const edited = edit(report, sampleFields({ why: 'More.' }), NOW, random);
    expect(edited === report).toBe(!allowed);
    if (allowed) expect(edited).toMatchObject({ standing: { is: 'draft' }, parcel: null, why: 'More.' });
  });

  test.each([
    ['queued', true],
    ['retry', false],
    ['refused', false],
    ['withdrawn', false],
  ])('a %s report keeps its keys: %s (keys that were on the wire stand for the old text)', (name, keeps) => {
    const report = standing(name);
    const { keys } = edit(report, sampleFields({ why: 'More.' }), NOW, random);
    expect(keys?.idempotency === report.keys?.idempotency).toBe(keeps);
    expect(keys?.secret === report.keys?.secret).toBe(keeps);
  });
});

describe('submitting', () => {
  test('to an intake: queued, with the body frozen in its normal form', () => {
    const draft = reportOf({ address: 'a.example', why: ' So. ' });
    const done = submit(draft, INTAKE, NOW, random);
    expect(done).toMatchObject({
      is: 'ready',
      report: {
        address: 'https://a.example/',
        why: 'So.',
        changed: AT,
        standing: { is: 'queued', since: AT },
        parcel: { to: INTAKE.address },
      },
    });
    const body: unknown = done.is === 'ready' ? JSON.parse(done.report.parcel?.body ?? '') : undefined;
    expect(body).toEqual({
      v: 1,
      kind: 'network',
      about: 'site',
      address: 'https://a.example/',
      why: 'So.',
      list: { serial: 1, date: '2026-11-22' },
      secret: '2'.repeat(32),
    });
  });

  test.each([
    [{ is: 'file' } as const, { is: 'kept', by: 'file' }],
    [
      { is: 'issue', template: 'https://x.example/?b={body}', host: 'x.example' } as const,
      { is: 'kept', by: 'issue' },
    ],
  ])('elsewhere it is kept: %o', (destination, kept) => {
    expect(submit(reportOf(), destination, NOW, random)).toMatchObject({
      report: { standing: kept, parcel: null },
    });
  });

  test('an incomplete one is told why; one on its way is left alone; unchanged, it keeps its key', () => {
    expect(submit(reportOf({ kind: null }), INTAKE, NOW, random)).toEqual({
      is: 'invalid',
      reasons: { kind: 'kind-missing' },
    });
    const sending = standing('sending');
    expect(submit(sending, INTAKE, NOW, random)).toEqual({ is: 'ready', report: sending });
    const again = submit(standing('withdrawn', { mayHaveArrived: true }), INTAKE, NOW, random);
    expect(again).toMatchObject({ report: { keys: reportOf().keys, standing: { is: 'queued' } } });
  });
});

describe('an attempt', () => {
  test.each([
    ['draft', false],
    ['kept', false],
    ['queued', true],
    ['sending', true],
    ['retry', false],
    ['accepted', false],
    ['refused', false],
    ['withdrawn', false],
  ])('%s is due: %s', (name, due) => {
    const report = standing(name);
    expect(isDue(report, NOW)).toBe(due);
    const begun = begin(report, INTAKE, NOW);
    expect(begun.standing.is === 'sending' && begun !== report).toBe(due);
  });

  test('counts, also after a cut that nobody saw the end of', () => {
    const first = begin(standing('queued'), INTAKE, NOW);
    expect(first).toMatchObject({ mayHaveArrived: false, standing: { attempts: 1 } });
    expect(begin(first, INTAKE, NOW)).toMatchObject({ mayHaveArrived: true, standing: { attempts: 2 } });
    expect(begin(standing('retry'), INTAKE, new Date(LATER))).toMatchObject({ standing: { attempts: 2 } });
  });

  test.each([{ is: 'file' } as const, { ...INTAKE, address: 'https://other.example/' }])(
    'never goes elsewhere than where the reader sent it: %o',
    (destination) => {
      const refused = begin(standing('queued'), destination, NOW);
      expect(refused.standing).toEqual({ is: 'refused', at: AT, why: 'elsewhere' });
      expect(refused.parcel).toEqual(PARCEL);
    },
  );
});

const ACCEPTED: Outcome = { is: 'accepted', receipt: { receipt: 'MH-0002', status: 'received' } };

describe('an answer', () => {
  test('accepts: the receipt stays, text and picture of the request go', () => {
    const picture = { type: 'image/jpeg', data: 'AAAA' } as const;
    expect(settle(standing('sending', { picture }), ACCEPTED, NOW, 0)).toMatchObject({
      picture: null,
      parcel: { to: INTAKE.address, body: '' },
      standing: { is: 'accepted', receipt: 'MH-0002', at: AT, status: 'received' },
    });
  });

  test('counts for a report withdrawn meanwhile: it did arrive', () => {
    expect(settle(standing('withdrawn'), ACCEPTED, NOW, 0).standing.is).toBe('accepted');
    const refused: Outcome = { is: 'refused', why: 'invalid' };
    const withdrawn = standing('withdrawn');
    expect(settle(withdrawn, refused, NOW, 0)).toBe(withdrawn);
  });

  test('of a late attempt does not undo what is settled', () => {
    const accepted = standing('accepted');
    expect(
      settle(accepted, { ...ACCEPTED, receipt: { receipt: 'MH-0009', status: 'received' } }, NOW, 0),
    ).toBe(accepted);
    const draft = standing('draft');
    expect(settle(draft, ACCEPTED, NOW, 0)).toBe(draft);
  });

  test('refuses, in its own words', () => {
    const outcome: Outcome = { is: 'refused', why: 'invalid', said: 'The address is a platform.' };
    expect(settle(standing('sending', { mayHaveArrived: true }), outcome, NOW, 0)).toMatchObject({
      mayHaveArrived: false,
      standing: { is: 'refused', why: 'invalid', said: 'The address is a platform.' },
    });
  });

  test('asks for another try; once it may have arrived, it may have arrived', () => {
    const timeout: Outcome = { is: 'retry', why: 'timeout', mayHaveArrived: true };
    const waiting = settle(standing('sending'), timeout, NOW, 0);
    expect(waiting).toMatchObject({
      mayHaveArrived: true,
      standing: {
        is: 'retry',
        attempts: 1,
        why: 'timeout',
        at: new Date(NOW.getTime() + 15_000).toISOString(),
      },
    });
    const again = settle(
      begin(hasten(waiting, NOW), INTAKE, NOW),
      { is: 'retry', why: 'busy', mayHaveArrived: false, retryAfter: 3_600_000 },
      NOW,
      0,
    );
    expect(again).toMatchObject({
      mayHaveArrived: true,
      standing: { attempts: 2, at: new Date(NOW.getTime() + 3_600_000).toISOString() },
    });
  });
});

describe('the reader', () => {
  test.each([
    ['queued', true, false],
    ['sending', true, true],
    ['retry', true, false],
    ['draft', false, false],
    ['accepted', false, false],
    ['refused', false, false],
  ])('takes back a %s report: %s', (name, open, mayHaveArrived) => {
    const report = standing(name);
    const after = withdraw(report, NOW);
    expect(after === report).toBe(!open);
    if (open) expect(after).toMatchObject({ mayHaveArrived, standing: { is: 'withdrawn', at: AT } });
  });

  test('does not want to wait', () => {
    expect(isDue(hasten(standing('retry'), NOW), NOW)).toBe(true);
    const queued = standing('queued');
    expect(hasten(queued, NOW)).toBe(queued);
  });
});
