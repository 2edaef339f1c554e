/**
 * Lists kept on the device, in IndexedDB: the one in use and the one before it. Taking a new one is one transaction:
 * whatever happens, there is either the old pair or the new one.
 */
import { openDB, type IDBPDatabase } from 'idb';
import type { Kept } from '../registry/update/open-newest.ts';
import type { StoredList } from '../registry/update/stored-list.ts';

export type Saved =
  { readonly ok: true } | { readonly ok: false; readonly full: boolean; readonly detail: string };

export interface ListStore {
  /** Rejects when the browser gives no storage. */
  readonly read: (list: string) => Promise<Kept>;
  /**
   * The given list is in use from now on. Never rejects.
   *
   * `keep`: which of the two was in use; it is the one before from now on, and the other goes.
   */
  readonly swap: (list: string, stored: StoredList, keep: keyof Kept) => Promise<Saved>;
}

const STORE = 'lists';
const current = (list: string): string => `${list}/current`;
const previous = (list: string): string => `${list}/previous`;

async function swapIn(
  database: IDBPDatabase,
  list: string,
  stored: StoredList,
  keep: keyof Kept,
): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const before: unknown = await store.get(current(list));
  const writes = [store.put(stored, current(list))];
  if (keep === 'current' && before !== undefined) writes.push(store.put(before, previous(list)));
  await Promise.all([...writes, transaction.done]);
}

/** @param name the database's name; another one in tests */
export function listStore(name = 'masthead-lists'): ListStore {
  let opened: Promise<IDBPDatabase> | undefined;
  const forget = (): void => void (opened = undefined);
  const database = (): Promise<IDBPDatabase> => {
    opened ??= openDB(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(STORE),
      terminated: forget,
    });
    // A database that failed to open is tried again at the next turn.
    opened.catch(forget);
    return opened;
  };
  return {
    async read(list) {
      const { store } = (await database()).transaction(STORE);
      const now: unknown = await store.get(current(list));
      const before: unknown = await store.get(previous(list));
      return { current: now, previous: before };
    },
    async swap(list, stored, keep) {
      try {
        await swapIn(await database(), list, stored, keep);
        return { ok: true };
      } catch (error) {
        const full = error instanceof DOMException && error.name === 'QuotaExceededError';
        return { ok: false, full, detail: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
