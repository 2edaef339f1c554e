import { reportDestination } from '../../browser/report-destination.ts';
import type { ReportStore } from '../../browser/report-store.ts';
import type { Destination } from '../../report/destination.ts';
import type { Report } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { useLoaded } from '../use-loaded.ts';
import { DataControls } from './data-controls.tsx';
import { DeletedRow, ReportRow } from './report-row.tsx';
import { useReports } from './use-reports.ts';

const { say, parts } = REPORT;

interface Props {
  readonly store: ReportStore;
  readonly onEdit: (report: Report) => void;
}

function noteOf(destination: Destination) {
  if (destination.is === 'file') return say('list.note.file');
  return <Sentence parts={parts(`list.note.${destination.is}`, { host: destination.host })} />;
}

/** The reader's own reports: state, edit, take back, delete with undo, file, erase. */
export function ReportList({ store, onEdit }: Props) {
  const reports = useReports(store);
  const { records, deleted, failed, remove, undo, removeAll, reload } = reports;
  const { value: destination } = useLoaded(reportDestination);
  return (
    <>
      <main class="body">
        <p role="alert">{failed && say('store.failed')}</p>
        {records === null && (
          <>
            <p>{say('store.unlisted')}</p>
            <button type="button" class="button" onClick={reload}>
              {say('store.retry')}
            </button>
          </>
        )}
        {records?.length === 0 && <p>{say('list.empty')}</p>}
        <ul class="reports">
          {records?.map((record) => (
            <li key={record.key} tabIndex={-1}>
              {deleted.has(record.key) ? (
                <DeletedRow record={record} onUndo={() => void undo(record)} />
              ) : (
                <ReportRow
                  record={record}
                  onEdit={onEdit}
                  onSendNow={(report) => void reports.sendNow(report)}
                  onTakeBack={(report) => void reports.takeBack(report)}
                  onDelete={() => void remove(record)}
                />
              )}
            </li>
          ))}
        </ul>
        {records && (
          <DataControls
            records={records.filter(({ key }) => !deleted.has(key))}
            onErase={removeAll}
            onAdd={reports.add}
            look="link"
          />
        )}
      </main>
      <footer>
        <p>{destination !== undefined && noteOf(destination)}</p>
      </footer>
    </>
  );
}
