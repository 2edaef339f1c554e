import { useState } from 'preact/hooks';
import type { OwnEntry } from '../../../registry/lists/own-list.ts';
import { LISTS } from '../../../ui/catalogue/lists.ts';
import { dateWords } from '../../../ui/words/date-words.ts';
import { toldOf } from './told.ts';
import type { RunAction } from './use-lists.ts';

const { say, language } = LISTS;

interface Props {
  readonly entry: OwnEntry;
  readonly run: RunAction;
  readonly onRemove: () => void;
}

/** One site of the reader's own list, with its note to change. */
export function OwnEntryRow({ entry, run, onRemove }: Props) {
  const { name, added } = entry;
  const [note, setNote] = useState(entry.note);
  const [told, setTold] = useState('');
  const save = async (): Promise<void> => {
    setTold(toldOf(await run({ do: 'own-set', input: name, note, added }), () => say('own.saved', { name })));
  };
  return (
    <li class="row">
      <div class="row-text">
        <p class="row-name">
          <bdi>{name}</bdi>
        </p>
        <p class="note">{say('own.since', { date: dateWords(added.slice(0, 10), language) })}</p>
      </div>
      <form
        class="own-note"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <input
          type="text"
          dir="auto"
          aria-label={say('own.note.of', { name })}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        {note !== entry.note && (
          <button type="submit" class="button" aria-label={say('own.save.of', { name })}>
            {say('own.save')}
          </button>
        )}
        <button type="button" class="button" aria-label={say('own.remove.of', { name })} onClick={onRemove}>
          {say('own.remove')}
        </button>
      </form>
      <p class="note wide" role="status">
        <bdi>{told}</bdi>
      </p>
    </li>
  );
}

/** A site that was just taken off; it can be put back, note and date and all, until the page is left. */
export function RemovedEntryRow({ entry, run }: Pick<Props, 'entry' | 'run'>) {
  const { name, note, added } = entry;
  return (
    <li class="row">
      <div class="row-text">
        <p class="row-name">
          <bdi>{name}</bdi>
        </p>
        <p class="note" role="status">
          {say('own.removed')}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={say('own.undo.of', { name })}
        onClick={() => void run({ do: 'own-set', input: name, note, added })}
      >
        {say('own.undo')}
      </button>
    </li>
  );
}
