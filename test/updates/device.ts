/** A reader's device in memory: storage, clock and alarm that outlive the worker, which may be ended at any step. */
import 'fake-indexeddb/auto';
import type { FetchFile } from '../../src/browser/fetch-file.ts';
import { fetchFile } from '../../src/browser/fetch-file.ts';
import { listStore, type ListStore } from '../../src/browser/list-store.ts';
import { PLATFORM } from '../../src/browser/platform.ts';
import { listInUse, type ListInUse } from '../../src/background/update/list-in-use.ts';
import { parseUpdateRecord, type UpdateRecord } from '../../src/background/update/record.ts';
import { createUpdater, type Updater, type UpdaterPorts } from '../../src/background/update/updater.ts';
import { writeIndex } from '../../src/registry/index/format.ts';
import { indexList } from '../../src/registry/index/index-list.ts';
import { openIndex } from '../../src/registry/index/open-index.ts';
import { summariesFor } from '../../src/registry/index/verdict.ts';
import { readLiteral } from '../../src/registry/index/literal.ts';
import { layered } from '../../src/registry/index/layers.ts';
import { sizeOf } from '../../src/registry/update/decide-update.ts';
import { writeListText } from '../../src/registry/update/list-text.ts';
import type { PublicKey } from '../../src/registry/update/public-key.ts';
import type { RegistryList } from '../../src/registry/schema.ts';
import { parseOverlay } from '../../src/messages/overlay.ts';

/** What a worker that is ended in the middle leaves behind: nothing after this line runs. */
export class Killed extends Error {}

export interface Worker {
  readonly updater: Updater;
  readonly inUse: ListInUse;
}

export interface Device {
  now: number;
  mirrors: readonly string[];
  keys: readonly PublicKey[];
  /** Called before every step that reaches outside the worker; throws to end it there. */
  step: (name: string) => void;
  /** Longest wait for any file, ms: real ones are too long for a test, much shorter ones for a busy machine. */
  patience: number;
  store: ListStore;
  readonly stored: Map<string, unknown>;
  alarm: number | null;
  /** Starts the background anew, with what storage holds. */
  start: () => Worker;
  /** Listed addresses that a hostname belongs to: as the background knows it, and as a page does. */
  says: (worker: Worker, hostname: string) => Promise<{ background: string[]; page: string[] }>;
}

let count = 0;

/** @param bundled the list that came with the extension */
export async function newDevice(
  bundled: RegistryList,
  now: number,
  keys: readonly PublicKey[],
): Promise<Device> {
  const text = new TextEncoder().encode(writeListText(bundled));
  const facts = {
    serial: bundled.serial,
    date: bundled.date,
    ...sizeOf(bundled),
    digest: await PLATFORM.sha256(text),
    build: 'this build',
  };
  const bytes = writeIndex(indexList(bundled, 'all'));
  const pageBytes = writeIndex(indexList(bundled, 'page'));
  const stored = new Map<string, unknown>();
  count += 1;
  const step =
    <Arguments extends unknown[], Result>(name: string, work: (...args: Arguments) => Promise<Result>) =>
    async (...args: Arguments): Promise<Result> => {
      device.step(name);
      const result = await work(...args);
      device.step(`after ${name}`);
      return result;
    };
  const fetching: FetchFile = (request) =>
    fetchFile({ ...request, deadline: Math.min(request.deadline, device.patience) });
  const readRecord = (): Promise<UpdateRecord> =>
    Promise.resolve(parseUpdateRecord(structuredClone(stored.get('record'))));
  const ports = (): UpdaterPorts => ({
    list: 'masthead',
    bundled: facts,
    bundledIndex: () => bytes,
    bundledList: () => Promise.resolve(bundled),
    bundledText: () => Promise.resolve(text),
    indexOf: (list) => writeIndex(indexList(list, 'all')),
    keys: () => Promise.resolve(device.keys),
    sources: () => Promise.resolve({ mirrors: device.mirrors, keys: device.keys }),
    store: { read: step('read', device.store.read), swap: step('swap', device.store.swap) },
    platform: {
      ...PLATFORM,
      verify: step('verify', PLATFORM.verify),
      unpack: step('unpack', PLATFORM.unpack),
      pack: step('pack', PLATFORM.pack),
    },
    fetchFile: step('fetch', fetching),
    record: {
      get: readRecord,
      update: step('record', async (change: (record: UpdateRecord) => UpdateRecord) => {
        const next = change(await readRecord());
        stored.set('record', next);
        return next;
      }),
    },
    overlay: {
      get: () => Promise.resolve(stored.get('overlay')),
      set: step('overlay', async (overlay) => {
        if (overlay === null) stored.delete('overlay');
        else stored.set('overlay', overlay);
      }),
    },
    alarm: {
      isSet: () => Promise.resolve(device.alarm !== null),
      set: step('alarm', async (delay: number) => void (device.alarm = delay)),
    },
    now: () => device.now,
    random: () => 0.5,
    stayAwake: () => undefined,
    changed: () => undefined,
  });
  const device: Device = {
    now,
    mirrors: [],
    keys,
    step: () => undefined,
    patience: 2000,
    store: listStore(`device-${count}`),
    stored,
    alarm: null,
    start() {
      const all = ports();
      const inUse = listInUse(all);
      return { inUse, updater: createUpdater(all, inUse) };
    },
    async says({ inUse }, hostname) {
      const { index } = await inUse.open();
      const overlay = parseOverlay(stored.get('overlay'), facts.build);
      const under = openIndex(pageBytes);
      const page =
        overlay === null || overlay.index === null
          ? under
          : layered(under, openIndex(readLiteral(overlay.index)));
      return {
        background: summariesFor(index, hostname).map(({ property }) => property),
        page: summariesFor(page, hostname).map(({ property }) => property),
      };
    },
  };
  return device;
}
