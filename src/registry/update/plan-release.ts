/**
 * What a release consists of: the packed full list, a diff from each of the last releases, and the manifest that names
 * them. The same lists, key and time give the same bytes on every machine.
 */
import { SCHEMA_VERSION, type RegistryList } from '../schema.ts';
import type { Bytes, Cryptography } from './cryptography.ts';
import { isCollapsed, sizeOf } from './decide-update.ts';
import { diffLines } from './line-diff.ts';
import { writeListText } from './list-text.ts';
import {
  diffPath,
  fullPath,
  MANIFEST_FILE,
  MANIFEST_KIND,
  MANIFEST_VERSION,
  writeManifest,
  type DiffFile,
  type Manifest,
  type PackedFile,
} from './manifest.ts';
import type { Packing } from './packing.ts';
import { writeSigned } from './signed.ts';

/** So many releases back a reader may have been away and still take a diff. */
export const KEPT_RELEASES = 14;

export interface Signer {
  readonly keyId: string;
  /** Ed25519, in hexadecimal. */
  readonly sign: (body: Bytes) => Promise<string>;
  readonly sha256: Cryptography['sha256'];
  readonly pack: Packing['pack'];
}

/** A release as it was published. */
export interface PastRelease {
  readonly manifest: Manifest;
  readonly list: RegistryList;
}

export interface ReleaseOrder {
  /** The list's name: `masthead`. */
  readonly name: string;
  readonly list: RegistryList;
  /** Newest first. */
  readonly past: readonly PastRelease[];
  /** UTC, to the second. */
  readonly issued: string;
  readonly expires: string;
  /** So much smaller a list is meant. */
  readonly shrinks: boolean;
}

export interface Release {
  readonly manifest: Manifest;
  /** Path on the mirror to bytes. */
  readonly files: ReadonlyMap<string, Bytes>;
}

/** Where each release's signed manifest is kept for good: a log of what was published. */
export function releasePath(serial: number): string {
  return `releases/${serial}.txt`;
}

/**
 * Why an order can't be published, in a sentence for the maintainer; `null` when it can.
 *
 * @param digest of the new list's text
 */
export function orderFault({ list, past, shrinks }: ReleaseOrder, digest: string): string | null {
  const last = past[0];
  if (last === undefined) return null;
  const { serial, full } = last.manifest;
  if (list.serial < serial)
    return `the list has serial ${list.serial}, but serial ${serial} is published: raise it in list.json`;
  if (list.serial === serial && digest !== full.digest)
    return `the list has changed since serial ${serial} was published: raise the serial in list.json (or use --raise)`;
  if (!shrinks && isCollapsed(sizeOf(last.list), sizeOf(list)))
    return 'more than two fifths of the list are gone since the last release: if that is meant, say --shrinks';
  return null;
}

interface Packed {
  readonly file: PackedFile;
  readonly bytes: Bytes;
}

async function packText(text: string, signer: Signer): Promise<Packed> {
  const unpacked = new TextEncoder().encode(text);
  const bytes = await signer.pack(unpacked);
  const file = { sha256: await signer.sha256(bytes), size: bytes.length, unpacked: unpacked.length };
  return { file, bytes };
}

/**
 * @throws Error with a sentence for the maintainer when the order can't be published
 */
export async function planRelease(order: ReleaseOrder, signer: Signer): Promise<Release> {
  const { name, list, past, issued, expires, shrinks } = order;
  const text = writeListText(list);
  const digest = await signer.sha256(new TextEncoder().encode(text));
  const fault = orderFault(order, digest);
  if (fault !== null) throw new Error(fault);
  const files = new Map<string, Bytes>();
  const full = await packText(text, signer);
  files.set(fullPath(full.file), full.bytes);
  const diffs: DiffFile[] = [];
  const older = past.filter(({ manifest }) => manifest.serial < list.serial);
  for (const { manifest, list: before } of older.slice(0, KEPT_RELEASES)) {
    const diff = await packText(diffLines(writeListText(before), text), signer);
    // A diff that saves nothing is not worth a line in the manifest.
    if (diff.bytes.length >= full.bytes.length) continue;
    files.set(diffPath(diff.file), diff.bytes);
    diffs.push({ ...diff.file, from: manifest.serial, base: manifest.full.digest.slice(0, 16) });
  }
  const manifest: Manifest = {
    kind: MANIFEST_KIND,
    v: MANIFEST_VERSION,
    list: name,
    serial: list.serial,
    issued,
    expires,
    schema: SCHEMA_VERSION,
    ...(shrinks ? { shrinks } : {}),
    full: { ...full.file, digest },
    diffs,
  };
  const body = writeManifest(manifest);
  const signature = await signer.sign(new TextEncoder().encode(body));
  const signed = writeSigned(signer.keyId, signature, body);
  files.set(releasePath(list.serial), signed);
  files.set(MANIFEST_FILE, signed);
  return { manifest, files };
}
