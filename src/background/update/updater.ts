/**
 * The updater: attempts by alarm or on request, one at a time; what is in use, what pages need and what is remembered
 * kept in step, whatever happened to the worker in between.
 */
import type { RegistryList } from '../../registry/schema.ts';
import type { ListSize } from '../../registry/update/decide-update.ts';
import type { ListStatus } from '../../messages/list-status.ts';
import { attempt, type AttemptEnd, type AttemptPorts } from './attempt.ts';
import type { ListInUse, ListPorts, Opened } from './list-in-use.ts';
import { isInStep, overlayFor, type OverlayItem } from './overlay-item.ts';
import type { UpdateRecord } from './record.ts';
import { nextDelay, shuffled, startDelay } from './schedule.ts';
import type { Sources } from './sources.ts';
import { statusOf } from './status.ts';

export interface UpdaterPorts extends ListPorts, AttemptPorts {
  readonly sources: () => Promise<Sources>;
  readonly record: {
    readonly get: () => Promise<UpdateRecord>;
    readonly update: (change: (record: UpdateRecord) => UpdateRecord) => Promise<UpdateRecord>;
  };
  readonly overlay: OverlayItem;
  readonly alarm: { readonly isSet: () => Promise<boolean>; readonly set: (delay: number) => Promise<void> };
  readonly random: () => number;
  /** Any call of the browser's API: it ends a background that makes none for half a minute, also amid a download. */
  readonly stayAwake: () => void;
  /** Another list is in use: whatever was drawn from the former one is to be drawn again. */
  readonly changed: () => void;
}

export interface Updater {
  /** Asks the mirrors now; whoever asks meanwhile shares the answer. */
  readonly update: () => Promise<ListStatus>;
  readonly status: () => Promise<ListStatus>;
  /** At each start of the background: puts right what was interrupted, sets the alarm. */
  readonly settle: () => Promise<void>;
}

/** Between two signs of life, ms. */
const AWAKE = 10_000;

const iso = (time: number): string => new Date(time).toISOString();
const hostOf = (mirror: string): string => (mirror === '' ? '' : new URL(mirror).host);

/** What an attempt leaves in the record. */
function remembered(
  record: UpdateRecord,
  { end, refusals }: { readonly end: AttemptEnd; readonly refusals: readonly AttemptEnd[] },
  now: number,
): UpdateRecord {
  const at = iso(now);
  const last = refusals.at(-1);
  const refusal =
    last?.is === 'refused'
      ? { at, mirror: hostOf(last.mirror), reason: last.reason, detail: last.detail.slice(0, 200) }
      : record.refusal;
  const base = { ...record, refusal, attempt: { at, outcome: end.is } };
  if (end.is === 'refused') return { ...base, failures: record.failures + 1 };
  if (end.announced === null) return { ...base, failures: 0 };
  const { manifest, etag } = end.announced;
  const { serial, issued, expires } = manifest;
  const poll = etag !== null && etag.length <= 100 ? { mirror: end.mirror, etag, serial, expires, at } : null;
  return {
    ...base,
    failures: 0,
    floor: Math.max(record.floor, serial),
    confirmed: { serial, issued },
    poll,
  };
}

/** How much the list in use says. */
async function sizeInUse({ newest, registry }: Opened, bundled: ListSize): Promise<ListSize> {
  if (newest.kept === null) return bundled;
  const { entries } = await registry();
  const addresses = [...entries.values()].reduce((sum, { properties }) => sum + properties.length, 0);
  return { entries: entries.size, addresses };
}

export function createUpdater(ports: UpdaterPorts, inUse: ListInUse): Updater {
  const publish = async (newer: RegistryList): Promise<void> =>
    ports.overlay.set(overlayFor(await ports.bundledList(), newer, ports.bundled.build));

  /** A record that can't be written must not stop an update: at worst the next attempt knows less. */
  const remember = async (change: (record: UpdateRecord) => UpdateRecord): Promise<UpdateRecord> => {
    try {
      return await ports.record.update(change);
    } catch {
      return change(await ports.record.get());
    }
  };
  /** What this device refused by itself. */
  const note = (reason: 'storage-full' | 'stored-damaged', detail: string): Promise<UpdateRecord> =>
    remember((record) => ({
      ...record,
      refusal: { at: iso(ports.now()), mirror: '', reason, detail },
    }));

  const keepInStep = async ({ newest, registry }: Opened): Promise<void> => {
    const serial = newest.kept === null ? null : newest.serial;
    if (isInStep(await ports.overlay.get(), serial, ports.bundled.build)) return;
    if (serial === null) await ports.overlay.set(null);
    else {
      const { entries, evidence, list } = await registry();
      await publish({ v: 1, ...list, entries: [...entries.values()], evidence: [...evidence.values()] });
    }
  };

  const run = async (): Promise<void> => {
    const sources = await ports.sources();
    if (sources.mirrors.length === 0) return;
    const before = await ports.record.get();
    // Set first: a worker that ends in the middle is woken again.
    await ports.alarm.set(nextDelay(before.failures + 1, ports.random()));
    await remember((record) => ({
      ...record,
      attempt: { at: iso(ports.now()), outcome: 'begun' },
    }));
    const opened = await inUse.open();
    const situation = { newest: opened.newest, size: await sizeInUse(opened, ports.bundled), record: before };
    const result = await attempt(sources, shuffled(sources.mirrors, ports.random), ports, situation);
    if (result.end.is === 'taken') {
      inUse.forget();
      await publish(result.end.list).catch((error: unknown) => note('storage-full', String(error)));
      ports.changed();
    }
    const { failures } = await remember((record) => remembered(record, result, ports.now()));
    await ports.alarm.set(nextDelay(failures, ports.random()));
  };

  const status = async (): Promise<ListStatus> => {
    const [opened, record, sources] = await Promise.all([inUse.open(), ports.record.get(), ports.sources()]);
    return statusOf(opened, record, sources, ports.bundled);
  };
  let running: Promise<void> | undefined;
  const awake = async (): Promise<void> => {
    const life = setInterval(ports.stayAwake, AWAKE);
    try {
      await run();
    } finally {
      clearInterval(life);
      running = undefined;
    }
  };
  return {
    status,
    async update() {
      running ??= awake();
      await running;
      return status();
    },
    async settle() {
      const opened = await inUse.open();
      const { fault } = opened.newest;
      if (fault?.reason === 'stored-damaged') await note('stored-damaged', fault.detail);
      await keepInStep(opened);
      const { mirrors } = await ports.sources();
      if (mirrors.length === 0 || (await ports.alarm.isSet())) return;
      const { attempt: last, failures } = await ports.record.get();
      const since = last === null ? null : ports.now() - Date.parse(last.at);
      await ports.alarm.set(startDelay(since, failures, ports.random()));
    },
  };
}
