/** What the reader wants to report, before the form is there. */
import type { PageCheckResponse } from '../../messages/page-check.ts';
import { REPORT_KINDS, type ReportKind } from '../../report/kinds.ts';
import type { Report } from '../../report/schema.ts';
import type { Check } from './check.ts';

/** A report to edit, or a page to report. */
export type ReportTask =
  | { readonly is: 'edit'; readonly report: Report }
  | {
      readonly is: 'page';
      readonly address: string;
      readonly kind: ReportKind | null;
      /** The entry that is to be corrected, where one was named. */
      readonly entry?: string;
      /** The tab that the form was called from. */
      readonly from?: number;
      readonly answer: PageCheckResponse | undefined;
    };

interface More {
  readonly entry?: string;
  readonly from?: number;
}

/** The form for the page that was checked; an address that nobody could check is left to the reader. */
export function taskOn(check: Check | undefined, kind: ReportKind | null, more: More = {}): ReportTask {
  const checked = check?.is === 'checked' ? check : undefined;
  const address = checked?.subject.address ?? '';
  return { is: 'page', address, kind, answer: checked?.answer, ...more };
}

/** The task in the popup's own address: `kind` and `entry` from the registry's page, `from` from the context menu. */
export function askedTask(query: URLSearchParams, check: Check | undefined): ReportTask {
  const listed = check?.is === 'checked' && check.answer.details.length > 0;
  const asked = REPORT_KINDS.find((kind) => kind === query.get('kind'));
  const entry = query.get('entry');
  const from = Number(query.get('from') ?? Number.NaN);
  return taskOn(check, asked ?? (listed ? 'correction' : null), {
    ...(entry === null ? {} : { entry }),
    ...(Number.isInteger(from) ? { from } : {}),
  });
}
