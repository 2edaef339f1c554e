import { useState } from 'preact/hooks';
import type { ListsOverview } from '../../../messages/lists.ts';
import type { OwnEntry } from '../../../registry/lists/own-list.ts';
import { LISTS } from '../../../ui/catalogue/lists.ts';
import { ListControls } from './list-controls.tsx';
import { OwnEntryRow, RemovedEntryRow } from './own-entry-row.tsx';
import { TextLine } from './text-line.tsx';
import { toldOf } from './told.ts';
import type { RunAction } from './use-lists.ts';

const { say } = LISTS;

/** So many entries are drawn at once; the rest is found by name. */
const MOST_ROWS = 100;

interface Props {
  readonly lists: ListsOverview;
  readonly run: RunAction;
}

function AddEntry({ run }: Pick<Props, 'run'>) {
  const [site, setSite] = useState('');
  const [note, setNote] = useState('');
  const [told, setTold] = useState('');
  const add = async (): Promise<void> => {
    if (site.trim() === '') return setTold(say('own.empty'));
    const answer = await run({ do: 'own-set', input: site, note });
    if (answer !== null && answer.refusal === undefined) [setSite, setNote].forEach((clear) => clear(''));
    return setTold(toldOf(answer, (taken) => say('own.added', { name: taken?.name ?? site })));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextLine id="own-site" label={say('own.site')} value={site} onInput={setSite} mode="url" />
      <TextLine id="own-words" label={say('own.words')} value={note} onInput={setNote} />
      <button type="submit" class="button">
        {say('own.add')}
      </button>
      <p role="status">
        <bdi>{told}</bdi>
      </p>
    </form>
  );
}

function Entries({ lists, run }: Props) {
  const [removed, setRemoved] = useState<readonly OwnEntry[]>([]);
  const [find, setFind] = useState('');
  const { entries } = lists;
  const remove = async (entry: OwnEntry): Promise<void> => {
    const answer = await run({ do: 'own-remove', name: entry.name });
    if (answer !== null && answer.refusal === undefined)
      setRemoved((before) => [...before.filter(({ name }) => name !== entry.name), entry]);
  };
  const there = new Set(entries.map(({ name }) => name));
  const rows = [...entries, ...removed.filter(({ name }) => !there.has(name))]
    .filter(({ name, note }) => `${name} ${note}`.toLowerCase().includes(find.trim().toLowerCase()))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const hidden = rows.length - MOST_ROWS;
  return (
    <>
      {entries.length > MOST_ROWS && (
        <TextLine id="own-find" label={say('own.find')} value={find} onInput={setFind} mode="url" />
      )}
      {entries.length === 0 && removed.length === 0 && <p class="note">{say('own.none')}</p>}
      <ul class="rows">
        {rows
          .slice(0, MOST_ROWS)
          .map((entry) =>
            there.has(entry.name) ? (
              <OwnEntryRow
                key={`${entry.name} ${entry.note}`}
                entry={entry}
                run={run}
                onRemove={() => void remove(entry)}
              />
            ) : (
              <RemovedEntryRow key={`${entry.name} gone`} entry={entry} run={run} />
            ),
          )}
      </ul>
      {hidden > 0 && <p class="note">{say('own.more', { count: hidden })}</p>}
    </>
  );
}

/** The reader's own list: how loud it is, what is on it, adding and changing. */
export function OwnList({ lists, run }: Props) {
  return (
    <section class="part" aria-labelledby="own-list">
      <div class="row">
        <div class="row-text">
          <h3 id="own-list">{say('own.heading')}</h3>
          <p class="note">{say('own.note')}</p>
        </div>
        <ListControls list={lists.own} name={say('own.label')} run={run} />
      </div>
      <Entries lists={lists} run={run} />
      <AddEntry run={run} />
    </section>
  );
}
