import { useCallback } from 'preact/hooks';
import { reportDestination } from '../../browser/report-destination.ts';
import type { ReportStore } from '../../browser/report-store.ts';
import type { Destination } from '../../report/destination.ts';
import { beginDraft, draftFor, withKeys } from '../../report/draft.ts';
import type { Report } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import type { Handed } from '../report/hand-over.ts';
import { ReportForm } from '../report/report-form.tsx';
import { random } from '../report/use-draft.ts';
import { useLoaded } from '../use-loaded.ts';
import { ScreenHead } from './popup-head.tsx';
import type { ReportTask } from './report-task.ts';

interface Props {
  readonly store: ReportStore;
  readonly task: ReportTask;
  readonly onDone: (report: Report, handed: Handed) => void;
  readonly onReports: () => void;
  readonly onClose: () => void;
}

/** Only sites can be reported; on a page without one the form begins empty. */
function addressOf({ address, answer }: Extract<ReportTask, { is: 'page' }>): string {
  return answer?.hostname === null ? '' : address;
}

/** The draft left for this page, else a new one. A store that can't be read is told when the report is saved. */
async function findOrBegin(store: ReportStore, task: ReportTask): Promise<Report> {
  if (task.is === 'edit') return withKeys(task.report, random);
  const address = addressOf(task);
  const listed = await store.list();
  const reports = listed.ok ? listed.records.flatMap((one) => (one.readable ? [one.report] : [])) : [];
  const { kind, answer } = task;
  const left = draftFor(reports, address);
  if (left !== undefined) return withKeys(left, random);
  return beginDraft({
    address,
    about: (answer?.account ?? null) === null ? 'site' : 'account',
    // A suspicion may be no more than that: two clicks are enough.
    kind: kind ?? 'other',
    entry: task.entry ?? answer?.details[0]?.finding.entry ?? null,
    list: answer === undefined ? null : { serial: answer.list.serial, date: answer.list.date },
    random,
    now: new Date(),
  });
}

interface Ready {
  readonly report: Report;
  readonly destination: Destination;
}

async function prepare(store: ReportStore, task: ReportTask): Promise<Ready> {
  const [report, destination] = await Promise.all([findOrBegin(store, task), reportDestination()]);
  return { report, destination };
}

function titleOf(task: ReportTask): 'form.title' | 'form.title.edit' | 'form.title.correction' {
  if (task.is === 'edit') return 'form.title.edit';
  return task.kind === 'correction' ? 'form.title.correction' : 'form.title';
}

/** The report form, with the draft that belongs in it. */
export function ReportScreen({ store, task, onDone, onReports, onClose }: Props) {
  const { value } = useLoaded(useCallback(() => prepare(store, task), [store, task]));
  return (
    <>
      <ScreenHead title={REPORT.say(titleOf(task))} onClose={onClose} />
      {value === undefined ? (
        <main class="body" aria-busy="true" />
      ) : (
        <ReportForm
          key={value.report.id}
          store={store}
          destination={value.destination}
          initial={value.report}
          pageAddress={task.is === 'page' ? addressOf(task) : undefined}
          from={task.is === 'page' ? task.from : undefined}
          onDone={onDone}
          onReports={onReports}
        />
      )}
    </>
  );
}
