/** Asking how accepted reports stand: at most daily, open receipts only, all in one request, no account. */
import * as v from 'valibot';
import type { Destination } from './destination.ts';
import type { Report } from './schema.ts';
import type { Accepted } from './standing.ts';
import {
  MAX_RECEIPTS,
  StatusAnswer,
  WIRE_VERSION,
  parseJson,
  type Receipt,
  type StatusQuestion,
} from './wire.ts';

const DAY = 86_400_000;

interface Open {
  readonly report: Report;
  readonly standing: Accepted;
}

const accepted = (report: Report): Open[] =>
  report.standing.is === 'accepted' ? [{ report, standing: report.standing }] : [];

/** Decided receipts are never asked for again, and none but the intake that gave them is asked. */
function openAt(reports: readonly Report[], intake: string): Open[] {
  return reports
    .flatMap(accepted)
    .filter(
      ({ report, standing }) =>
        (standing.status === 'received' || standing.status === 'in-review') &&
        report.parcel?.to === intake &&
        report.keys !== null,
    );
}

/**
 * When the next question may be asked: a day after the last one, and a day after the oldest open receipt came.
 *
 * @param destination where reports go now
 * @returns milliseconds since 1970; `undefined` when nothing is open there
 */
export function nextStatusTime(reports: readonly Report[], destination: Destination): number | undefined {
  if (destination.is !== 'intake') return undefined;
  const open = openAt(reports, destination.address);
  if (open.length === 0) return undefined;
  const oldest = Math.min(...open.map(({ standing }) => Date.parse(standing.at)));
  const questions = reports
    .flatMap(accepted)
    .flatMap(({ standing }) => (standing.asked === undefined ? [] : [Date.parse(standing.asked)]));
  return Math.max(oldest, ...questions) + DAY;
}

/** The open reports of an intake, those that waited longest first, as many as one question takes. */
export function reportsToAsk(reports: readonly Report[], intake: string): Report[] {
  const waited = ({ standing }: Open): string => standing.asked ?? standing.at;
  return openAt(reports, intake)
    .toSorted((a, b) => waited(a).localeCompare(waited(b)))
    .slice(0, MAX_RECEIPTS)
    .map(({ report }) => report);
}

/** The question's body. */
export function statusBody(reports: readonly Report[]): string {
  const receipts = reports.flatMap(({ standing, keys }) =>
    standing.is === 'accepted' && keys !== null ? [{ receipt: standing.receipt, secret: keys.secret }] : [],
  );
  const question: StatusQuestion = { v: WIRE_VERSION, receipts };
  return JSON.stringify(question, null, 2);
}

/** Noted before the request leaves: a failed question counts too, so that it is never more than one a day. */
export function markAsked(report: Report, now: Date): Report {
  const { standing } = report;
  return standing.is === 'accepted'
    ? { ...report, standing: { ...standing, asked: now.toISOString() } }
    : report;
}

/** The answer by receipt; `undefined` where it is none of the contract's. */
export function readStatusAnswer(body: string): ReadonlyMap<string, Receipt> | undefined {
  const parsed = v.safeParse(StatusAnswer, parseJson(body));
  return parsed.success ? new Map(parsed.output.receipts.map((one) => [one.receipt, one])) : undefined;
}

/** The report with what the desk says of it. */
export function applyStatus(report: Report, answer: ReadonlyMap<string, Receipt>): Report {
  const { standing } = report;
  const told = standing.is === 'accepted' ? answer.get(standing.receipt) : undefined;
  if (standing.is !== 'accepted' || told === undefined) return report;
  const { is, receipt, at, asked } = standing;
  const kept = { is, receipt, at, ...(asked === undefined ? {} : { asked }) };
  const { status, entry, reason, decided } = told;
  return {
    ...report,
    standing: {
      ...kept,
      status,
      ...(entry === undefined ? {} : { entry }),
      ...(reason === undefined ? {} : { reason }),
      ...(decided === undefined ? {} : { decided }),
    },
  };
}
