/**
 * The moves between standings (`standing.ts`), pure. A move that does not fit gives the same object back, so that two
 * contexts that act at once (the popup withdraws, the background sends) never tear a report.
 */
import type { Outcome } from './answer.ts';
import { backoff } from './backoff.ts';
import type { Destination } from './destination.ts';
import { drawKeys, withKeys, type Random } from './draft.ts';
import { bodyOf } from './payload.ts';
import { FIELDS, fieldsOf, type Report, type ReportFields } from './schema.ts';
import { validate, type Invalid } from './validate.ts';

export type Submitted =
  { readonly is: 'ready'; readonly report: Report } | { readonly is: 'invalid'; readonly reasons: Invalid };

/** The reader may change a report until it was sent: not while it is on its way, nor once it may have arrived. */
export function canEdit({ standing, mayHaveArrived }: Report): boolean {
  if (standing.is === 'sending' || standing.is === 'accepted') return false;
  return !(standing.is === 'retry' && mayHaveArrived);
}

/** The report with what the reader typed last; the same object when nothing changed or nothing may. */
export function edit(report: Report, fields: ReportFields, now: Date, random: Random): Report {
  const same = FIELDS.every((name) => report[name] === fields[name]);
  if (same || !canEdit(report)) return report;
  // Keys that may have been on the wire stand for the old text.
  const touched = report.parcel !== null && report.standing.is !== 'queued';
  return {
    ...withKeys(report, random),
    ...(touched ? { keys: drawKeys(random) } : {}),
    ...fieldsOf(fields),
    parcel: null,
    mayHaveArrived: false,
    standing: { is: 'draft' },
    changed: now.toISOString(),
  };
}

/**
 * The report in the form in which it would leave: what the preview shows while it is being written.
 *
 * @returns the report as it is while a field needs a change
 */
export function normalised(report: Report): Report {
  const validated = validate(fieldsOf(report));
  return validated.is === 'ready' ? { ...report, ...validated.fields } : report;
}

function boundFor(destination: Destination, ready: Report, now: string): Pick<Report, 'parcel' | 'standing'> {
  if (destination.is !== 'intake') return { parcel: null, standing: { is: 'kept', by: destination.is } };
  const parcel = { to: destination.address, body: bodyOf(ready) };
  return { parcel, standing: { is: 'queued', since: now } };
}

/**
 * Completes a report for where it goes: valid fields in their normal form, or the reasons why not. Keys stay, since they
 * were shown; sent again unchanged, the receiver knows them.
 */
export function submit(report: Report, destination: Destination, now: Date, random: Random): Submitted {
  const validated = validate(fieldsOf(report));
  if (validated.is === 'invalid') return validated;
  if (!canEdit(report)) return { is: 'ready', report };
  const changed = now.toISOString();
  const ready: Report = { ...withKeys(report, random), ...validated.fields, changed };
  return { is: 'ready', report: { ...ready, ...boundFor(destination, ready, changed) } };
}

/** Whether an attempt is to be made now. One found `sending` was cut off, unless this context is making it. */
export function isDue({ standing }: Report, now: Date): boolean {
  if (standing.is === 'queued' || standing.is === 'sending') return true;
  return standing.is === 'retry' && Date.parse(standing.at) <= now.getTime();
}

/** Whether the report waits for a receiver. */
export function isOpen({ standing }: Report): boolean {
  return standing.is === 'queued' || standing.is === 'sending' || standing.is === 'retry';
}

function attemptsOf({ standing }: Report): number {
  return standing.is === 'sending' || standing.is === 'retry' ? standing.attempts : 0;
}

/**
 * Begins an attempt. Never to another address than the one that the reader saw.
 *
 * @param destination where reports go now
 */
export function begin(report: Report, destination: Destination, now: Date): Report {
  if (!isDue(report, now)) return report;
  const at = now.toISOString();
  const { parcel } = report;
  if (parcel === null || destination.is !== 'intake' || parcel.to !== destination.address)
    return { ...report, standing: { is: 'refused', at, why: 'elsewhere' } };
  // An attempt that was cut off may have arrived.
  const mayHaveArrived = report.mayHaveArrived || report.standing.is === 'sending';
  return {
    ...report,
    mayHaveArrived,
    standing: { is: 'sending', since: at, attempts: attemptsOf(report) + 1 },
  };
}

/** It is the receiver's now: text and picture of the request are no longer needed here. */
function accept(report: Report, { receipt }: Extract<Outcome, { is: 'accepted' }>, now: Date): Report {
  const at = now.toISOString();
  return {
    ...report,
    picture: null,
    changed: at,
    parcel: report.parcel === null ? null : { ...report.parcel, body: '' },
    mayHaveArrived: false,
    standing: {
      is: 'accepted',
      receipt: receipt.receipt,
      at,
      status: receipt.status,
      ...(receipt.entry === undefined ? {} : { entry: receipt.entry }),
      ...(receipt.reason === undefined ? {} : { reason: receipt.reason }),
      ...(receipt.decided === undefined ? {} : { decided: receipt.decided }),
    },
  };
}

function refuse(report: Report, { why, said }: Extract<Outcome, { is: 'refused' }>, now: Date): Report {
  const at = now.toISOString();
  const words = said === undefined ? {} : { said };
  return {
    ...report,
    changed: at,
    mayHaveArrived: false,
    standing: { is: 'refused', at, why, ...words },
  };
}

/**
 * Ends an attempt. A receipt counts even for a report withdrawn meanwhile: it did arrive, and the reader is told so.
 *
 * @param chance in [0, 1)
 */
export function settle(report: Report, outcome: Outcome, now: Date, chance: number): Report {
  const { standing } = report;
  if (outcome.is === 'accepted') {
    return standing.is === 'sending' || standing.is === 'withdrawn' ? accept(report, outcome, now) : report;
  }
  if (standing.is !== 'sending') return report;
  if (outcome.is === 'refused') return refuse(report, outcome, now);
  const wait = backoff(standing.attempts, chance, outcome.retryAfter);
  return {
    ...report,
    mayHaveArrived: report.mayHaveArrived || outcome.mayHaveArrived,
    standing: {
      is: 'retry',
      at: new Date(now.getTime() + wait).toISOString(),
      attempts: standing.attempts,
      why: outcome.why,
    },
  };
}

/** Takes back a report that has no answer yet. */
export function withdraw(report: Report, now: Date): Report {
  if (!isOpen(report)) return report;
  const at = now.toISOString();
  const mayHaveArrived = report.mayHaveArrived || report.standing.is === 'sending';
  return { ...report, mayHaveArrived, changed: at, standing: { is: 'withdrawn', at } };
}

/** The reader does not want to wait: due at once, the attempts still counted. */
export function hasten(report: Report, now: Date): Report {
  const { standing } = report;
  return standing.is === 'retry' ? { ...report, standing: { ...standing, at: now.toISOString() } } : report;
}
