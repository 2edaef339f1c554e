import { expect, test } from 'vitest';
import { NODE } from '../../../../src/cli/release/node-platform.ts';
import { MANIFEST_FILE, writeManifest } from '../../../../src/registry/update/manifest.ts';
import { readPublicKey } from '../../../../src/registry/update/public-key.ts';
import { MAX_MANIFEST, readSigned, writeSigned } from '../../../../src/registry/update/signed.ts';
import { fileOf, flipped, publish, testKey } from '../../../updates/publisher.ts';
import { listOf, manyOutlets } from '../../../updates/lists.ts';

const [current, next, stranger] = await Promise.all([testKey(1), testKey(2), testKey(3)]);
const TRUSTED = [current.publicKey, next.publicKey];
const release = await publish(listOf(4, manyOutlets(3)), current);
const signed = fileOf(release, MANIFEST_FILE);

const read = (bytes: Uint8Array<ArrayBuffer>, keys = TRUSTED) => readSigned(bytes, keys, NODE);

/** A body signed by a trusted key, whatever it says. */
async function signedBody(body: string): Promise<Uint8Array<ArrayBuffer>> {
  return writeSigned(current.publicKey.id, await current.sign(new TextEncoder().encode(body)), body);
}

test('what was signed is what is read', async () => {
  expect(await read(signed)).toEqual({ ok: true, value: release.manifest });
});

test('no single turned bit of any byte is accepted', async () => {
  for (let at = 0; at < signed.length; at++) {
    for (const bit of [0, 3, 7]) {
      const { ok } = await read(flipped(signed, at, bit));
      if (ok) expect.fail(`bit ${bit} of byte ${at} was turned and nobody noticed`);
    }
  }
});

test('nothing that is cut short or made longer is accepted', async () => {
  for (let length = 0; length < signed.length; length++) {
    const { ok } = await read(signed.slice(0, length));
    if (ok) expect.fail(`cut to ${length} bytes and nobody noticed`);
  }
  expect(await read(new Uint8Array([...signed, 10]))).toMatchObject({ reason: 'wrong-signature' });
});

test('a right signature by a key that is not trusted, or no longer', async () => {
  const foreign = fileOf(await publish(listOf(4, manyOutlets(3)), stranger), MANIFEST_FILE);
  expect(await read(foreign)).toMatchObject({ reason: 'unknown-key', detail: stranger.publicKey.id });
  expect(await read(signed, [next.publicKey])).toMatchObject({ reason: 'unknown-key' });
  expect(await read(signed, [])).toMatchObject({ reason: 'unknown-key' });
});

test('a trusted key’s name over somebody else’s signature', async () => {
  const body = writeManifest(release.manifest);
  const forged = writeSigned(current.publicKey.id, await stranger.sign(new TextEncoder().encode(body)), body);
  expect(await read(forged)).toMatchObject({ reason: 'wrong-signature' });
});

test.each([
  ['a login page', '<!doctype html><title>Log in</title>'],
  ['nothing', ''],
  ['JSON of no kind', '{"error":"not found"}'],
])('%s is no manifest', async (_, text) => {
  expect(await read(new TextEncoder().encode(text))).toMatchObject({ reason: 'not-a-manifest' });
});

test('signed, but not to be read', async () => {
  expect(await read(await signedBody('{'))).toMatchObject({ reason: 'malformed' });
  expect(await read(await signedBody('{"kind":"masthead-manifest","v":2}'))).toMatchObject({
    reason: 'newer-format',
  });
  const { full: _, ...without } = release.manifest;
  expect(await read(await signedBody(JSON.stringify(without)))).toMatchObject({
    reason: 'malformed',
    detail: 'full',
  });
});

test('fields of later releases are ignored', async () => {
  const later = JSON.stringify({ ...release.manifest, later: [1] });
  expect(await read(await signedBody(later))).toEqual({ ok: true, value: release.manifest });
});

test('larger than any manifest', async () => {
  expect(await read(new Uint8Array(MAX_MANIFEST + 1))).toMatchObject({ reason: 'too-large' });
});

test('public keys are read from their file or from bare digits, and from nothing else', async () => {
  const hex = Buffer.from(current.publicKey.bytes).toString('hex');
  expect(await readPublicKey(`masthead-public-key ${current.publicKey.id} ${hex}\n`, NODE)).toEqual(
    current.publicKey,
  );
  expect(await readPublicKey(hex, NODE)).toEqual(current.publicKey);
  for (const wrong of ['', hex.slice(2), `${hex}00`, hex.replace(/^../, 'zz')]) {
    expect(await readPublicKey(wrong, NODE)).toBeNull();
  }
});
