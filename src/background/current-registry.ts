/** The registry that everybody in the background asks: the newest verified list, the bundled one at least. */
import { bundledList } from '../browser/bundled-list.ts';
import { listStore } from '../browser/list-store.ts';
import { PLATFORM } from '../browser/platform.ts';
import { OFFICIAL_LIST, type Registry } from '../check/open-registry.ts';
import { BUNDLED } from '../generated/bundled.ts';
import { LIST_INDEX } from '../generated/list-index.ts';
import { writeIndex } from '../registry/index/format.ts';
import { indexList } from '../registry/index/index-list.ts';
import type { Index } from '../registry/index/open-index.ts';
import { listInUse, type ListPorts } from './update/list-in-use.ts';
import { listKeys } from './update/sources.ts';

export const LIST_PORTS: ListPorts = {
  list: OFFICIAL_LIST,
  bundled: BUNDLED,
  bundledIndex: () => Uint8Array.fromBase64(LIST_INDEX),
  bundledList,
  indexOf: (list) => writeIndex(indexList(list, 'all')),
  keys: listKeys,
  store: listStore(),
  platform: PLATFORM,
};

export const inUse = listInUse(LIST_PORTS);

/** The full index: every property, facts too. */
export async function currentIndex(): Promise<Index> {
  return (await inUse.open()).index;
}

/** Index, entries and evidence. A failed read is not kept: the next question tries again. */
export async function currentRegistry(): Promise<Registry> {
  return (await inUse.open()).registry();
}
