import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../../browser/send.ts';
import {
  changeLists,
  type ListsAction,
  type ListsAnswer,
  type ListsOverview,
} from '../../../messages/lists.ts';

/** Does one action; `null` when the background did not answer. */
export type RunAction = (action: ListsAction) => Promise<ListsAnswer | null>;

export interface LiveLists {
  /** `undefined` while loading, `null` when nobody answered. */
  readonly lists: ListsOverview | null | undefined;
  readonly run: RunAction;
}

/** The reader's lists as the background has them; every answer brings the new state. */
export function useLists(): LiveLists {
  const [lists, setLists] = useState<ListsOverview | null>();
  // Of two answers the one to the later question is shown, whichever comes last.
  const turn = useRef(0);
  const run = useCallback<RunAction>(async (action) => {
    const own = ++turn.current;
    const reply = await send(changeLists, action);
    const answer = reply.ok ? reply.value : null;
    if (own === turn.current && (answer !== null || action.do === 'nothing'))
      setLists(answer?.overview ?? null);
    return answer;
  }, []);
  useEffect(() => {
    void run({ do: 'nothing' });
  }, [run]);
  return { lists, run };
}
