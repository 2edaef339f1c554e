import { describe, expect, test } from 'vitest';
import { NODE } from '../../../../src/cli/release/node-platform.ts';
import type { RegistryList } from '../../../../src/registry/schema.ts';
import { readListText, writeListText } from '../../../../src/registry/update/list-text.ts';
import { diffPath, fullPath, MANIFEST_FILE } from '../../../../src/registry/update/manifest.ts';
import { KEPT_RELEASES, type PastRelease } from '../../../../src/registry/update/plan-release.ts';
import { readSigned } from '../../../../src/registry/update/signed.ts';
import { openStoredList, parseStoredList } from '../../../../src/registry/update/stored-list.ts';
import { diffFrom, MAX_FILE, takeDiff, takeFull } from '../../../../src/registry/update/take-files.ts';
import { verifyFolder } from '../../../../src/registry/update/verify-folder.ts';
import { fileOf, flipped, NOW, publish, testKey } from '../../../updates/publisher.ts';
import { listOf, manyOutlets, stateOutlet } from '../../../updates/lists.ts';

const [current, next] = await Promise.all([testKey(1), testKey(2)]);
const outlets = manyOutlets(40);
const LISTS = [1, 2, 3].map((serial) =>
  listOf(serial, [...outlets.slice(serial), stateOutlet(`new-${serial}.example`)]),
);
const [one, two, three] = LISTS as [RegistryList, RegistryList, RegistryList];
const bytes = (list: RegistryList): Uint8Array<ArrayBuffer> => new TextEncoder().encode(writeListText(list));

/** Releases the lists one after the other. */
async function history(...lists: RegistryList[]): Promise<PastRelease[]> {
  const past: PastRelease[] = [];
  for (const list of lists) {
    const { manifest } = await publish(list, current, past);
    past.unshift({ manifest, list });
  }
  return past;
}

const past = await history(one, two);
const release = await publish(three, current, past);
const { manifest } = release;

describe('a release', () => {
  test('gives the full list', async () => {
    const taken = await takeFull(manifest, fileOf(release, fullPath(manifest.full)), NODE);
    expect(taken).toEqual({ ok: true, value: bytes(three) });
    expect(readListText(bytes(three), 3)).toEqual({ ok: true, value: three });
  });

  test.each([
    [1, one],
    [2, two],
  ])('gives the diff from serial %d', async (serial, base) => {
    const digest = await NODE.sha256(bytes(base));
    const diff = diffFrom(manifest, serial, digest);
    if (diff === undefined) throw new Error('no diff');
    const taken = await takeDiff(manifest, diff, fileOf(release, diffPath(diff)), bytes(base), NODE);
    expect(taken).toEqual({ ok: true, value: bytes(three) });
  });

  test('has no diff for another list of the same serial', async () => {
    expect(diffFrom(manifest, 2, await NODE.sha256(bytes(one)))).toBeUndefined();
  });

  test('comes out byte for byte the same', async () => {
    const again = await publish(three, current, await history(one, two));
    expect([...again.files]).toEqual([...release.files]);
  });

  test(`reaches back ${KEPT_RELEASES} releases`, async () => {
    const lists = Array.from({ length: 20 }, (_, i) =>
      listOf(i + 1, [...outlets, stateOutlet(`x${i}.example`)]),
    );
    const long = await publish(listOf(21, outlets), current, await history(...lists));
    expect(long.manifest.diffs.map(({ from }) => from)).toEqual(
      Array.from({ length: KEPT_RELEASES }, (_, i) => 20 - i),
    );
  });

  test.each<[string, () => Promise<unknown>, RegExp]>([
    ['a lower serial', () => publish(one, current, past), /serial 2 is published/],
    [
      'another list under a published serial',
      () => publish({ ...three, serial: 2 }, current, past),
      /has changed since serial 2/,
    ],
    [
      'half of the list',
      () => publish(listOf(3, outlets.slice(20)), current, past),
      /two fifths of the list are gone/,
    ],
  ])('is refused for %s', async (_, order, words) => {
    await expect(order()).rejects.toThrow(words);
  });

  test('of half the list is possible when it is meant, and says so', async () => {
    const small = await publish(listOf(3, outlets.slice(20)), current, past, { shrinks: true });
    expect(small.manifest.shrinks).toBe(true);
  });

  test('of the same list again only signs it anew', async () => {
    const again = await publish(two, next, past, { issued: '2026-12-01T00:00:00Z' });
    expect(again.manifest.full).toEqual(past[0]?.manifest.full);
    expect(again.manifest.issued).toBe('2026-12-01T00:00:00Z');
  });
});

