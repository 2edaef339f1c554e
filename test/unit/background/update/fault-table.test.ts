/**
 * Every row of the fault table, in node, on the real updater against a local mirror. After each: the last good list
 * still answers, the reason is told, and the next good release is taken at once.
 */
import { NODE } from '../../../../src/cli/release/node-platform.ts';
import { fullPath } from '../../../../src/registry/update/manifest.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DIFF_FAULTS, serve, SERVER_FAULTS, type Answer } from '../../../updates/faults.ts';
import { newDevice, type Device, type Worker } from '../../../updates/device.ts';
import { startMirror, type Mirror } from '../../../updates/mirror.ts';
import { after, fileOf, NOW, publish, resigned, testKey } from '../../../updates/publisher.ts';
import { listOf, manyOutlets, stateOutlet } from '../../../updates/lists.ts';
import type { ListStatus } from '../../../../src/messages/list-status.ts';
import type { RegistryList } from '../../../../src/registry/schema.ts';
import type { PastRelease, Release, ReleaseOrder } from '../../../../src/registry/update/plan-release.ts';

const DAY = 86_400_000;
const outlets = manyOutlets(20);
/** Each list has one outlet of its own beside the twenty. */
const list = (serial: number): RegistryList =>
  listOf(serial, [...outlets, stateOutlet(`only-${serial}.example`)]);

const [key, next, stranger] = await Promise.all([testKey(1), testKey(2), testKey(3)]);
const KEYS = [key.publicKey, next.publicKey];

const releases: Release[] = [];
const past: PastRelease[] = [];
/** Serials 1 (bundled) to 4. */
for (const serial of [1, 2, 3, 4]) {
  const release = await publish(list(serial), key, past);
  releases[serial] = release;
  past.unshift({ manifest: release.manifest, list: list(serial) });
}
const released = (serial: number): Release => {
  const release = releases[serial];
  if (release === undefined) throw new Error(`no release ${serial}`);
  return release;
};
/** A release after serial 2 that is wrong in itself, though it may be rightly signed. */
const wrong = (over: Partial<ReleaseOrder>, by = key, content = list(3)): Promise<Release> =>
  publish(content, by, past.slice(-2), over);

let mirror: Mirror;
let other: Mirror;
let device: Device;
let worker: Worker;

beforeAll(async () => {
  [mirror, other] = await Promise.all([startMirror(serve(released(1))), startMirror(serve(released(1)))]);
});
afterAll(async () => {
  await Promise.all([mirror.close(), other.close()]);
});
async function fresh(): Promise<Device> {
  const made = await newDevice(list(1), NOW, KEYS);
  made.mirrors = [mirror.address];
  return made;
}
beforeEach(async () => {
  device = await fresh();
  mirror.answer = serve(released(2));
  worker = device.start();
  await worker.updater.update();
  await holds(2);
  mirror.asked.length = 0;
});

/** The list of that serial answers everywhere, and no other. */
async function holds(serial: number): Promise<void> {
  for (const one of [1, 2, 3, 4]) {
    const said = await device.says(worker, `www.only-${one}.example`);
    const expected = one === serial ? [`only-${one}.example`] : [];
    expect(said, `only-${one}.example under serial ${serial}`).toEqual({
      background: expected,
      page: expected,
    });
  }
  expect((await worker.updater.status()).serial).toBe(serial);
}

const reasonOf = ({ attempt, refusal }: ListStatus): string =>
  `${attempt?.outcome ?? 'none'}: ${refusal?.reason ?? ''} ${refusal?.detail ?? ''}`;

/** Serial 2 stays in use for the reason, then a good serial 4 is taken at once. */
async function refusedThenTaken(answer: Answer, reason: RegExp, good = released(4)): Promise<void> {
  mirror.answer = answer;
  const status = await worker.updater.update();
  expect(reasonOf(status).replace(/^refused: /, '')).toMatch(reason);
  expect(status.refusal?.mirror).toBe(new URL(mirror.address).host);
  await holds(2);
  expect(device.alarm).toBeLessThanOrEqual(3_600_000);
  mirror.answer = serve(good);
  expect((await worker.updater.update()).attempt?.outcome).toBe('taken');
  await holds(4);
}

describe('server and network', () => {
  test.each(Object.entries(SERVER_FAULTS))('%s', async (_, { answer, reason }) => {
    await refusedThenTaken(answer(released(3)), reason);
  });
});

