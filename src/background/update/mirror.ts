/** One mirror: its manifest, and the list that the manifest leads to: by a diff where there is one, else in full. */
import type { FetchFile, Fetched } from '../../browser/fetch-file.ts';
import type { Bytes } from '../../registry/update/cryptography.ts';
import {
  diffPath,
  fullPath,
  MANIFEST_FILE,
  type Manifest,
  type PackedFile,
} from '../../registry/update/manifest.ts';
import type { Platform } from '../../registry/update/packing.ts';
import type { PublicKey } from '../../registry/update/public-key.ts';
import { accepted, refused, type Outcome } from '../../registry/update/refusal.ts';
import { MAX_MANIFEST, readSigned } from '../../registry/update/signed.ts';
import { diffFrom, MAX_FILE, takeDiff, takeFull } from '../../registry/update/take-files.ts';

export interface MirrorPorts {
  readonly fetchFile: FetchFile;
  readonly platform: Platform;
}

/** Longest wait for the manifest, ms; for a file, so much and a second more for each 10,000 bytes of it. */
const PATIENCE = 10_000;
const BYTES_PER_SECOND = 10_000;

export interface Announced {
  readonly manifest: Manifest;
  /** As delivered: this is what is kept. */
  readonly signed: Bytes;
  readonly etag: string | null;
}

/** @returns `null` where the server says that its manifest is the one it last called by that tag */
export async function askManifest(
  mirror: string,
  etag: string | undefined,
  keys: readonly PublicKey[],
  { fetchFile, platform }: MirrorPorts,
): Promise<Outcome<Announced | null>> {
  const fetched = await fetchFile({
    url: mirror + MANIFEST_FILE,
    limit: MAX_MANIFEST,
    deadline: PATIENCE,
    ...(etag === undefined ? {} : { etag }),
  });
  if (fetched.is === 'unchanged') return etag === undefined ? refused('bad-status', '304') : accepted(null);
  if (fetched.is === 'refused') return refused(fetched.reason, fetched.detail);
  const read = await readSigned(fetched.bytes, keys, platform);
  return read.ok ? accepted({ manifest: read.value, signed: fetched.bytes, etag: fetched.etag }) : read;
}

/** No byte more is read than the signed manifest announces. */
function fetchPacked(mirror: string, path: string, file: PackedFile, fetchFile: FetchFile): Promise<Fetched> {
  const deadline = PATIENCE + (Math.min(file.size, MAX_FILE) / BYTES_PER_SECOND) * 1000;
  return fetchFile({ url: mirror + path, limit: Math.min(file.size, MAX_FILE), deadline });
}

/** The list in use, as far as a diff needs it. */
export interface Base {
  readonly serial: number;
  readonly digest: string;
  readonly text: () => Promise<Bytes>;
}

export interface Delivered {
  readonly text: Bytes;
  /** How it came. */
  readonly by: 'diff' | 'full';
}

async function byDiff(
  mirror: string,
  manifest: Manifest,
  base: Base,
  { fetchFile, platform }: MirrorPorts,
): Promise<Bytes | null> {
  const diff = diffFrom(manifest, base.serial, base.digest);
  if (diff === undefined) return null;
  const fetched = await fetchPacked(mirror, diffPath(diff), diff, fetchFile);
  if (fetched.is !== 'file') return null;
  const taken = await takeDiff(manifest, diff, fetched.bytes, await base.text(), platform);
  // Whatever is wrong with a diff, the full list makes good.
  return taken.ok ? taken.value : null;
}

/** The announced list's text, verified. */
export async function askList(
  mirror: string,
  manifest: Manifest,
  base: Base,
  ports: MirrorPorts,
): Promise<Outcome<Delivered>> {
  const changed = await byDiff(mirror, manifest, base, ports);
  if (changed !== null) return accepted({ text: changed, by: 'diff' });
  const fetched = await fetchPacked(mirror, fullPath(manifest.full), manifest.full, ports.fetchFile);
  if (fetched.is === 'refused') return refused(fetched.reason, fetched.detail);
  if (fetched.is === 'unchanged') return refused('no-answer');
  const taken = await takeFull(manifest, fetched.bytes, ports.platform);
  return taken.ok ? accepted({ text: taken.value, by: 'full' }) : taken;
}
