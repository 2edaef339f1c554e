import { useState } from 'preact/hooks';
import { hostOf } from '../../../registry/lists/list-title.ts';
import type { StoredList } from '../../../registry/lists/stored-list.ts';
import { LISTS } from '../../../ui/catalogue/lists.ts';
import { dateWords } from '../../../ui/words/date-words.ts';
import { listRefusalWords } from '../../../ui/words/list-refusal-words.ts';
import { BadLines } from './bad-lines.tsx';
import { ListControls } from './list-controls.tsx';
import { toldOf } from './told.ts';
import type { RunAction } from './use-lists.ts';

const { say, language } = LISTS;

const day = (time: string): string => dateWords(time.slice(0, 10), language);

/** Where it is from, how many domains, how old: sentences, one after the other. */
function factsOf({ kind, address, count, fetched, on }: StoredList): string {
  const host = hostOf(address ?? '');
  const origin =
    kind === 'text' ? say('list.text') : say(kind === 'signed' ? 'list.signed' : 'list.plain', { host });
  const age =
    address === undefined
      ? []
      : [fetched === undefined ? say('list.unfetched') : say('list.fetched', { date: day(fetched) })];
  return [origin, say('list.count', { count }), ...age, ...(on ? [] : [say('list.off')])].join(' ');
}

/** Why the last attempt failed; a list that was good once stays in use. */
function problemOf({ problem, tried = '', fetched }: StoredList): string | undefined {
  if (problem === undefined) return undefined;
  return say(fetched === undefined ? 'problem.first' : 'problem.kept', {
    date: day(tried),
    problem: listRefusalWords(problem),
  });
}

interface Props {
  readonly list: StoredList;
  readonly run: RunAction;
}

function Removed({ list, run }: Props) {
  const { id, name } = list;
  return (
    <li class="row">
      <p class="row-text" role="status">
        <bdi>{say('list.removed', { name })}</bdi>
      </p>
      <button
        type="button"
        class="button"
        aria-label={say('list.undo.of', { name })}
        onClick={() => void run({ do: 'restore', id })}
      >
        {say('list.undo')}
      </button>
    </li>
  );
}

function Actions({ list, run }: Props) {
  const { id, name, address, managed, on } = list;
  const [told, setTold] = useState('');
  const refresh = async (): Promise<void> => {
    setTold(say('add.fetching'));
    // How it went stands in the list's own lines.
    setTold(toldOf(await run({ do: 'refresh', id }), () => ''));
  };
  return (
    <>
      <div class="data-controls">
        {address !== undefined && on && (
          <button
            type="button"
            class="button"
            aria-label={say('list.refresh.of', { name })}
            onClick={() => void refresh()}
          >
            {say('list.refresh')}
          </button>
        )}
        {managed !== true && (
          <button
            type="button"
            class="button"
            aria-label={say('list.remove.of', { name })}
            onClick={() => void run({ do: 'remove', id })}
          >
            {say('list.remove')}
          </button>
        )}
      </div>
      <p class="note wide" role="status">
        {told}
      </p>
    </>
  );
}

/** One list of somebody else's: what it is, how it stands, and what can be done with it. */
export function ListItem({ list, run }: Props) {
  if (list.removed !== undefined) return <Removed list={list} run={run} />;
  const problem = problemOf(list);
  return (
    <li class="row">
      <div class="row-text">
        <p class="row-name">
          <bdi>{list.name}</bdi>
        </p>
        <p class="note">
          <bdi>{factsOf(list)}</bdi>
        </p>
        {list.managed === true && <p class="note locked">{say('list.locked')}</p>}
        {problem !== undefined && <p class="note problem">{problem}</p>}
        <BadLines list={list} />
      </div>
      <ListControls list={list} name={list.name} run={run} />
      <Actions list={list} run={run} />
    </li>
  );
}
