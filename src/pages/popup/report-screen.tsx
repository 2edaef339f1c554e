import { useCallback } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import type { PageCheckResponse } from '../../messages/page-check.ts';
import { beginDraft, draftFor } from '../../report/draft.ts';
import type { Report, ReportKind } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { ReportForm } from '../report/report-form.tsx';
import { useLoaded } from '../use-loaded.ts';
import { ScreenHead } from './popup-head.tsx';

/** A report to edit, or a page to report. */
export type ReportTask =
  | { readonly is: 'edit'; readonly report: Report }
  | {
      readonly is: 'page';
      readonly address: string;
      readonly kind: ReportKind | null;
      readonly answer: PageCheckResponse | undefined;
    };

interface Props {
  readonly store: ReportStore;
  readonly task: ReportTask;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** Only sites can be reported; on a page without one the form begins empty. */
function addressOf({ address, answer }: Extract<ReportTask, { is: 'page' }>): string {
  return answer?.hostname === null ? '' : address;
}

/** The draft left for this page, else a new one. A store that can't be read is told when the report is saved. */
async function findOrBegin(store: ReportStore, task: ReportTask): Promise<Report> {
  if (task.is === 'edit') return task.report;
  const address = addressOf(task);
  const listed = await store.list();
  const reports = listed.ok ? listed.records.flatMap((one) => (one.readable ? [one.report] : [])) : [];
  const { kind, answer } = task;
  return (
    draftFor(reports, address) ??
    beginDraft({
      address,
      kind,
      list: answer === undefined ? null : { serial: answer.list.serial, date: answer.list.date },
      random: (bytes) => void crypto.getRandomValues(bytes),
      now: new Date(),
    })
  );
}

function titleOf(task: ReportTask): 'form.title' | 'form.title.edit' | 'form.title.correction' {
  if (task.is === 'edit') return 'form.title.edit';
  return task.kind === 'correction' ? 'form.title.correction' : 'form.title';
}

/** The report form, with the draft that belongs in it. */
export function ReportScreen({ store, task, onKept, onClose }: Props) {
  const { value } = useLoaded(useCallback(() => findOrBegin(store, task), [store, task]));
  return (
    <>
      <ScreenHead title={REPORT.say(titleOf(task))} onClose={onClose} />
      {value === undefined ? (
        <main class="body" aria-busy="true" />
      ) : (
        <ReportForm
          key={value.id}
          store={store}
          initial={value}
          listed={task.is === 'page' && (task.answer?.details.length ?? 0) > 0}
          onKept={onKept}
          {...(task.is === 'page' ? { pageAddress: addressOf(task) } : {})}
        />
      )}
    </>
  );
}
