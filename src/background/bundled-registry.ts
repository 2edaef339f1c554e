/**
 * The list that came with this release. The index is part of the worker's own script (a look-up needs no wait); entries
 * and evidence are read from the package when somebody asks for them, once in a worker's life.
 */
import { bundledList } from '../browser/bundled-list.ts';
import { openRegistry, type Registry } from '../check/open-registry.ts';
import { LIST_INDEX } from '../generated/list-index.ts';
import { openIndex, type Index } from '../registry/index/open-index.ts';

const bytes = (): Uint8Array<ArrayBuffer> => Uint8Array.fromBase64(LIST_INDEX);

let index: Index | undefined;
let registry: Promise<Registry> | undefined;

/** The full index: every property, facts too. */
export function bundledIndex(): Index {
  return (index ??= openIndex(bytes()));
}

async function load(): Promise<Registry> {
  return openRegistry(bytes(), await bundledList());
}

/** Index, entries and evidence. A failed read is not kept: the next question tries again. */
export function bundledRegistry(): Promise<Registry> {
  registry ??= load().catch((error: unknown) => {
    registry = undefined;
    throw error;
  });
  return registry;
}
