/**
 * The exact index of all lists that are on, and the filter for pages: made after every change, kept in IndexedDB, opened
 * when somebody asks.
 */
import type { ListsStore } from '../../browser/lists-store.ts';
import type { StorageItem } from '../../browser/storage-item.ts';
import { storedFilter, type StoredFilter } from '../../messages/lists-filter.ts';
import { FORMAT_VERSION } from '../../registry/index/format.ts';
import { openIndex, type Index } from '../../registry/index/open-index.ts';
import { compileLists, listingsOf, type Listing } from '../../registry/lists/compile-lists.ts';
import { OWN, type StoredList } from '../../registry/lists/stored-list.ts';

export interface ListedIndex {
  /** Makes the index and the filter anew from what is on. */
  rebuild(heads: readonly StoredList[]): Promise<void>;
  /** Makes sure that pages have the filter, where the last change left none or a former release one of its own. */
  settle(): Promise<void>;
  /** Which lists name the host, exactly. */
  listingsOf(hostname: string): Promise<readonly Listing[]>;
}

interface Opened {
  readonly index: Index | null;
  readonly ids: readonly string[];
}

const NOTHING: Opened = { index: null, ids: [] };

export const isInUse = ({ on, removed, count }: StoredList): boolean =>
  on && removed === undefined && count > 0;

/**
 * @param heads reads the heads, for an index that has to be made before anybody can be answered
 */
export function openListedIndex(
  store: ListsStore,
  filter: StorageItem<StoredFilter | null>,
  heads: () => Promise<readonly StoredList[]>,
  now: () => string,
): ListedIndex {
  let opened: Promise<Opened> | undefined;

  const rebuild = async (all: readonly StoredList[]): Promise<Opened> => {
    const used = all.filter(isInUse);
    const lists = await Promise.all(used.map(async ({ id }) => ({ id, names: await store.names(id) })));
    // The reader's own list stands first: its word comes first.
    const compiled = compileLists(lists.toSorted((a, b) => Number(b.id === OWN) - Number(a.id === OWN)));
    const bytes = compiled?.bytes ?? new Uint8Array();
    const ids = compiled?.ids ?? [];
    await store.keepIndex({ bytes, ids, format: FORMAT_VERSION });
    // After the index: a page that asks on account of the new filter is answered from the new index.
    await filter.set(compiled === null ? null : storedFilter(compiled.filter, now()));
    return compiled === null ? NOTHING : { index: openIndex(bytes), ids };
  };
  const load = async (): Promise<Opened> => {
    const kept = await store.index();
    if (kept === undefined || kept.format !== FORMAT_VERSION) return rebuild(await heads());
    return kept.bytes.length === 0 ? NOTHING : { index: openIndex(kept.bytes), ids: kept.ids };
  };
  /** Answered from until the next one is made; one that fails is forgotten. */
  const hold = (made: Promise<Opened>): Promise<Opened> => {
    opened = made;
    made.catch(() => (opened = undefined));
    return made;
  };
  const current = (): Promise<Opened> => opened ?? hold(load());
  const renew = async (all: readonly StoredList[]): Promise<void> => {
    await hold(rebuild(all));
  };
  return {
    rebuild: renew,
    async settle() {
      const { index } = await current();
      if (index !== null && (await filter.get()) === null) await renew(await heads());
    },
    async listingsOf(hostname) {
      const { index, ids } = await current();
      return index === null ? [] : listingsOf(index, ids, hostname);
    },
  };
}
