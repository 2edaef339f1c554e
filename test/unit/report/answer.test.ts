import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer, type Outcome } from '../../../src/report/answer.ts';
import { backoff, readRetryAfter } from '../../../src/report/backoff.ts';
import { NOW } from './samples.ts';

const OK = '{"receipt":"MH-7Q4K-2D","status":"received"}';

type Case = readonly [string, number, string, string | null, Outcome];
const retry = (
  why: 'busy' | 'server-fault' | 'garbled',
  mayHaveArrived: boolean,
  retryAfter?: number,
): Outcome => ({
  is: 'retry',
  why,
  mayHaveArrived,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

const CASES: readonly Case[] = [
  ['accepted', 201, OK, null, { is: 'accepted', receipt: { receipt: 'MH-7Q4K-2D', status: 'received' } }],
  ['known before', 200, OK, null, { is: 'accepted', receipt: { receipt: 'MH-7Q4K-2D', status: 'received' } }],
  [
    'a field of tomorrow',
    200,
    '{"receipt":"MH-7Q4K-2D","status":"received","mood":"good"}',
    null,
    { is: 'accepted', receipt: { receipt: 'MH-7Q4K-2D', status: 'received' } },
  ],
  ['a login page', 200, '<!doctype html>', null, retry('garbled', true)],
  ['nothing at all', 204, '', null, retry('garbled', true)],
  [
    'a receipt with a line break',
    200,
    '{"receipt":"MH\\n1234","status":"received"}',
    null,
    retry('garbled', true),
  ],
  ['a redirect', 0, '', null, retry('garbled', false)],
  ['an open redirect', 302, '', null, retry('garbled', false)],
  ['the same key at work', 409, '', null, retry('busy', true)],
  ['come later', 429, '', '120', retry('busy', false, 120_000)],
  ['come later, at a date', 503, '', 'Tue, 24 Nov 2026 10:01:00 GMT', retry('busy', false, 60_000)],
  ['come later, some time', 429, '', 'soon', retry('busy', false)],
  ['too slow', 408, '', null, retry('busy', false)],
  ['a fault', 500, 'stack trace', null, retry('server-fault', true)],
  ['a gateway', 502, '', '5', retry('server-fault', true, 5000)],
  ['too large', 413, '', null, { is: 'refused', why: 'too-large' }],
  [
    'wrong, and why',
    422,
    '{"detail":"The address is a\\n platform."}',
    null,
    { is: 'refused', why: 'invalid', said: 'The address is a platform.' },
  ],
  ['wrong', 400, 'no', null, { is: 'refused', why: 'invalid' }],
  ['no such place', 404, '', null, { is: 'refused', why: 'not-taken' }],
  ['closed', 410, '{"detail":""}', null, { is: 'refused', why: 'not-taken' }],
  ['not for you', 403, '', null, { is: 'refused', why: 'not-taken' }],
];

describe('what an answer means', () => {
  test.each(CASES)('%s', (_, status, body, retryAfter, outcome) => {
    expect(readAnswer({ is: 'answer', status, body, retryAfter }, NOW)).toEqual(outcome);
  });

  test.each([
    ['offline', false],
    ['unreachable', true],
    ['timeout', true],
  ] as const)('none: %s', (why, mayHaveArrived) => {
    expect(readAnswer({ is: 'none', why }, NOW)).toEqual({ is: 'retry', why, mayHaveArrived });
  });

  test('a receiver can’t turn its words around ours, nor make them long', () => {
    const detail = `\u202Egnp.exe\u0007 ${'x'.repeat(999)}`;
    const outcome = readAnswer(
      { is: 'answer', status: 400, body: JSON.stringify({ detail }), retryAfter: null },
      NOW,
    );
    expect(outcome).toMatchObject({ said: expect.stringMatching(/^gnp\.exe x{1,300}$/) as unknown });
  });

  test('whatever comes, there is an outcome', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.string(),
        fc.option(fc.string()),
        (status, body, header) => {
          const outcome = readAnswer({ is: 'answer', status, body, retryAfter: header }, NOW);
          expect(['accepted', 'refused', 'retry']).toContain(outcome.is);
        },
      ),
    );
  });
});

describe('when to try again', () => {
  test.each([
    [1, 15_000, 30_000],
    [2, 30_000, 60_000],
    [5, 240_000, 480_000],
    [99, 10_800_000, 21_600_000],
  ])('after attempt %i between %i and %i ms', (attempts, least, most) => {
    expect(backoff(attempts, 0)).toBe(least);
    expect(backoff(attempts, 0.999_999)).toBeLessThan(most);
    expect(backoff(attempts, 0.999_999)).toBeGreaterThan(most - 30);
  });

  test('never shorter than asked, never longer than a day and a bit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 10 ** 12 }),
        (attempts, chance, asked) => {
          const wait = backoff(attempts, chance, asked);
          expect(wait).toBeGreaterThanOrEqual(Math.min(asked, 86_400_000));
          expect(wait).toBeLessThanOrEqual(86_400_000 * 1.1);
        },
      ),
    );
  });

  test.each([
    ['0', 0],
    [' 7 ', 7000],
    ['-1', undefined],
    ['1.5', undefined],
    ['99999999999', undefined],
    ['Tue, 24 Nov 2026 09:00:00 GMT', undefined],
    ['2026-11-24', undefined],
    ['', undefined],
    [null, undefined],
  ])('Retry-After %j', (header, milliseconds) => {
    expect(readRetryAfter(header, NOW)).toBe(milliseconds);
  });
});
