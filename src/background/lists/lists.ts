/**
 * The reader's lists, kept by the background: one change at a time, each whole or not at all; the index follows.
 */
import type { ListsAction, ListsAnswer, ListsOverview } from '../../messages/lists.ts';
import type { ListedBy } from '../../check/other-lists.ts';
import type { PolicyList } from '../../messages/policy.ts';
import { MAX_NAMES } from '../../registry/lists/limits.ts';
import { ownAsText } from '../../registry/lists/own-list.ts';
import { isDue } from '../../registry/lists/schedule.ts';
import { newOwnList, OWN, type StoredList } from '../../registry/lists/stored-list.ts';
import { writeListsFile } from '../../registry/lists/transfer.ts';
import { describeListings } from './describe-listings.ts';
import { fetchInto } from './fetch-into.ts';
import { importLists } from './import-lists.ts';
import { keepLists, type ListsDoors } from './kept-lists.ts';
import { roomFor, runAction, type ListsState, type Outcome } from './list-actions.ts';
import { managedChange } from './managed-lists.ts';

export interface Lists {
  run(action: ListsAction): Promise<ListsAnswer>;
  exportAs(as: 'json' | 'text'): Promise<string>;
  /** Which lists name a host, the reader's own first. */
  listedBy(hostname: string): Promise<readonly ListedBy[]>;
  /** Fetches what is due. */
  refreshDue(): Promise<void>;
  /** Forgets what was taken away, takes over the organisation's lists, and makes sure that pages have the filter. */
  settle(policy: readonly PolicyList[]): Promise<void>;
  /** Whether any list is fetched: then the alarm is wanted. */
  wantsAlarm(): Promise<boolean>;
}

const isFetched = ({ address, on, removed }: StoredList): boolean =>
  address !== undefined && on && removed === undefined;

function overviewOf({ heads, entries }: ListsState, now: string): ListsOverview {
  return {
    own: heads.find(({ id }) => id === OWN) ?? newOwnList(now),
    entries,
    lists: heads.filter(({ id }) => id !== OWN).toSorted((a, b) => (a.added < b.added ? -1 : 1)),
    names: MAX_NAMES - roomFor({ heads, entries }, ''),
    most: MAX_NAMES,
  };
}

/** What an action asks to be fetched at once: a list that is new, was switched on for the first time, or was asked for. */
function wantedBy(action: ListsAction, { change }: Outcome, { heads }: ListsState): readonly StoredList[] {
  if (action.do === 'refresh') return heads.filter((head) => head.id === action.id && isFetched(head));
  const isNew = action.do === 'add-address' || (action.do === 'switch' && action.on);
  return isNew ? (change?.heads ?? []).filter((head) => isFetched(head) && head.fetched === undefined) : [];
}

async function exported(doors: ListsDoors, { heads, entries }: ListsState): Promise<string> {
  const lists = heads.filter(
    ({ id, removed, managed }) => id !== OWN && removed === undefined && managed !== true,
  );
  const texts = lists.filter(({ address }) => address === undefined);
  const names = await Promise.all(texts.map(async ({ id }) => [id, await doors.store.names(id)] as const));
  return writeListsFile(entries, lists, new Map(names));
}

export function openLists(doors: ListsDoors): Lists {
  const kept = keepLists(doors);
  const { inTurn, read, write, rebuild, index } = kept;
  const act = async (action: ListsAction): Promise<Outcome> => {
    const state = await read();
    const outcome =
      action.do === 'import' ? importLists(doors, state, action.text) : runAction(doors, state, action);
    const { refusal } = outcome.change === undefined ? {} : await write(outcome.change);
    return refusal === undefined ? outcome : { refusal };
  };
  return {
    async run(action) {
      const { change, refusal, taken } = await inTurn(() => act(action));
      const wanted = wantedBy(action, change === undefined ? {} : { change }, await read());
      await Promise.all(wanted.map((head) => fetchInto(kept, doors, head)));
      if (change !== undefined || wanted.length > 0) rebuild();
      return {
        overview: overviewOf(await read(), doors.now()),
        ...(refusal === undefined ? {} : { refusal }),
        ...(taken === undefined ? {} : { taken }),
      };
    },
    async exportAs(as) {
      const state = await read();
      return as === 'text' ? ownAsText(state.entries) : exported(doors, state);
    },
    async listedBy(hostname) {
      const listings = await index.listingsOf(hostname);
      return listings.length === 0 ? [] : describeListings(await read(), listings);
    },
    async refreshDue() {
      const { heads } = await read();
      const due = heads.filter((head) => isDue(head, Date.parse(doors.now()), doors.chance()));
      for (const head of due) await fetchInto(kept, doors, head);
      if (due.length > 0) rebuild();
    },
    async settle(policy) {
      const changed = await inTurn(async () => {
        const change = managedChange(doors, await read(), policy);
        if (change !== null) await write(change);
        return change !== null;
      });
      if (changed) rebuild();
      await inTurn(() => index.settle());
    },
    wantsAlarm: async () => (await doors.store.heads()).some(isFetched),
  };
}
