import { useState } from 'preact/hooks';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { citeEntry } from '../../../ui/words/cite-words.ts';
import { entrySources, entryFile } from '../../../check/entry-file.ts';
import { saveFile } from '../../save-file.ts';
import type { EntryData } from './entry-data.ts';
import { Part } from './part.tsx';

const { say } = EXPLORER;

type Said =
  | { readonly is: 'copied' }
  | { readonly is: 'by-hand'; readonly text: string }
  | { readonly is: 'saved'; readonly name: string };

interface Props {
  readonly data: EntryData;
  /** What stands at the page's head. */
  readonly sentences: readonly string[];
}

function Answer({ said }: { readonly said: Said | undefined }) {
  if (said === undefined) return null;
  if (said.is === 'copied') return <>{say('copied')}</>;
  if (said.is === 'saved') return <>{say('saved', { name: said.name })}</>;
  return <>{say('copy.failed')}</>;
}

/** The entry as a citation to paste, or as a file. */
export function TakeAlong({ data, sentences }: Props) {
  const [said, setSaid] = useState<Said>();
  const { entry, registry } = data;
  const { list } = registry.records;
  const copy = async (): Promise<void> => {
    const sources = data.finding?.evidence ?? entrySources(registry.records, entry);
    const text = citeEntry(entry.name, sentences, { entry: entry.id, list, sources });
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(copied ? { is: 'copied' } : { is: 'by-hand', text });
  };
  const save = (): void => {
    const name = `masthead-${entry.id}.json`;
    saveFile({ name, text: entryFile(registry.records, entry) });
    setSaid({ is: 'saved', name });
  };
  return (
    <Part head={say('take.heading')}>
      <p class="ways">
        <button type="button" class="link" onClick={() => void copy()}>
          {say('take.cite')}
        </button>
        <button type="button" class="link" onClick={save}>
          {say('take.json')}
        </button>
      </p>
      <p class="note" role="status">
        <Answer said={said} />
      </p>
      {said?.is === 'by-hand' && (
        <textarea readOnly rows={6} aria-label={say('take.cite')} value={said.text} />
      )}
    </Part>
  );
}
