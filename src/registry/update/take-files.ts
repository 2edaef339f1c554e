/**
 * From delivered bytes to a list's text. In this order, each step on verified ground: the size the signed manifest
 * gives, the digest of the bytes, unpacking to exactly the announced size, and the digest of the text that results.
 */
import type { Bytes } from './cryptography.ts';
import { applyLineDiff } from './line-diff.ts';
import type { DiffFile, Manifest, PackedFile } from './manifest.ts';
import type { Platform } from './packing.ts';
import { accepted, refused, type Outcome } from './refusal.ts';

/** Largest delivered file and largest text, in bytes; fifty thousand addresses take about 2 and 35 MB. */
export const MAX_FILE = 16_777_216;
export const MAX_TEXT = 134_217_728;

const text = (bytes: Bytes): string => new TextDecoder().decode(bytes);

async function unpackVerified(
  file: PackedFile,
  delivered: Bytes,
  platform: Platform,
): Promise<Outcome<Bytes>> {
  if (file.size > MAX_FILE || file.unpacked > MAX_TEXT) return refused('too-large', `${file.unpacked} bytes`);
  if (delivered.length < file.size) return refused('cut-short', `${delivered.length} of ${file.size} bytes`);
  if ((await platform.sha256(delivered)) !== file.sha256) return refused('changed-bytes');
  const unpacked = await platform.unpack(delivered, file.unpacked);
  if (unpacked?.length !== file.unpacked) return refused('not-unpacked');
  return accepted(unpacked);
}

async function withDigest(result: Bytes, digest: string, platform: Platform): Promise<Outcome<Bytes>> {
  return (await platform.sha256(result)) === digest ? accepted(result) : refused('wrong-result');
}

/** @returns the text of the full list */
export async function takeFull(
  { full }: Manifest,
  delivered: Bytes,
  platform: Platform,
): Promise<Outcome<Bytes>> {
  const unpacked = await unpackVerified(full, delivered, platform);
  return unpacked.ok ? withDigest(unpacked.value, full.digest, platform) : unpacked;
}

/**
 * @param diff one of the manifest's
 * @param base text of the list in use
 * @returns the text of the new list
 */
export async function takeDiff(
  { full }: Manifest,
  diff: DiffFile,
  delivered: Bytes,
  base: Bytes,
  platform: Platform,
): Promise<Outcome<Bytes>> {
  const unpacked = await unpackVerified(diff, delivered, platform);
  if (!unpacked.ok) return unpacked;
  const result = applyLineDiff(text(base), text(unpacked.value));
  if (result === null) return refused('other-base');
  return withDigest(new TextEncoder().encode(result), full.digest, platform);
}

/** The manifest's diff from the list in use, if it has one. */
export function diffFrom({ diffs }: Manifest, serial: number, digest: string): DiffFile | undefined {
  return diffs.find(({ from, base }) => from === serial && digest.startsWith(base));
}
