import { useCallback, useState } from 'preact/hooks';
import type { ReportStore, Written } from '../../browser/report-store.ts';
import type { StoredReport } from '../../report/schema.ts';
import { useLoaded } from '../use-loaded.ts';

export interface Reports {
  /** `undefined` while loading, `null` where the store can't be read. */
  readonly records: readonly StoredReport[] | null | undefined;
  /** Deleted here and still to be undone. */
  readonly deleted: ReadonlySet<string>;
  /** Whether the last change failed. */
  readonly failed: boolean;
  readonly remove: (record: StoredReport) => Promise<void>;
  readonly undo: (record: StoredReport) => Promise<void>;
  /** @returns whether everything is erased */
  readonly removeAll: () => Promise<boolean>;
  readonly reload: () => void;
}

/** The reports of the store, and what a list of them can do. */
export function useReports(store: ReportStore): Reports {
  const { value, reload } = useLoaded(useCallback(() => store.list(), [store]));
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const settle = ({ ok }: Written, change: () => void): boolean => {
    setFailed(!ok);
    if (ok) change();
    return ok;
  };
  return {
    records: value === undefined ? undefined : value.ok ? value.records : null,
    deleted,
    failed,
    reload,
    async remove(record) {
      settle(await store.remove(record.key), () => setDeleted((before) => new Set(before).add(record.key)));
    },
    async undo(record) {
      settle(await store.restore(record), () =>
        setDeleted((before) => new Set([...before].filter((key) => key !== record.key))),
      );
    },
    async removeAll() {
      return settle(await store.removeAll(), () => {
        setDeleted(new Set());
        reload();
      });
    },
  };
}