describe('publisher and attacker', () => {
  test('a right signature by an unknown key', async () => {
    await refusedThenTaken(serve(await wrong({}, stranger)), /^unknown-key/);
  });
  test('a right signature by a retired key', async () => {
    device.keys = [next.publicKey];
    worker = device.start();
    await worker.updater.settle();
    mirror.answer = serve(released(3));
    expect((await worker.updater.update()).refusal?.reason).toBe('unknown-key');
    // What had been taken under the retired key is not trusted any more either.
    await holds(1);
    mirror.answer = serve(await publish(list(4), next, past.slice(1)));
    await worker.updater.update();
    await holds(4);
  });
  test('an older serial replayed', async () => {
    await refusedThenTaken(serve(released(1)), /^older 1/);
  });
  test('frozen: the same release for ever', async () => {
    device.now = NOW + 31 * DAY;
    const later = await publish(list(4), key, past.slice(1), { expires: after(60) });
    await refusedThenTaken(serve(released(2)), /^expired/, later);
  });
  test('frozen: "unchanged" for ever', async () => {
    mirror.answer = (_, response) => {
      response.writeHead(304);
      response.end();
    };
    device.now = NOW + 3 * DAY;
    expect((await worker.updater.update()).attempt?.outcome).toBe('unchanged');
    device.now = NOW + 6 * DAY + 30 * DAY;
    expect(reasonOf(await worker.updater.update())).toMatch(/^refused: (?:expired|bad-status 304)/);
    await holds(2);
  });
  test('dated in the far future', async () => {
    await refusedThenTaken(
      serve(await wrong({ issued: after(400), expires: after(800) })),
      /^from-the-future/,
    );
  });
  test('expired', async () => {
    await refusedThenTaken(serve(await wrong({ issued: after(-90), expires: after(-1) })), /^expired/);
  });
  test('another list of the same publisher', async () => {
    await refusedThenTaken(serve(await wrong({ name: 'another' })), /^other-list/);
  });
  test('announced serial higher than delivered', async () => {
    const honest = await wrong({});
    const lying = await resigned(honest, { ...honest.manifest, serial: 9000, diffs: [] }, key);
    await refusedThenTaken(serve(lying), /^wrong-list serial 3 where 9000/);
  });
  test('a list of no known shape', async () => {
    const odd = await wrong({}, key, {
      ...list(3),
      entries: list(3).entries.map((entry) => ({ ...entry, kind: 'person' as never })),
    });
    await refusedThenTaken(serve(odd), /^wrong-list/);
  });
  test('a list for a later release', async () => {
    const honest = await wrong({});
    await refusedThenTaken(
      serve(await resigned(honest, { ...honest.manifest, schema: 99 }, key)),
      /^newer-format/,
    );
  });
  test('a signed result that is not what comes out', async () => {
    const honest = await wrong({});
    const full = { ...honest.manifest.full, digest: 'f'.repeat(64) };
    await refusedThenTaken(serve(await resigned(honest, { ...honest.manifest, full }, key)), /^wrong-result/);
  });
  test('a signed bomb', async () => {
    const honest = await wrong({});
    const bytes = await NODE.pack(new Uint8Array(20_000_000));
    const file = { sha256: await NODE.sha256(bytes), size: bytes.length };
    const full = { ...honest.manifest.full, ...file };
    const bomb = await resigned(honest, { ...honest.manifest, full, diffs: [] }, key);
    const files = new Map(bomb.files).set(fullPath(full), bytes);
    await refusedThenTaken(serve({ ...bomb, files }), /^not-unpacked/);
  });
  test('a forged serial', async () => {
    const forged = await wrong({}, stranger, list(3));
    await refusedThenTaken(serve(forged), /^unknown-key/);
  });
  test('half the entries gone', async () => {
    const half = await wrong({ shrinks: true }, key, listOf(3, outlets.slice(10)));
    const { shrinks: _, ...unsaid } = half.manifest;
    await refusedThenTaken(serve(await resigned(half, unsaid, key)), /^collapsed/);
  });
  test('half the entries gone, and the publisher says that it is meant', async () => {
    mirror.answer = serve(await wrong({ shrinks: true }, key, listOf(3, outlets.slice(10))));
    expect((await worker.updater.update()).attempt?.outcome).toBe('taken');
    expect((await worker.updater.status()).entries).toBe(10);
  });
});

