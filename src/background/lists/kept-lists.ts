/** The state of the reader's lists in this worker: read, changed in turn, and the index that follows every change. */
import type { FetchedList } from '../../browser/fetch-list.ts';
import type { ListsChange } from '../../browser/lists-store.ts';
import type { StorageItem } from '../../browser/storage-item.ts';
import type { StoredFilter } from '../../messages/lists-filter.ts';
import { newOwnList, OWN, type StoredList } from '../../registry/lists/stored-list.ts';
import { refuse, type ListsState, type Outcome, type Surroundings } from './list-actions.ts';
import { openListedIndex, type ListedIndex } from './listed-index.ts';

export interface ListsDoors extends Surroundings {
  readonly filter: StorageItem<StoredFilter | null>;
  /** Never rejects. */
  readonly fetchList: (head: StoredList) => Promise<FetchedList>;
  /** 0 to 1. */
  readonly chance: () => number;
}

export interface KeptLists {
  /** One at a time, in the order they were asked for. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly read: () => Promise<ListsState>;
  /** A full store is an answer; any other failure is thrown. */
  readonly write: (change: ListsChange) => Promise<Outcome>;
  /** The index follows behind the answer: a worker that dies before it makes it at the next question. */
  readonly rebuild: () => void;
  readonly index: ListedIndex;
}

const isFull = (reason: unknown): boolean =>
  reason instanceof DOMException && reason.name === 'QuotaExceededError';

export function keepLists({ store, filter, now }: ListsDoors): KeptLists {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn: KeptLists['inTurn'] = (work) => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };
  const index = openListedIndex(store, filter, () => store.heads(), now);
  return {
    inTurn,
    index,
    async read() {
      const [heads, entries] = await Promise.all([store.heads(), store.own()]);
      const own = heads.some(({ id }) => id === OWN);
      return { heads: own ? heads : [...heads, newOwnList(now())], entries };
    },
    async write(change) {
      try {
        await store.write(change);
        return {};
      } catch (reason) {
        if (isFull(reason)) return refuse('no-space');
        throw reason;
      }
    },
    rebuild: () => void inTurn(async () => index.rebuild(await store.heads())).catch(() => undefined),
  };
}
