import { useRef } from 'preact/hooks';
import type { Added } from '../../browser/report-store.ts';
import { readReportsFile } from '../../report/reports-file.ts';
import type { Report } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';

const { say } = REPORT;

interface Props {
  readonly look: 'link' | 'button';
  readonly onAdd: (reports: readonly Report[]) => Promise<Added>;
  /** What came of it, in words. */
  readonly onTold: (words: string) => void;
}

/** Reads a file of reports into the store, and says what was added, what was not, and why. */
async function importFile(file: File, onAdd: Props['onAdd']): Promise<string> {
  const read = readReportsFile(await file.text().catch(() => ''));
  if (read.is === 'not-ours') return say('list.import.not-ours');
  const added = await onAdd(read.reports);
  if (!added.ok) return say(`store.failed`);
  const first = added.added === 0 ? say('list.imported.none') : say('list.imported', { count: added.added });
  return read.unreadable === 0
    ? first
    : `${first} ${say('list.imported.unreadable', { count: read.unreadable })}`;
}

/** "Add from file": the reader's own choice of a file, by keyboard too. */
export function ImportControl({ look, onAdd, onTold }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const choose = async (field: HTMLInputElement): Promise<void> => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const words = await importFile(file, onAdd);
    // The same file may be chosen again after it was mended.
    field.value = '';
    onTold(words);
  };
  return (
    <>
      <button type="button" class={look} onClick={() => input.current?.click()}>
        {say('list.import')}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={say('list.import')}
        onChange={(event) => void choose(event.currentTarget)}
      />
    </>
  );
}
