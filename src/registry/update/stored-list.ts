/** A list as it is kept on a device: what was signed and what was delivered, verified anew whenever it is opened. */
import type { Bytes } from './cryptography.ts';
import type { Manifest } from './manifest.ts';
import { MAX_TEXT } from './take-files.ts';
import type { Platform } from './packing.ts';
import type { PublicKey } from './public-key.ts';
import { accepted, refused, type Outcome } from './refusal.ts';
import { readSigned } from './signed.ts';

export interface StoredList {
  /** The signed manifest, byte for byte. */
  readonly signed: Bytes;
  /** The list's text, packed on this device or as delivered. */
  readonly packed: Bytes;
  /** Its full index, so that a start needs no compiling. */
  readonly index: Bytes;
  /** SHA-256 of the index: it is made here and signed by nobody. */
  readonly indexDigest: string;
  /** Which build's rule and format made the index; another build makes its own. */
  readonly madeBy: string;
}

export interface OpenedList {
  readonly manifest: Manifest;
  readonly text: Bytes;
  /** `null`: to be made anew. */
  readonly index: Bytes | null;
}

const isBytes = (value: unknown): value is Bytes => value instanceof Uint8Array;

/** Reads what a device's storage gives back; `null` for anything else. */
export function parseStoredList(raw: unknown): StoredList | null {
  const field = (name: string): unknown =>
    typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined;
  const [signed, packed, index] = [field('signed'), field('packed'), field('index')];
  const [indexDigest, madeBy] = [field('indexDigest'), field('madeBy')];
  return isBytes(signed) &&
    isBytes(packed) &&
    isBytes(index) &&
    typeof indexDigest === 'string' &&
    typeof madeBy === 'string'
    ? { signed, packed, index, indexDigest, madeBy }
    : null;
}

/**
 * Signature, digest of the text, digest of the index: all of it again. Its age is not asked: what is on the device
 * stays in use until something newer is verified.
 *
 * @param list the name that its manifest must have
 * @param build this build's
 */
export async function openStoredList(
  stored: StoredList,
  list: string,
  keys: readonly PublicKey[],
  build: string,
  platform: Platform,
): Promise<Outcome<OpenedList>> {
  const read = await readSigned(stored.signed, keys, platform);
  if (!read.ok) return read;
  const manifest = read.value;
  if (manifest.list !== list) return refused('other-list', manifest.list);
  const text = await platform.unpack(stored.packed, Math.min(manifest.full.unpacked, MAX_TEXT));
  if (text === null || (await platform.sha256(text)) !== manifest.full.digest) {
    return refused('stored-damaged', `serial ${manifest.serial}`);
  }
  const usable = stored.madeBy === build && (await platform.sha256(stored.index)) === stored.indexDigest;
  return accepted({ manifest, text, index: usable ? stored.index : null });
}
