import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Added, ReportStore, Written } from '../../browser/report-store.ts';
import { send } from '../../browser/send.ts';
import { reportQueue } from '../../messages/report-queue.ts';
import type { Report, StoredReport } from '../../report/schema.ts';
import { newestFirst } from '../../report/newest-first.ts';
import { hasten, withdraw } from '../../report/states.ts';
import { useLoaded } from '../use-loaded.ts';

export interface Reports {
  /** `undefined` while loading, `null` where the store can't be read. */
  readonly records: readonly StoredReport[] | null | undefined;
  /** Deleted here and still to be undone. */
  readonly deleted: ReadonlyMap<string, StoredReport>;
  /** Whether the last change failed. */
  readonly failed: boolean;
  readonly remove: (record: StoredReport) => Promise<void>;
  /** Takes a report back that has no answer yet. */
  readonly takeBack: (report: Report) => Promise<void>;
  /** Does not wait for the next try. */
  readonly sendNow: (report: Report) => Promise<void>;
  readonly add: (reports: readonly Report[]) => Promise<Added>;
  readonly undo: (record: StoredReport) => Promise<void>;
  /** @returns whether everything is erased */
  readonly removeAll: () => Promise<boolean>;
  readonly reload: () => void;
}

/** So many changes a second are enough for a reader to see: a queue of hundreds drains faster, in milliseconds. */
const REST = 250;

/** Calls back after changes of the store, the first at once and never more often than a reader can follow. */
export function useStoreChanges(store: ReportStore, onChange: () => void): void {
  useEffect(() => {
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        onChange();
      }, REST);
    };
    store.onChanged(tell, gone.signal);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [store, onChange]);
}

/** The reports of the store, and what a list of them can do. */
export function useReports(store: ReportStore): Reports {
  const { value, reload } = useLoaded(useCallback(() => store.list(), [store]));
  const [gone, setGone] = useState<ReadonlyMap<string, StoredReport>>(new Map());
  const [failed, setFailed] = useState(false);
  useStoreChanges(store, reload);
  const settle = ({ ok }: Pick<Written, 'ok'>, change: () => void): boolean => {
    setFailed(!ok);
    if (ok) change();
    return ok;
  };
  // Deleted ones keep their place until the list is left, so that "Undo" stays where the reader is.
  const withGone = (there: readonly StoredReport[]): readonly StoredReport[] =>
    [...there.filter(({ key }) => !gone.has(key)), ...gone.values()].toSorted(newestFirst);
  const loaded = value === undefined ? undefined : value.ok ? withGone(value.records) : null;
  return {
    records: loaded,
    deleted: gone,
    failed,
    reload,
    async remove(record) {
      settle(await store.remove(record.key), () =>
        setGone((before) => new Map(before).set(record.key, record)),
      );
    },
    async takeBack({ id }) {
      settle(await store.change(id, (report) => withdraw(report, new Date())), reload);
    },
    async sendNow({ id }) {
      settle(await store.change(id, (report) => hasten(report, new Date())), reload);
      await send(reportQueue, {});
    },
    async add(reports) {
      const added = await store.add(reports);
      settle(added.ok ? { ok: true } : added, reload);
      await send(reportQueue, {});
      return added;
    },
    async undo(record) {
      settle(await store.restore(record), () => {
        reload();
        setGone((before) => new Map([...before].filter(([key]) => key !== record.key)));
      });
    },
    async removeAll() {
      return settle(await store.removeAll(), () => {
        setGone(new Map());
        reload();
      });
    },
  };
}