describe('diffs', () => {
  const packed = (): string[] => mirror.asked.filter((path) => path.includes('/'));
  test('are asked for first, and are all that is asked for', async () => {
    mirror.answer = serve(released(4));
    await worker.updater.update();
    await holds(4);
    expect(packed()).toEqual([expect.stringMatching(/^diffs\//)]);
  });
  test('from the bundled list too', async () => {
    worker = (device = await fresh()).start();
    mirror.answer = serve(released(4));
    await worker.updater.update();
    await holds(4);
    expect(packed()).toEqual([expect.stringMatching(/^diffs\//)]);
  });
  test.each(Object.entries(DIFF_FAULTS))('%s: the full list is taken', async (_, answer) => {
    mirror.answer = answer(released(4));
    expect(reasonOf(await worker.updater.update())).toMatch(/^taken/);
    await holds(4);
    expect(packed()).toEqual([expect.stringMatching(/^diffs\//), expect.stringMatching(/^lists\//)]);
  });
  test('for another base of the same serial: the full list is taken, and no diff asked for', async () => {
    const elsewhere = listOf(2, [...outlets, stateOutlet('elsewhere.example')]);
    const { manifest } = await publish(elsewhere, key);
    mirror.answer = serve(await publish(list(4), key, [{ manifest, list: elsewhere }]));
    await worker.updater.update();
    await holds(4);
    expect(packed()).toEqual([expect.stringMatching(/^lists\//)]);
  });
  test('for another base under a forged mark: the full list is taken', async () => {
    const honest = released(4);
    const [first, second] = honest.manifest.diffs;
    if (first === undefined || second === undefined) throw new Error('no diffs');
    const marks = { from: second.from, base: second.base };
    const diffs = [{ ...first, ...marks }];
    mirror.answer = serve(await resigned(honest, { ...honest.manifest, diffs }, key));
    await worker.updater.update();
    await holds(4);
  });
  test('when the mirror has neither diff nor list, the reason is told', async () => {
    await refusedThenTaken(
      serve({ ...released(3), files: new Map([...released(3).files].slice(-1)) }),
      /^bad-status 404/,
    );
  });
});

describe('mirrors', () => {
  test('A bad and B good: the good one is taken, the bad one named', async () => {
    other.answer = serve(released(4));
    mirror.answer = SERVER_FAULTS['a server out of order']?.answer(released(4)) ?? mirror.answer;
    device.mirrors = [mirror.address, other.address];
    const status = await worker.updater.update();
    expect(status.attempt?.outcome).toBe('taken');
    expect(status.refusal?.mirror).toBe(new URL(mirror.address).host);
    await holds(4);
  });
  test('are asked one after the other until one gives the list, never more than needed', async () => {
    other.asked.length = 0;
    mirror.answer = serve(released(4));
    device.mirrors = [mirror.address, other.address];
    await worker.updater.update();
    expect(other.asked).toEqual([]);
  });
});

describe('polling', () => {
  test('an unchanged list costs one request with its tag, answered without a body', async () => {
    const tags: unknown[] = [];
    const whole = serve(released(2));
    mirror.answer = (path, response, etag) => {
      tags.push(etag);
      whole(path, response, etag);
    };
    await worker.updater.update();
    expect(tags).toEqual([expect.stringMatching(/^"/)]);
    expect((await worker.updater.status()).attempt?.outcome).toBe('unchanged');
    expect(mirror.asked).toEqual(['manifest.txt']);
  });
  test('"unchanged" for a reader who did not ask that', async () => {
    device = await fresh();
    worker = device.start();
    mirror.answer = (_, response) => {
      response.writeHead(304);
      response.end();
    };
    expect(reasonOf(await worker.updater.update())).toBe('refused: bad-status 304');
  });
  test('a tag is no name for a reader: forgotten after a week, too long ones never kept', async () => {
    device.now = NOW + 8 * DAY;
    const tags: unknown[] = [];
    mirror.answer = (path, response, etag) => {
      tags.push(etag);
      response.writeHead(200, { etag: `"${'x'.repeat(200)}"` });
      response.end(fileOf(released(2), path));
    };
    await worker.updater.update();
    await worker.updater.update();
    expect(tags).toEqual([undefined, undefined]);
  });
  test('offline for a week, then on again', async () => {
    mirror.answer = SERVER_FAULTS['nobody there']?.answer(released(2)) ?? mirror.answer;
    for (let hour = 0; hour < 7 * 24; hour += 12) {
      device.now = NOW + hour * 3_600_000;
      expect((await worker.updater.update()).attempt?.outcome).toBe('refused');
      expect(device.alarm).toBeLessThanOrEqual(3_600_000);
    }
    await holds(2);
    mirror.answer = serve(released(4));
    await worker.updater.update();
    await holds(4);
  });
  test('two who ask at once share one attempt', async () => {
    mirror.answer = serve(released(4));
    await Promise.all([worker.updater.update(), worker.updater.update()]);
    expect(mirror.asked.filter((path) => path === 'manifest.txt')).toHaveLength(1);
  });
  test('without mirrors nobody is asked and no alarm is set', async () => {
    device = await newDevice(list(1), NOW, KEYS);
    worker = device.start();
    await worker.updater.settle();
    const status = await worker.updater.update();
    expect(status).toMatchObject({ updates: 'off', attempt: null, serial: 1 });
    expect(device.alarm).toBeNull();
  });
});
