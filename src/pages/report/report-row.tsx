import { useEffect, useRef } from 'preact/hooks';
import type { Report, StoredReport } from '../../report/schema.ts';
import { canEdit, isOpen } from '../../report/states.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { dateWords } from '../../ui/words/date-words.ts';
import { standingLines, stateWords } from '../../ui/words/standing-words.ts';
import { reportName } from './report-name.ts';

const { say, parts, language } = REPORT;

export interface RowActions {
  readonly onEdit: (report: Report) => void;
  readonly onSendNow: (report: Report) => void;
  readonly onTakeBack: (report: Report) => void;
  readonly onDelete: () => void;
}

type ActionName = 'edit' | 'now' | 'withdraw' | 'delete';

interface ActionProps {
  readonly action: ActionName;
  readonly name: string;
  readonly onClick: () => void;
}

/** A link-like button whose accessible name says which report it is about. */
function Action({ action, name, onClick }: ActionProps) {
  return (
    <button type="button" class="link" aria-label={say(`list.${action}.of`, { name })} onClick={onClick}>
      {say(`list.${action}`)}
    </button>
  );
}

/** A receiver that asked to be left alone is not asked before its time. */
function canHasten({ standing }: Report): boolean {
  return standing.is === 'retry' && standing.why !== 'busy';
}

function ReadableRow({ report, name, ...on }: RowActions & { report: Report; name: string }) {
  return (
    <>
      <span class="state">{stateWords(report)}</span>
      <div class="lines">
        <p class="note">
          {say('list.line', {
            kind: say(`kind.${report.kind ?? 'null'}`),
            date: dateWords(report.changed, language),
          })}
        </p>
        {standingLines(report).map((line) => (
          <p class="note" key={line.map(({ text }) => text).join('')}>
            <Sentence parts={line} />
          </p>
        ))}
      </div>
      <p class="row-actions">
        {canEdit(report) && <Action action="edit" name={name} onClick={() => on.onEdit(report)} />}
        {canHasten(report) && <Action action="now" name={name} onClick={() => on.onSendNow(report)} />}
        {isOpen(report) && <Action action="withdraw" name={name} onClick={() => on.onTakeBack(report)} />}
        <Action action="delete" name={name} onClick={on.onDelete} />
      </p>
    </>
  );
}

/** One report with its state in words. */
export function ReportRow({ record, ...on }: RowActions & { readonly record: StoredReport }) {
  const name = reportName(record);
  return (
    <>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      {record.readable ? (
        <ReadableRow report={record.report} name={name} {...on} />
      ) : (
        <>
          <p class="note">{say('list.unreadable.note')}</p>
          <p class="row-actions">
            <Action action="delete" name={name} onClick={on.onDelete} />
          </p>
        </>
      )}
    </>
  );
}

interface DeletedProps {
  readonly record: StoredReport;
  readonly onUndo: () => void;
}

/** What stands in a deleted report's place, until the list is left. */
export function DeletedRow({ record, onUndo }: DeletedProps) {
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
