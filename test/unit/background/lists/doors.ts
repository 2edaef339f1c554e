/** The reader's lists on a store in memory, with a network that answers what a test tells it. */
import 'fake-indexeddb/auto';
import { openLists, type Lists } from '../../../../src/background/lists/lists.ts';
import type { ListsDoors } from '../../../../src/background/lists/kept-lists.ts';
import type { FetchedList } from '../../../../src/browser/fetch-list.ts';
import { listsStore, type ListsStore } from '../../../../src/browser/lists-store.ts';
import type { ListsAction, ListsAnswer } from '../../../../src/messages/lists.ts';
import type { StoredFilter } from '../../../../src/messages/lists-filter.ts';

let count = 0;

export interface Bench {
  readonly store: ListsStore;
  /** What pages would read. */
  filter: StoredFilter | null;
  /** There is no room for another filter. */
  isFull: boolean;
  /** What an address answers; addresses that are not here are unreachable. */
  readonly answers: Map<string, FetchedList>;
  readonly asked: { address: string; etag: string | undefined }[];
  now: string;
  /** A worker of its own over the same store: the memory of the former is gone. */
  worker(): Lists;
}

export function newBench(change: (store: ListsStore) => ListsStore = (store) => store): Bench {
  const store = change(listsStore(`lists-${++count}`));
  let ids = 0;
  const bench: Bench = {
    store,
    filter: null,
    isFull: false,
    answers: new Map(),
    asked: [],
    now: '2026-11-25T12:00:00.000Z',
    worker: () => openLists(doors),
  };
  const doors: ListsDoors = {
    store,
    platforms: new Set(['youtube.com', 'facebook.com']),
    now: () => bench.now,
    newId: () => `list-${++ids}`,
    chance: () => 0,
    fetchList({ address = '', etag }) {
      bench.asked.push({ address, etag });
      const answer = bench.answers.get(address) ?? { is: 'problem', problem: { code: 'unreachable' } };
      return Promise.resolve(answer);
    },
    filter: {
      key: 'lists-filter',
      get: () => Promise.resolve(bench.filter),
      set(value) {
        if (bench.isFull) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
        bench.filter = value;
        return Promise.resolve();
      },
      update: () => Promise.reject(new Error('not used')),
      onChanged: () => undefined,
    },
  };
  return bench;
}

/** Does it, and waits until the index has followed. */
export async function act(lists: Lists, action: ListsAction): Promise<ListsAnswer> {
  const answer = await lists.run(action);
  // One more turn of the same queue.
  await lists.run({ do: 'nothing' });
  return answer;
}

/** Lists by id and name that name a host. */
export async function on(lists: Lists, host: string): Promise<string[]> {
  return (await lists.listedBy(host)).map(({ list, property }) => `${list} ${property}`);
}
