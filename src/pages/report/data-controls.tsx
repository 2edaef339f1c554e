import { useEffect, useRef, useState } from 'preact/hooks';
import type { Added } from '../../browser/report-store.ts';
import { reportsFile } from '../../report/reports-file.ts';
import type { Report, StoredReport } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { saveFile } from '../save-file.ts';
import { copyText } from './copy-text.ts';
import { ImportControl } from './import-control.tsx';
import { reportName } from './report-name.ts';

const { say } = REPORT;

interface Props {
  /** What the store holds now. */
  readonly records: readonly StoredReport[];
  /** @returns whether everything is erased */
  readonly onErase: () => Promise<boolean>;
  readonly onAdd: (reports: readonly Report[]) => Promise<Added>;
  /** Class of the buttons: links in the popup, buttons on a page. */
  readonly look: 'link' | 'button';
}

interface QuestionProps {
  readonly count: number;
  readonly onNo: () => void;
  readonly onYes: () => void;
}

function Question({ count, onNo, onYes }: QuestionProps) {
  const no = useRef<HTMLButtonElement>(null);
  // The pressed button is gone; the safe answer takes the focus.
  useEffect(() => no.current?.focus(), []);
  return (
    <div role="group" aria-label={say('list.erase')} class="question">
      <p>{say('list.erase.confirm', { count })}</p>
      <button ref={no} type="button" class="button" onClick={onNo}>
        {say('list.erase.no')}
      </button>
      <button type="button" class="button" onClick={onYes}>
        {say('list.erase.yes')}
      </button>
    </div>
  );
}

/** A receipt a line, each with the name of what it is about. */
function receiptsOf(records: readonly StoredReport[]): string[] {
  return records.flatMap((record) => {
    const standing = record.readable ? record.report.standing : undefined;
    return standing?.is === 'accepted' ? [`${standing.receipt} ${reportName(record)}`] : [];
  });
}

/** Copying receipts, saving all reports as a file, adding some from one, and erasing them after a question in place. */
export function DataControls({ records, onErase, onAdd, look }: Props) {
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const save = (): void => {
    const file = reportsFile(records, new Date());
    saveFile(file);
    setTold(say('list.saved', { name: file.name }));
  };
  const receipts = receiptsOf(records);
  const copy = async (): Promise<void> => {
    const copied = await copyText(receipts.join('\n'));
    setTold(copied ? say('list.copied', { count: receipts.length }) : say('sent.copy-failed'));
  };
  const erase = async (): Promise<void> => {
    setAsking(false);
    setTold((await onErase()) ? say('list.erased') : '');
  };
  return (
    <div class="data-controls">
      {receipts.length > 0 && !asking && (
        <button type="button" class={look} onClick={() => void copy()}>
          {say('list.copy')}
        </button>
      )}
      {!asking && <ImportControl look={look} onAdd={onAdd} onTold={setTold} />}
      {records.length > 0 && !asking && (
        <>
          <button type="button" class={look} onClick={save}>
            {say('list.save')}
          </button>
          <button type="button" class={look} onClick={() => setAsking(true)}>
            {say('list.erase')}
          </button>
        </>
      )}
      {asking && <Question count={records.length} onNo={() => setAsking(false)} onYes={() => void erase()} />}
      <p role="status" class="note wide">
        {told}
      </p>
    </div>
  );
}
