/**
 * Reports kept in IndexedDB. Reading never fails on a broken record; writing never throws: a full or broken
 * store is an answer that the page has words for.
 */
import { openDB, type IDBPDatabase } from 'idb';
import { readStored } from '../report/migrate.ts';
import type { Report, StoredReport } from '../report/schema.ts';
import { newestFirst } from '../report/newest-first.ts';
import { newerReports } from '../report/reports-file.ts';
import { canEdit } from '../report/states.ts';

type Trouble = { readonly ok: false; readonly error: 'full' | 'broken' };

export type Written = { readonly ok: true } | Trouble;

/** `fixed`: the report was sent meanwhile, and what is in the store stays as it is. */
export type Put = Written | { readonly ok: false; readonly error: 'fixed' };

export type Listed =
  | { readonly ok: true; readonly records: readonly StoredReport[] }
  | { readonly ok: false; readonly error: 'broken' };

/** `undefined` where there is no such record, or none that can be read. */
export type Changed = { readonly ok: true; readonly report: Report | undefined } | Trouble;

export type Added = { readonly ok: true; readonly added: number } | Trouble;

export interface ReportStore {
  /** Everything the store holds, newest change first, unreadable records last. */
  readonly list: () => Promise<Listed>;
  /** Writes what the reader wrote, unless the report is on its way already. */
  readonly put: (report: Report) => Promise<Put>;
  /**
   * Reads, changes and writes one report in one transaction: whoever else changes it at the same moment comes
   * before or after, never between. Nothing is written when `step` gives its argument back.
   */
  readonly change: (key: string, step: (report: Report) => Report) => Promise<Changed>;
  /** Adds the reports of a file, all or none; what is newer here stays. */
  readonly add: (reports: readonly Report[]) => Promise<Added>;
  /** Puts back a record that was listed, as it was. */
  readonly restore: (record: StoredReport) => Promise<Written>;
  readonly remove: (key: string) => Promise<Written>;
  readonly removeAll: () => Promise<Written>;
  /** Calls back after changes, wherever in this browser they were made. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
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

/** @returns whether it was written */
async function putReport(database: IDBPDatabase, report: Report): Promise<boolean> {
  // On the disk before it is said to be saved: what the reader wrote must outlive a crash of the whole machine.
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const record = readStored(report.id, await transaction.store.get(report.id));
  const open = !record.readable || canEdit(record.report);
  const put = open ? transaction.store.put(report, report.id) : undefined;
  transaction.commit();
  await Promise.all([put, transaction.done]);
  return open;
}

async function changeNow(
  database: IDBPDatabase,
  key: string,
  step: (report: Report) => Report,
): Promise<Report | undefined> {
  const transaction = database.transaction(STORE, 'readwrite');
  const record = readStored(key, await transaction.store.get(key));
  const before = record.readable ? record.report : undefined;
  const after = before === undefined ? undefined : step(before);
  const put = after === undefined || after === before ? undefined : transaction.store.put(after, key);
  transaction.commit();
  await Promise.all([put, transaction.done]);
  return after;
}

async function addNow(database: IDBPDatabase, theirs: readonly Report[]): Promise<number> {
  const transaction = database.transaction(STORE, 'readwrite');
  const values = await transaction.store.getAll();
  const mine = values.flatMap((value) => {
    const record = readStored('', value);
    return record.readable ? [record.report] : [];
  });
  const newer = newerReports(mine, theirs);
  const puts = newer.map((report) => transaction.store.put(report, report.id));
  transaction.commit();
  await Promise.all([...puts, transaction.done]);
  return newer.length;
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
  const news = new BroadcastChannel(name);
  const attempt = async <Value>(
    act: (database: IDBPDatabase) => Promise<Value>,
  ): Promise<{ ok: true; value: Value } | Trouble> => {
    try {
      const value = await act(await database());
      news.postMessage('changed');
      return { ok: true, value };
    } catch (reason) {
      const full = reason instanceof DOMException && reason.name === 'QuotaExceededError';
      return { ok: false, error: full ? 'full' : 'broken' };
    }
  };
  const write = async (act: (database: IDBPDatabase) => Promise<unknown>): Promise<Written> => {
    const done = await attempt(act);
    return done.ok ? { ok: true } : done;
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
    async put(report) {
      const done = await attempt((open) => putReport(open, report));
      if (!done.ok) return done;
      return done.value ? { ok: true } : { ok: false, error: 'fixed' };
    },
    async change(key, step) {
      const done = await attempt((open) => changeNow(open, key, step));
      return done.ok ? { ok: true, report: done.value } : done;
    },
    async add(reports) {
      const done = await attempt((open) => addNow(open, reports));
      return done.ok ? { ok: true, added: done.value } : done;
    },
    restore: (record) =>
      write((open) => putNow(open, record.key, record.readable ? record.report : record.raw)),
    remove: (key) => write((open) => open.delete(STORE, key)),
    removeAll: () => write((open) => open.clear(STORE)),
    onChanged(listener, signal) {
      // A channel does not hear itself: this one is for the other contexts, and for this context's own changes.
      const ears = new BroadcastChannel(name);
      ears.addEventListener('message', listener);
      signal.addEventListener('abort', () => ears.close());
    },
  };
}
