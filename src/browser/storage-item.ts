/**
 * One declared item per storage key: name, default, parser. What storage returns is `unknown`;
 * a value that does not parse falls back to the default (caches are rebuilt, settings start over,
 * reports live in IndexedDB and never here).
 */
import { browser } from './api.ts';

export interface StorageItem<Value> {
  readonly key: string;
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Reads, changes and writes in one turn of a queue, so that two changes never interleave in this context. */
  update(change: (value: Value) => Value): Promise<Value>;
  onChanged(listener: (value: Value) => void, signal?: AbortSignal): void;
}

/**
 * @param key storage.local key
 * @param parse turns an unknown value into the domain type; returns `fallback` for anything it can't read
 */
export function storageItem<Value>(key: string, parse: (raw: unknown) => Value): StorageItem<Value> {
  let queue: Promise<unknown> = Promise.resolve();
  const get = async (): Promise<Value> => parse((await browser.storage.local.get(key))[key]);
  const set = async (value: Value): Promise<void> => browser.storage.local.set({ [key]: value });
  return {
    key,
    get,
    set,
    update(change) {
      const next = queue.then(async () => {
        const value = change(await get());
        await set(value);
        return value;
      });
      queue = next.catch(() => undefined);
      return next;
    },
    onChanged(listener, signal) {
      const handler = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        const change = changes[key];
        if (area === 'local' && change !== undefined) listener(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(handler);
      signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(handler));
    },
  };
}
