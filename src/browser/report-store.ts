/**
 * Reports kept in IndexedDB. Reading never fails on a broken record; writing never throws: a full or broken
 * store is an answer that the page has words for.
 */
import { openDB, type IDBPDatabase } from 'idb';
import { readStored, type Report, type StoredReport } from '../report/schema.ts';

export type Written = { readonly ok: true } | { readonly ok: false; readonly error: 'full' | 'broken' };

export type Listed =
  | { readonly ok: true; readonly records: readonly StoredReport[] }
  | { readonly ok: false; readonly error: 'broken' };

export interface ReportStore {
  /** Everything the store holds, newest change first, unreadable records last. */
  readonly list: () => Promise<Listed>;
  readonly put: (report: Report) => Promise<Written>;
  /** Puts back a record that was listed, as it was. */
  readonly restore: (record: StoredReport) => Promise<Written>;
  readonly remove: (key: string) => Promise<Written>;
  readonly removeAll: () => Promise<Written>;
}

const STORE = 'reports';

function open(name: string, forget: () => void): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    // Keys stand outside the records, so that a record of any shape can be listed, restored and removed.
    upgrade: (database) => void database.createObjectStore(STORE),
    blocking: (_current, _blocked, event) => {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  });
}

/** Committed by hand: a popup that closes in the next moment would abort a transaction that is left open. */
async function putNow(database: IDBPDatabase, key: string, value: unknown): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite');
  const put = transaction.store.put(value, key);
  transaction.commit();
  await Promise.all([put, transaction.done]);
}

function newestFirst(a: StoredReport, b: StoredReport): number {
  const time = (record: StoredReport): string => (record.readable ? record.report.changed : '');
  return time(b).localeCompare(time(a));
}

/**
 * @param name the database's name; another one in tests
 */
export function reportStore(name = 'masthead-reports'): ReportStore {
  let opened: Promise<IDBPDatabase> | undefined;
  const forget = (): void => void (opened = undefined);
  const database = (): Promise<IDBPDatabase> => {
    opened ??= open(name, forget);
    // A store that failed to open is tried again at the next turn.
    opened.catch(forget);
    return opened;
  };
  const write = async (change: (database: IDBPDatabase) => Promise<unknown>): Promise<Written> => {
    try {
      await change(await database());
      return { ok: true };
    } catch (reason) {
      const full = reason instanceof DOMException && reason.name === 'QuotaExceededError';
      return { ok: false, error: full ? 'full' : 'broken' };
    }
  };
  return {
    async list() {
      try {
        const store = (await database()).transaction(STORE).store;
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        // Our keys are strings; one that is not can still be shown and saved.
        const name = (key: IDBValidKey): string => (typeof key === 'string' ? key : JSON.stringify(key));
        const records = keys.map((key, index) => readStored(name(key), values[index]));
        return { ok: true, records: records.toSorted(newestFirst) };
      } catch {
        return { ok: false, error: 'broken' };
      }
    },
    put: (report) => write((open) => putNow(open, report.id, report)),
    restore: (record) =>
      write((open) => putNow(open, record.key, record.readable ? record.report : record.raw)),
    remove: (key) => write((open) => open.delete(STORE, key)),
    removeAll: () => write((open) => open.clear(STORE)),
  };
}
