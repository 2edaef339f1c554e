/**
 * The list in use, as the background needs it: index, entries, evidence. Verified and opened once in a worker's life,
 * again after an update, and again when it failed.
 */
import type { ListStore } from '../../browser/list-store.ts';
import { openRegistry, type Registry } from '../../check/open-registry.ts';
import { openIndex, type Index } from '../../registry/index/open-index.ts';
import type { RegistryList } from '../../registry/schema.ts';
import type { Bundled } from '../../registry/update/bundled.ts';
import type { Bytes } from '../../registry/update/cryptography.ts';
import { readListText } from '../../registry/update/list-text.ts';
import { openNewest, type Kept, type Newest } from '../../registry/update/open-newest.ts';
import type { Platform } from '../../registry/update/packing.ts';
import type { PublicKey } from '../../registry/update/public-key.ts';

export interface ListPorts {
  readonly list: string;
  readonly bundled: Bundled;
  readonly bundledIndex: () => Bytes;
  readonly bundledList: () => Promise<RegistryList>;
  readonly indexOf: (list: RegistryList) => Bytes;
  /** Whose signature counts. Not the whole of `Sources`: Chromium tells an organisation's mirrors only seconds after its start. */
  readonly keys: () => Promise<readonly PublicKey[]>;
  readonly store: ListStore;
  readonly platform: Platform;
}

export interface Opened {
  readonly newest: Newest;
  readonly index: Index;
  readonly registry: () => Promise<Registry>;
}

/** Says once and keeps it, unless it failed. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

function openBundled(newest: Newest, { bundledIndex, bundledList }: ListPorts): Opened {
  const bytes = bundledIndex();
  return {
    newest,
    index: openIndex(bytes),
    registry: once(async () => openRegistry(bytes, await bundledList())),
  };
}

/** Of the build that took it: its shape was parsed then, and its digest is the signed one now. */
function trusted(text: Bytes): RegistryList {
  return JSON.parse(new TextDecoder().decode(text)) as RegistryList;
}

function openKept(newest: Newest, ports: ListPorts): Opened {
  const { kept } = newest;
  if (kept === null) return openBundled(newest, ports);
  if (kept.index !== null) {
    const { index: bytes, text } = kept;
    const registry = once(() => Promise.resolve(openRegistry(bytes, trusted(text))));
    return { newest, index: openIndex(bytes), registry };
  }
  // Taken by another build, whose rule and schema may have been other ones.
  const read = readListText(kept.text, kept.manifest.serial);
  if (!read.ok) {
    const fault = { reason: read.reason, detail: read.detail };
    return openBundled({ serial: ports.bundled.serial, kept: null, place: 'previous', fault }, ports);
  }
  const bytes = ports.indexOf(read.value);
  const registry = openRegistry(bytes, read.value);
  return { newest, index: registry.index, registry: () => Promise.resolve(registry) };
}

/** A device without storage still has the bundled list. */
async function readKept({ store, list }: ListPorts): Promise<Kept> {
  try {
    return await store.read(list);
  } catch {
    return { current: undefined, previous: undefined };
  }
}

export interface ListInUse {
  readonly open: () => Promise<Opened>;
  /** Something newer has been saved: the next question opens it. */
  readonly forget: () => void;
}

export function listInUse(ports: ListPorts): ListInUse {
  const load = async (): Promise<Opened> => {
    const keys = await ports.keys();
    const trust = { list: ports.list, keys, bundled: ports.bundled };
    return openKept(await openNewest(await readKept(ports), trust, ports.platform), ports);
  };
  let opened = once(load);
  return { open: () => opened(), forget: () => void (opened = once(load)) };
}