describe('delivered files', () => {
  const full = fileOf(release, fullPath(manifest.full));
  const diff = manifest.diffs[0];
  if (diff === undefined) throw new Error('no diff');
  const delivered = fileOf(release, diffPath(diff));

  test('with a flipped bit at every 100th byte', async () => {
    for (const [file, take] of [
      [full, (one: typeof full) => takeFull(manifest, one, NODE)],
      [delivered, (one: typeof full) => takeDiff(manifest, diff, one, bytes(two), NODE)],
    ] as const) {
      for (let at = 0; at < file.length; at += 100) {
        expect(await take(flipped(file, at))).toMatchObject({ ok: false, reason: 'changed-bytes' });
      }
    }
  });

  test('cut short at every 100th byte', async () => {
    for (let length = 0; length < full.length; length += 100) {
      expect(await takeFull(manifest, full.slice(0, length), NODE)).toMatchObject({ reason: 'cut-short' });
    }
  });

  test('a diff on another base', async () => {
    const wrong = await takeDiff(manifest, diff, delivered, bytes(one), NODE);
    expect(wrong).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/other-base|wrong-result/) as string,
    });
  });

  test('a signed diff whose result is not the announced list', async () => {
    const lying = { ...manifest, full: { ...manifest.full, digest: 'f'.repeat(64) } };
    expect(await takeDiff(lying, diff, delivered, bytes(two), NODE)).toMatchObject({
      reason: 'wrong-result',
    });
    expect(await takeFull(lying, full, NODE)).toMatchObject({ reason: 'wrong-result' });
  });

  test('a signed bomb is not unpacked beyond what was announced', async () => {
    const bomb = await NODE.pack(new Uint8Array(5_000_000));
    const file = { sha256: await NODE.sha256(bomb), size: bomb.length, unpacked: 1000 };
    const signed = { ...manifest, full: { ...manifest.full, ...file } };
    expect(await takeFull(signed, bomb, NODE)).toMatchObject({ reason: 'not-unpacked' });
  });

  test('larger than any list', async () => {
    const signed = { ...manifest, full: { ...manifest.full, size: MAX_FILE + 1 } };
    expect(await takeFull(signed, full, NODE)).toMatchObject({ reason: 'too-large' });
  });
});

describe('rotation of keys', () => {
  const read = (signed: Uint8Array<ArrayBuffer>, ...trusted: (typeof current)[]) =>
    readSigned(
      signed,
      trusted.map(({ publicKey }) => publicKey),
      NODE,
    );

  test('current and next, then next and a newer one: nobody is left behind, the retired key is refused', async () => {
    const newer = await testKey(3);
    const byCurrent = fileOf(release, MANIFEST_FILE);
    // Readers of the old build take the first release by the next key before they ever see the new build.
    const byNext = fileOf(await publish(three, next, past), MANIFEST_FILE);
    expect(await read(byCurrent, current, next)).toMatchObject({ ok: true });
    expect(await read(byNext, current, next)).toMatchObject({ ok: true });
    // The new build ships next and newer.
    expect(await read(byNext, next, newer)).toMatchObject({ ok: true });
    expect(await read(byCurrent, next, newer)).toMatchObject({ ok: false, reason: 'unknown-key' });
    const byNewer = fileOf(await publish(three, newer, past), MANIFEST_FILE);
    expect(await read(byNewer, next, newer)).toMatchObject({ ok: true });
  });

  test('a diff leads from a list signed by the one to a list signed by the other', async () => {
    const byNext = await publish(three, next, past);
    expect(byNext.manifest.diffs).toEqual(manifest.diffs);
  });
});

describe('a list kept on the device', () => {
  const signed = fileOf(release, MANIFEST_FILE);
  const packed = fileOf(release, fullPath(manifest.full));
  const index = new Uint8Array([1, 2, 3, 4]);
  const stored = async () => ({
    signed,
    packed,
    index,
    indexDigest: await NODE.sha256(index),
    madeBy: 'this build',
  });
  const keys = [current.publicKey];
  const open = async (over: object, build = 'this build', list = 'masthead') => {
    const kept = parseStoredList({ ...(await stored()), ...over });
    if (kept === null) throw new Error('not a stored list');
    return openStoredList(kept, list, keys, build, NODE);
  };

  test('is opened with its index', async () => {
    expect(await open({})).toEqual({ ok: true, value: { manifest, text: bytes(three), index } });
  });
  test('of another build is opened, its index made anew', async () => {
    expect(await open({}, 'another build')).toMatchObject({ ok: true, value: { index: null } });
    expect(await open({ index: flipped(index, 2) })).toMatchObject({ ok: true, value: { index: null } });
  });
  test('is refused when anything was changed', async () => {
    expect(await open({ packed: flipped(packed, 200) })).toMatchObject({ reason: 'stored-damaged' });
    expect(await open({ packed: packed.slice(0, 50) })).toMatchObject({ reason: 'stored-damaged' });
    expect(await open({ packed: await NODE.pack(bytes(two)) })).toMatchObject({ reason: 'stored-damaged' });
    expect(await open({ signed: flipped(signed, 300) })).toMatchObject({ reason: 'wrong-signature' });
    expect(await open({}, 'this build', 'other')).toMatchObject({ reason: 'other-list' });
  });
  test('its packing may be another one', async () => {
    const repacked = new Uint8Array((await import('node:zlib')).gzipSync(bytes(three), { level: 1 }));
    expect(await open({ packed: repacked })).toMatchObject({ ok: true });
  });
  test.each([[null], [{}], [{ signed: 'text' }], ['text'], [[1]]])('%j is none', (raw) => {
    expect(parseStoredList(raw)).toBeNull();
  });
});

describe('a folder', () => {
  const { files } = release;
  const key = current.publicKey;
  const verify = (over: ReadonlyMap<string, Uint8Array<ArrayBuffer> | null> = new Map(), now = NOW) =>
    verifyFolder(
      (path) => (over.has(path) ? (over.get(path) ?? null) : (files.get(path) ?? null)),
      past.map((one) => one.manifest),
      key,
      now,
      NODE,
    );

  test('that is whole', async () => {
    expect(await verify()).toMatchObject({ ok: true, value: { entries: 38 } });
  });
  test('whose time has run out', async () => {
    expect(await verify(new Map(), NOW + 31 * 86_400_000)).toMatchObject({ reason: 'expired' });
  });
  test('in which any one file is missing or changed', async () => {
    for (const path of files.keys()) {
      if (path.startsWith('releases/')) continue;
      expect(await verify(new Map([[path, null]]))).toMatchObject({ ok: false, reason: 'missing' });
      const changed = flipped(fileOf(release, path), 20);
      expect(await verify(new Map([[path, changed]]))).toMatchObject({ ok: false });
    }
  });
});
