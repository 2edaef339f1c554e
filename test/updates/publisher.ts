/** A publisher in memory: keys from fixed seeds, and releases as the folder that would be copied to a mirror. */
import { signingKey, type SigningKey } from '../../src/cli/release/key-file.ts';
import { NODE } from '../../src/cli/release/node-platform.ts';
import type { RegistryList } from '../../src/registry/schema.ts';
import type { Bytes } from '../../src/registry/update/cryptography.ts';
import { MANIFEST_FILE, writeManifest, type Manifest } from '../../src/registry/update/manifest.ts';
import {
  planRelease,
  type PastRelease,
  type Release,
  type ReleaseOrder,
} from '../../src/registry/update/plan-release.ts';
import { writeSigned } from '../../src/registry/update/signed.ts';

/** The time at which the releases of the tests are signed, and the readers ask. */
export const NOW = Date.parse('2026-11-24T06:00:00Z');
const DAY = 86_400_000;

export const after = (days: number): string => new Date(NOW + days * DAY).toISOString().replace('.000Z', 'Z');

/** A key that every run makes the same: `testKey(1)` is the one that test builds trust. */
export function testKey(number: number): Promise<SigningKey> {
  return signingKey(number.toString(16).padStart(64, '0'));
}

/** Signs and packs one release. */
export function publish(
  list: RegistryList,
  key: SigningKey,
  past: readonly PastRelease[] = [],
  over: Partial<ReleaseOrder> = {},
): Promise<Release> {
  const order = {
    name: 'masthead',
    list,
    past,
    issued: after(0),
    expires: after(30),
    shrinks: false,
    ...over,
  };
  return planRelease(order, { ...key, ...NODE, keyId: key.publicKey.id });
}

/** The same files under another manifest, rightly signed: what a publisher can do wrong. */
export async function resigned(release: Release, manifest: Manifest, key: SigningKey): Promise<Release> {
  const body = writeManifest(manifest);
  const signature = await key.sign(new TextEncoder().encode(body));
  const signed = writeSigned(key.publicKey.id, signature, body);
  return { manifest, files: new Map(release.files).set(MANIFEST_FILE, signed) };
}

/** The file of a release; fails where there is none. */
export function fileOf({ files }: Release, path: string): Bytes {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the release has no ${path}`);
  return bytes;
}

/** The same bytes with one bit turned. */
export function flipped(bytes: Bytes, at: number, bit = 0): Bytes {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}
