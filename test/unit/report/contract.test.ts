import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { bodyOf, outgoingReport } from '../../../src/report/payload.ts';
import { REPORT_KINDS } from '../../../src/report/kinds.ts';
import { LIMITS, SUBJECTS } from '../../../src/report/schema.ts';
import { STATUSES } from '../../../src/report/standing.ts';
import { submit } from '../../../src/report/states.ts';
import {
  MAX_BODY,
  MAX_RECEIPTS,
  Problem,
  Receipt,
  ReportBody,
  StatusAnswer,
  StatusQuestion,
} from '../../../src/report/wire.ts';
import { contract, requestFaults, schemaFaults } from '../../site/intake/contract.ts';
import { countingRandom, INTAKE, NOW, reportOf, sampleFields } from './samples.ts';

const PAIRS = { Report: ReportBody, StatusQuestion, StatusAnswer, Receipt, Problem } as const;
type Name = keyof typeof PAIRS;

/** Whether file and parser say the same of a value. */
function bothSay(name: Name, value: unknown): { file: boolean; parser: boolean } {
  return { file: schemaFaults(name, value).length === 0, parser: v.safeParse(PAIRS[name], value).success };
}

const SECRET = '0'.repeat(32);
const REPORT = { v: 1, kind: 'other', about: 'site', address: 'https://a.example/', secret: SECRET };
const FULL = {
  ...REPORT,
  realSite: 'b.example',
  entry: 'some-entry',
  why: 'So.',
  evidence: 'https://c.example/',
  contact: 'me',
  list: { serial: 1, date: '2026-11-22' },
  picture: { type: 'image/png', data: 'AAAA' },
};
const RECEIPT = { receipt: 'MH-7Q4K-2D', status: 'received' };

const CASES: readonly (readonly [Name, unknown, boolean])[] = [
  ['Report', REPORT, true],
  ['Report', FULL, true],
  ['Report', { ...REPORT, v: 2 }, false],
  ['Report', { ...REPORT, kind: 'rumour' }, false],
  ['Report', { ...REPORT, about: 'person' }, false],
  ['Report', { ...REPORT, address: '' }, false],
  ['Report', { ...REPORT, address: 'x'.repeat(LIMITS.address + 1) }, false],
  ['Report', { ...REPORT, why: 'x'.repeat(LIMITS.why) }, true],
  ['Report', { ...REPORT, why: 'x'.repeat(LIMITS.why + 1) }, false],
  ['Report', { ...REPORT, contact: '' }, false],
  ['Report', { ...REPORT, secret: 'short' }, false],
  ['Report', { ...REPORT, reader: 'me' }, false],
  ['Report', { ...REPORT, list: { serial: '1', date: '' } }, false],
  ['Report', { ...REPORT, picture: { type: 'image/svg+xml', data: 'AAAA' } }, false],
  ['Report', { ...REPORT, picture: { type: 'image/png', data: 'A'.repeat(LIMITS.picture + 1) } }, false],
  ['Report', 'report', false],
  ['Receipt', RECEIPT, true],
  ['Receipt', { ...RECEIPT, entry: 'e', reason: 'r', decided: '2026-11-24T10:00:00.000Z' }, true],
  ['Receipt', { ...RECEIPT, later: 'unknown fields are a later version’s' }, true],
  ['Receipt', { ...RECEIPT, status: 'lost' }, false],
  ['Receipt', { ...RECEIPT, receipt: 'a b' }, false],
  ['Receipt', { ...RECEIPT, decided: 'yesterday' }, false],
  ['Receipt', { ...RECEIPT, reason: 'x'.repeat(501) }, false],
  ['StatusQuestion', { v: 1, receipts: [{ receipt: 'MH-1234', secret: SECRET }] }, true],
  ['StatusQuestion', { v: 1, receipts: [] }, false],
  ['StatusQuestion', { v: 1, receipts: [{ receipt: 'MH-1234' }] }, false],
  ['StatusAnswer', { receipts: [] }, true],
  ['StatusAnswer', { receipts: [RECEIPT, RECEIPT] }, true],
  ['StatusAnswer', { receipts: [{}] }, false],
  ['Problem', {}, true],
  ['Problem', { detail: 'No.' }, true],
  ['Problem', { detail: 7 }, false],
];

describe('the file and the parsers say the same', () => {
  test.each(CASES)('%s %#', (name, value, fits) => {
    expect(bothSay(name, value)).toEqual({ file: fits, parser: fits });
  });

  test('of every value of every choice', () => {
    for (const kind of REPORT_KINDS)
      expect(bothSay('Report', { ...REPORT, kind })).toEqual({ file: true, parser: true });
    for (const about of SUBJECTS)
      expect(bothSay('Report', { ...REPORT, about })).toEqual({ file: true, parser: true });
    for (const status of STATUSES)
      expect(bothSay('Receipt', { ...RECEIPT, status })).toEqual({ file: true, parser: true });
  });

  test('of the sizes', () => {
    const text = JSON.stringify(contract);
    expect(text).toContain(MAX_BODY.toLocaleString('en'));
    expect(text).toContain(`"maxItems":${MAX_RECEIPTS}`);
  });
});

test('whatever a reader writes, what is sent fits the contract and its size', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(
      fc.constantFrom(...REPORT_KINDS),
      fc.constantFrom(...SUBJECTS),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      line,
      line,
      (kind, about, address, why, contact) => {
        const fields = sampleFields({ kind, about, address, why, contact });
        const done = submit(reportOf(fields), INTAKE, NOW, countingRandom());
        if (done.is === 'invalid') return;
        const { parcel, keys } = done.report;
        const sent = outgoingReport(parcel?.to ?? '', keys?.idempotency ?? '', parcel?.body ?? '');
        const headers = Object.fromEntries(
          Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), value]),
        );
        expect(requestFaults({ method: sent.method, path: '/reports', headers, body: sent.body })).toEqual(
          [],
        );
        expect(new TextEncoder().encode(sent.body).length).toBeLessThanOrEqual(MAX_BODY);
      },
    ),
    { numRuns: 40 },
  );
});

test('the largest report there can be fits', () => {
  const longest = reportOf({
    address: `https://a.example/${'x'.repeat(LIMITS.address - 18)}`,
    kind: 'correction',
    why: '漢'.repeat(LIMITS.why),
    evidence: `https://a.example/${'x'.repeat(LIMITS.evidence - 18)}`,
    contact: '漢'.repeat(LIMITS.contact),
    picture: { type: 'image/jpeg', data: 'A'.repeat(LIMITS.picture) },
  });
  expect(new TextEncoder().encode(bodyOf(longest)).length).toBeLessThan(MAX_BODY);
});
