import type { ReportStore } from '../../browser/report-store.ts';
import type { Report } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { DataControls } from './data-controls.tsx';
import { DeletedRow, ReportRow } from './report-row.tsx';
import { useReports } from './use-reports.ts';

const { say } = REPORT;

interface Props {
  readonly store: ReportStore;
  /** Said at the top, after a report was kept. */
  readonly note?: string;
  readonly onEdit: (report: Report) => void;
}

/** The reader's own reports: state, edit, delete with undo, file, erase. */
export function ReportList({ store, note, onEdit }: Props) {
  const { records, deleted, failed, remove, undo, removeAll, reload } = useReports(store);
  return (
    <>
      <main class="body">
        <p role="status">{note}</p>
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
                <ReportRow record={record} onEdit={onEdit} onDelete={() => void remove(record)} />
              )}
            </li>
          ))}
        </ul>
        {records && (
          <DataControls
            records={records.filter(({ key }) => !deleted.has(key))}
            onErase={removeAll}
            look="link"
          />
        )}
      </main>
      <footer>
        <p>{say('list.note')}</p>
      </footer>
    </>
  );
}
