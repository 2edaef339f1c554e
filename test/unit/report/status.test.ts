import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/report/schema.ts';
import type { Accepted } from '../../../src/report/standing.ts';
import {
  applyStatus,
  markAsked,
  nextStatusTime,
  readStatusAnswer,
  reportsToAsk,
  statusBody,
} from '../../../src/report/status.ts';
import { MAX_RECEIPTS, StatusQuestion } from '../../../src/report/wire.ts';
import { INTAKE, NOW, reportOf } from './samples.ts';

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * DAY).toISOString();

function accepted(days: number, more: Partial<Accepted> = {}, fields: Partial<Report> = {}): Report {
  const standing: Accepted = {
    is: 'accepted',
    receipt: `MH-${String(days).padStart(4, '0')}`,
    at: daysAgo(days),
    status: 'received',
    ...more,
  };
  return reportOf({ parcel: { to: INTAKE.address, body: '' }, standing, ...fields });
}

describe('when to ask', () => {
  test.each([
    ['nothing is open', [reportOf(), accepted(9, { status: 'declined' })], undefined],
    ['a day after the receipt', [accepted(0)], 1],
    ['now, when the oldest is a day old', [accepted(0), accepted(1)], 0],
    ['overdue', [accepted(5)], -4],
    ['a day after the last question', [accepted(5, { asked: daysAgo(0) })], 1],
    [
      'a day after the last question about any',
      [accepted(5), accepted(9, { status: 'merged', asked: daysAgo(0.5) })],
      0.5,
    ],
    [
      'receipts of another intake are not asked for here',
      [accepted(5, {}, { parcel: { to: 'https://x.example/', body: '' } })],
      undefined,
    ],
  ] as const)('%s', (_, reports, days) => {
    expect(nextStatusTime(reports, INTAKE)).toBe(days === undefined ? undefined : NOW.getTime() + days * DAY);
  });

  test('no intake, no question', () => {
    expect(nextStatusTime([accepted(5)], { is: 'file' })).toBeUndefined();
  });
});

describe('the question', () => {
  test('names open receipts with their secrets and nothing else, in one body of the contract', () => {
    const open = reportsToAsk(
      [accepted(1), accepted(3), accepted(2, { status: 'accepted' }), reportOf()],
      INTAKE.address,
    );
    const body: unknown = JSON.parse(statusBody(open));
    expect(v.parse(StatusQuestion, body)).toEqual(body);
    expect(body).toEqual({
      v: 1,
      receipts: [
        { receipt: 'MH-0003', secret: '2'.repeat(32) },
        { receipt: 'MH-0001', secret: '2'.repeat(32) },
      ],
    });
  });

  test('more than fit wait for tomorrow, and come first then', () => {
    const many = Array.from({ length: MAX_RECEIPTS + 5 }, (_, index) => accepted(index + 1));
    const first = reportsToAsk(many, INTAKE.address);
    expect(first).toHaveLength(MAX_RECEIPTS);
    const asked = new Set(first);
    const later = many.map((report) => (asked.has(report) ? markAsked(report, NOW) : report));
    expect(reportsToAsk(later, INTAKE.address).slice(0, 5)).toEqual(
      many.filter((one) => !asked.has(one)).toReversed(),
    );
  });
});

describe('the answer', () => {
  test('is told on the report it is about, and what was there before is replaced', () => {
    const told = readStatusAnswer(
      JSON.stringify({
        receipts: [
          { receipt: 'MH-0001', status: 'accepted', entry: 'some-entry', decided: daysAgo(0) },
          { receipt: 'MH-0404', status: 'declined' },
        ],
      }),
    );
    if (told === undefined) throw new Error('not read');
    const before = accepted(1, { asked: daysAgo(0), status: 'in-review', reason: 'Being looked at.' });
    expect(applyStatus(before, told).standing).toEqual({
      is: 'accepted',
      receipt: 'MH-0001',
      at: daysAgo(1),
      asked: daysAgo(0),
      status: 'accepted',
      entry: 'some-entry',
      decided: daysAgo(0),
    });
    const other = accepted(2);
    expect(applyStatus(other, told)).toBe(other);
  });

  test.each(['', '{}', '{"receipts":[{"receipt":"MH-1","status":"lost"}]}', '<html>'])('none: %s', (body) => {
    expect(readStatusAnswer(body)).toBeUndefined();
  });
});
