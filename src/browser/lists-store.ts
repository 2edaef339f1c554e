/**
 * The reader's lists in IndexedDB: heads, domains, and the index made of all that are on. Each change is one transaction
 * that also throws the index away, so that a worker killed at any line leaves either the old state or the new one.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { packNames, unpackNames } from '../registry/lists/canonical-names.ts';
import type { OwnEntry } from '../registry/lists/own-list.ts';
import { OWN, readStoredList, type StoredList } from '../registry/lists/stored-list.ts';

/** The index of all lists that are on. */
export interface KeptIndex {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Lists by place. */
  readonly ids: readonly string[];
  /** Of our index format: another one's bytes are made anew. */
  readonly format: number;
}

export interface ListsChange {
  readonly heads?: readonly StoredList[];
  /** Ids of the lists that go for good. */
  readonly gone?: readonly string[];
  /** Domains by list id. */
  readonly names?: ReadonlyMap<string, readonly string[]>;
  readonly own?: readonly OwnEntry[];
}

export interface ListsStore {
  heads(): Promise<readonly StoredList[]>;
  names(id: string): Promise<readonly string[]>;
  own(): Promise<readonly OwnEntry[]>;
  /** All of it or nothing. */
  write(change: ListsChange): Promise<void>;
  /** `undefined`: not made since the last change. */
  index(): Promise<KeptIndex | undefined>;
  keepIndex(index: KeptIndex): Promise<void>;
}

interface Schema extends DBSchema {
  heads: { key: string; value: unknown };
  names: { key: string; value: string };
  own: { key: string; value: unknown };
  index: { key: string; value: KeptIndex };
}

const INDEX = 'all';

function readOwnEntry(raw: unknown): OwnEntry | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const field = (name: string): unknown => Reflect.get(raw, name);
  const [name, note, added] = [field('name'), field('note'), field('added')];
  return typeof name === 'string' && typeof note === 'string' && typeof added === 'string'
    ? { name, note, added }
    : null;
}

function open(name: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      for (const store of ['heads', 'names', 'own', 'index'] as const) database.createObjectStore(store);
    },
    blocking: (_current, _blocked, event) => {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  });
}

/** @param name the database's name, not that of the downloaded official list; another one in tests */
export function listsStore(name = 'masthead-reader-lists'): ListsStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => void (opened = undefined);
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= open(name, forget);
    opened.catch(forget);
    return opened;
  };
  return {
    async heads() {
      const raw = await (await database()).getAll('heads');
      return raw.flatMap((one) => readStoredList(one) ?? []);
    },
    names: async (id) => unpackNames((await (await database()).get('names', id)) ?? ''),
    async own() {
      const raw = await (await database()).getAll('own');
      return raw.flatMap((one) => readOwnEntry(one) ?? []);
    },
    async write({ heads = [], gone = [], names, own }) {
      const transaction = (await database()).transaction(['heads', 'names', 'own', 'index'], 'readwrite');
      const store = <Name extends 'heads' | 'names' | 'own' | 'index'>(name: Name) =>
        transaction.objectStore(name);
      const work: Promise<unknown>[] = [
        store('index').clear(),
        ...gone.flatMap((id) => [store('heads').delete(id), store('names').delete(id)]),
        ...heads.map((head) => store('heads').put(head, head.id)),
        ...[...(names ?? [])].map(([id, all]) => store('names').put(packNames(all), id)),
      ];
      if (own !== undefined) {
        work.push(
          store('own').clear(),
          ...own.map((entry) => store('own').put(entry, entry.name)),
          store('names').put(packNames(own.map(({ name }) => name)), OWN),
        );
      }
      await Promise.all([...work, transaction.done]);
    },
    index: async () => (await database()).get('index', INDEX),
    async keepIndex(index) {
      await (await database()).put('index', index, INDEX);
    },
  };
}
