import { useRef, useEffect } from 'preact/hooks';
import type { Report, StoredReport } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { dateWords } from '../../ui/words/date-words.ts';
import { reportName } from './report-name.ts';

const { say, parts, language } = REPORT;

interface Props {
  readonly record: StoredReport;
  readonly onEdit: (report: Report) => void;
  readonly onDelete: () => void;
}

/** One report with its state in words. */
export function ReportRow({ record, onEdit, onDelete }: Props) {
  const name = reportName(record);
  return (
    <>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      {record.readable ? (
        <>
          <span class="state">{say(`state.${record.report.state}`)}</span>
          <p class="note">
            {say('list.line', {
              kind: say(`kind.${record.report.kind ?? 'null'}`),
              date: dateWords(record.report.changed, language),
            })}
          </p>
        </>
      ) : (
        <p class="note">{say('list.unreadable.note')}</p>
      )}
      <p class="row-actions">
        {record.readable && (
          <button
            type="button"
            class="link"
            aria-label={say('list.edit.of', { name })}
            onClick={() => onEdit(record.report)}
          >
            {say('list.edit')}
          </button>
        )}
        <button type="button" class="link" aria-label={say('list.delete.of', { name })} onClick={onDelete}>
          {say('list.delete')}
        </button>
      </p>
    </>
  );
}

/** What stands in a deleted report's place, until the list is left. */
export function DeletedRow({
  record,
  onUndo,
}: {
  readonly record: StoredReport;
  readonly onUndo: () => void;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  const name = reportName(record);
  // The button that was pressed is gone: without this a keyboard would be back at the top of the page.
  useEffect(() => undo.current?.focus(), []);
  return (
    <p role="status">
      <Sentence parts={parts('list.deleted', { name })} />{' '}
      <button
        ref={undo}
        type="button"
        class="link"
        aria-label={say('list.undo.of', { name })}
        onClick={(event) => {
          // The button goes away with the undo; its place in the list stays and takes the focus.
          event.currentTarget.closest('li')?.focus();
          onUndo();
        }}
      >
        {say('list.undo')}
      </button>
    </p>
  );
}
