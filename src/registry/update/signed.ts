/**
 * A signed manifest is one file, so that manifest and signature can never be of two releases: a first line
 * `masthead-signed-1 KEY-ID SIGNATURE` in hexadecimal, then the manifest's text. Signed is every byte after that line,
 * as delivered: nothing is parsed before the signature has been verified.
 */
import * as v from 'valibot';
import { fromHex, type Bytes, type Cryptography } from './cryptography.ts';
import { foreignVersion, Manifest } from './manifest.ts';
import type { PublicKey } from './public-key.ts';
import { accepted, refused, type Outcome } from './refusal.ts';

/** Largest signed manifest that is read, in bytes; a real one has about 4,000. */
export const MAX_MANIFEST = 65_536;

const HEAD = /^masthead-signed-1 ([0-9a-f]{16}) ([0-9a-f]{128})$/;
/** Longest first line: the pattern has one length. */
const HEAD_LENGTH = 'masthead-signed-1'.length + 1 + 16 + 1 + 128;
const NEWLINE = 10;

/** @param signature 128 hexadecimal digits, of the body's bytes */
export function writeSigned(keyId: string, signature: string, body: string): Bytes {
  return new TextEncoder().encode(`masthead-signed-1 ${keyId} ${signature}\n${body}`);
}

function parseBody(body: Bytes): Outcome<Manifest> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return refused('malformed', 'signed, but no JSON');
  }
  const parsed = v.safeParse(Manifest, value);
  if (parsed.success) return accepted(parsed.output);
  const version = foreignVersion(value);
  if (version !== undefined) return refused('newer-format', `manifest version ${version}`);
  return refused('malformed', v.getDotPath(parsed.issues[0]) ?? '');
}

interface Parts {
  readonly keyId: string;
  readonly signature: Bytes;
  readonly body: Bytes;
}

function split(bytes: Bytes): Outcome<Parts> {
  if (bytes.length > MAX_MANIFEST) return refused('too-large', `${bytes.length} bytes`);
  if (bytes[HEAD_LENGTH] !== NEWLINE) return refused('not-a-manifest');
  const [, keyId = '', hex = ''] = HEAD.exec(String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH))) ?? [];
  const signature = hex === '' ? null : fromHex(hex);
  if (signature === null) return refused('not-a-manifest');
  return accepted({ keyId, signature, body: bytes.slice(HEAD_LENGTH + 1) });
}

/**
 * Verifies a signed manifest, then reads it.
 *
 * @param keys the keys that are trusted now; a retired one is simply not among them
 */
export async function readSigned(
  bytes: Bytes,
  keys: readonly PublicKey[],
  cryptography: Cryptography,
): Promise<Outcome<Manifest>> {
  const parts = split(bytes);
  if (!parts.ok) return parts;
  const { keyId, signature, body } = parts.value;
  const key = keys.find(({ id }) => id === keyId);
  if (key === undefined) return refused('unknown-key', keyId);
  const isSigned = await cryptography.verify(key.bytes, signature, body);
  return isSigned ? parseBody(body) : refused('wrong-signature', keyId);
}

/** For the publisher's own archive, whose keys may have changed since: reads without asking who signed. */
export function readUnverified(bytes: Bytes): Outcome<Manifest> {
  const parts = split(bytes);
  return parts.ok ? parseBody(parts.value.body) : parts;
}
