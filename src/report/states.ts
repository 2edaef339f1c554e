/**
 * A report's way: draft -> invalid (reasons) | kept. `invalid` is an answer, never stored: the text stays a draft.
 * A kept report that is edited is a draft again until it is kept again.
 */
import { FIELDS, type Report, type ReportFields } from './schema.ts';
import { validate, type Invalid } from './validate.ts';

export type Kept =
  { readonly is: 'kept'; readonly report: Report } | { readonly is: 'invalid'; readonly reasons: Invalid };

/** The report with what the reader typed last; the same object when nothing changed. */
export function edit(report: Report, fields: ReportFields, now: Date): Report {
  const same = FIELDS.every((name) => report[name] === fields[name]);
  return same ? report : { ...report, ...fields, state: 'draft', changed: now.toISOString() };
}

/** Completes a report: valid fields in their normal form, or the reasons why not. */
export function keep(report: Report, now: Date): Kept {
  const { address, kind, realSite, why, evidence } = report;
  const validated = validate({ address, kind, realSite, why, evidence });
  if (validated.is === 'invalid') return validated;
  return {
    is: 'kept',
    report: { ...report, ...validated.fields, state: 'kept', changed: now.toISOString() },
  };
}
