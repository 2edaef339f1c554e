/**
 * The worker may be ended, or the disk be full, at any step of an update. After each: a good list answers at the next
 * start, background and pages agree, and the next attempt takes the release.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../../updates/faults.ts';
import { Killed, newDevice, type Device, type Worker } from '../../../updates/device.ts';
import { startMirror, type Mirror } from '../../../updates/mirror.ts';
import { flipped, NOW, publish, testKey } from '../../../updates/publisher.ts';
import { listOf, manyOutlets, stateOutlet } from '../../../updates/lists.ts';
import type { RegistryList } from '../../../../src/registry/schema.ts';
import type { PastRelease } from '../../../../src/registry/update/plan-release.ts';
import { parseStoredList } from '../../../../src/registry/update/stored-list.ts';

const outlets = manyOutlets(20);
const list = (serial: number): RegistryList =>
  listOf(serial, [...outlets, stateOutlet(`only-${serial}.example`)]);
const key = await testKey(1);
const past: PastRelease[] = [];
const releases = [];
for (const serial of [1, 2, 3]) {
  const release = await publish(list(serial), key, past);
  past.unshift({ manifest: release.manifest, list: list(serial) });
  releases.push(release);
}
const [, second, third] = releases;
if (second === undefined || third === undefined) throw new Error('no releases');

let mirror: Mirror;
let device: Device;

beforeAll(async () => {
  mirror = await startMirror(serve(second));
});
afterAll(() => mirror.close());

async function started(): Promise<Worker> {
  const worker = device.start();
  await worker.updater.settle();
  return worker;
}

/** Which serial's list answers: the same for background and pages. */
async function answering(worker: Worker): Promise<number> {
  for (const serial of [1, 2, 3]) {
    const said = await device.says(worker, `only-${serial}.example`);
    if (said.background.length > 0) {
      expect(said.page).toEqual(said.background);
      return serial;
    }
    expect(said.page).toEqual([]);
  }
  throw new Error('no list answers');
}

beforeEach(async () => {
  device = await newDevice(list(1), NOW, [key.publicKey]);
  device.mirrors = [mirror.address];
  mirror.answer = serve(second);
  await (await started()).updater.update();
  mirror.answer = serve(third);
});

/** The steps of an undisturbed update from serial 2 to 3, in order. */
async function stepsOfUpdate(): Promise<string[]> {
  const steps: string[] = [];
  const worker = await started();
  device.step = (name) => void steps.push(name);
  await worker.updater.update();
  device.step = () => undefined;
  return steps;
}

test('an update fetches, verifies, packs, swaps, lays the overlay, remembers: in this order', async () => {
  const steps = (await stepsOfUpdate()).filter((name) => !name.startsWith('after '));
  const order = [
    'alarm',
    'record',
    'fetch',
    'verify',
    'fetch',
    'unpack',
    'pack',
    'swap',
    'overlay',
    'record',
    'alarm',
  ];
  let at = -1;
  for (const step of order) {
    at = steps.indexOf(step, at + 1);
    expect(at, `${step} in ${steps.join(' ')}`).toBeGreaterThanOrEqual(0);
  }
});

test('the worker ended at every single step', async () => {
  const count = (await stepsOfUpdate()).length;
  expect(count).toBeGreaterThan(25);
  for (let at = 0; at < count; at++) {
    device = await newDevice(list(1), NOW, [key.publicKey]);
    device.mirrors = [mirror.address];
    mirror.answer = serve(second);
    await (await started()).updater.update();
    mirror.answer = serve(third);
    const worker = await started();
    let step = 0;
    let name = '';
    device.step = (one) => {
      if (step++ < at) return;
      name = name === '' ? one : name;
      throw new Killed(one);
    };
    // What a killed worker would have answered reaches nobody.
    await worker.updater.update().catch(() => undefined);
    device.step = () => undefined;
    const next = await started();
    expect([2, 3], `after ${name}`).toContain(await answering(next));
    expect(device.alarm, `after ${name}`).not.toBeNull();
    await next.updater.update();
    expect(await answering(next), `after ${name}`).toBe(3);
  }
}, 60_000);

describe('storage', () => {
  const quota = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };

  test('full when the list is saved: the reason is told, the list in use stays', async () => {
    const worker = await started();
    const { store } = device;
    device.store = {
      ...store,
      swap: () => Promise.resolve({ ok: false, full: true, detail: 'no room' }),
    };
    const full = await started();
    const status = await full.updater.update();
    expect(status).toMatchObject({
      serial: 2,
      attempt: { outcome: 'refused' },
      refusal: { reason: 'storage-full', mirror: '' },
    });
    expect(await answering(full)).toBe(2);
    device.store = store;
    await worker.updater.update();
    expect(await answering(worker)).toBe(3);
  });

  test.each(['overlay', 'record', 'alarm'])('full when it comes to the %s: put right later', async (part) => {
    const worker = await started();
    device.step = (name) => (name === part ? quota() : undefined);
    await worker.updater.update().catch(() => undefined);
    device.step = () => undefined;
    const next = await started();
    expect([2, 3]).toContain(await answering(next));
    await next.updater.update();
    expect(await answering(next)).toBe(3);
  });

  test('gone altogether: the bundled list answers', async () => {
    device.store = {
      read: () => Promise.reject(new DOMException('no storage', 'InvalidStateError')),
      swap: () => Promise.resolve({ ok: false, full: false, detail: 'no storage' }),
    };
    const worker = await started();
    expect(await answering(worker)).toBe(1);
    const status = await worker.updater.update();
    expect(status.refusal).toMatchObject({ reason: 'storage-failed' });
  });
});

describe('what is kept', () => {
  /** Changes the list that is kept as the current one. */
  async function damage(
    change: (stored: NonNullable<ReturnType<typeof parseStoredList>>) => object,
  ): Promise<void> {
    const kept = parseStoredList((await device.store.read('masthead')).current);
    if (kept === null) throw new Error('nothing is kept');
    await device.store.swap('masthead', { ...kept, ...change(kept) }, 'previous');
  }

  test('damaged: the one before it answers, the reason is told, the next attempt takes the list again', async () => {
    await (await started()).updater.update();
    await damage(({ packed }) => ({ packed: flipped(packed, 300) }));
    const worker = await started();
    expect(await answering(worker)).toBe(2);
    expect((await worker.updater.status()).refusal).toMatchObject({ reason: 'stored-damaged' });
    // What was in use once is not rolled back beyond.
    mirror.answer = serve(second);
    await worker.updater.update();
    mirror.answer = serve(third);
    expect((await worker.updater.update()).attempt?.outcome).toBe('taken');
    expect(await answering(worker)).toBe(3);
  });

  test('both damaged: the bundled list answers', async () => {
    await damage(() => ({ signed: new Uint8Array(10) }));
    const worker = await started();
    expect(await answering(worker)).toBe(1);
    await worker.updater.update();
    expect(await answering(worker)).toBe(3);
  });

  test('its index damaged or of another build: made anew', async () => {
    await damage(({ index }) => ({ index: flipped(index, 60) }));
    expect(await answering(await started())).toBe(2);
    await damage(() => ({ madeBy: 'another build' }));
    expect(await answering(await started())).toBe(2);
  });

  test('older than the bundled list of a newer release: the bundled one answers, the overlay goes', async () => {
    const updated = await newDevice(list(3), NOW, [key.publicKey]);
    updated.store = device.store;
    updated.stored.set('overlay', device.stored.get('overlay'));
    device = updated;
    expect(await answering(await started())).toBe(3);
    expect(device.stored.has('overlay')).toBe(false);
  });

  test('an overlay that is missing, foreign or broken is laid anew', async () => {
    const good = device.stored.get('overlay');
    for (const wrong of [undefined, { v: 1 }, 'text', { ...(good as object), build: 'another' }]) {
      device.stored.set('overlay', wrong);
      expect(await answering(await started())).toBe(2);
      expect(device.stored.get('overlay')).toEqual(good);
    }
  });
});

test('a record that can’t be read starts over and never stops an update', async () => {
  for (const wrong of [null, 'text', { floor: -1, failures: 'many', attempt: 7, refusal: { at: 1 } }]) {
    device.stored.set('record', wrong);
    const worker = await started();
    expect(await worker.updater.status()).toMatchObject({ attempt: null, refusal: null, serial: 2 });
  }
  const worker = await started();
  await worker.updater.update();
  expect(await answering(worker)).toBe(3);
});
