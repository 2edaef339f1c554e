/** Ed25519 key files: the private one for the signing machine alone, the public one for builds and readers. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Bytes } from '../../registry/update/cryptography.ts';
import { readPublicKey, writePublicKey, type PublicKey } from '../../registry/update/public-key.ts';
import { NODE } from './node-platform.ts';

/** DER in front of a raw Ed25519 private key, and of a public one (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const RAW_LENGTH = 32;
const PRIVATE = /^masthead-private-key ([0-9a-f]{64})\s*$/;

export interface SigningKey {
  readonly publicKey: PublicKey;
  readonly sign: (body: Bytes) => Promise<string>;
}

const rawOf = (der: Buffer): string => der.subarray(-RAW_LENGTH).toString('hex');

function publicHex(key: KeyObject): string {
  return rawOf(createPublicKey(key).export({ format: 'der', type: 'spki' }));
}

/** @param seed 64 hexadecimal digits */
export async function signingKey(seed: string): Promise<SigningKey> {
  const der = Buffer.concat([PKCS8, Buffer.from(seed, 'hex')]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = await readPublicKey(publicHex(key), NODE);
  if (publicKey === null) throw new Error('the private key has no public key');
  return { publicKey, sign: (body) => Promise.resolve(sign(null, body, key).toString('hex')) };
}

/** Makes a new pair; never writes over a file. */
export async function writeKeyPair(file: string): Promise<PublicKey> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const seed = rawOf(privateKey.export({ format: 'der', type: 'pkcs8' }));
  const { publicKey } = await signingKey(seed);
  const line = writePublicKey(publicKey.id, publicHex(privateKey));
  writeFileSync(`${file}.pub`, line, { flag: 'wx' });
  writeFileSync(file, `masthead-private-key ${seed}\n`, { flag: 'wx', mode: 0o600 });
  return publicKey;
}

/** @throws with a sentence when the file is no private key */
export async function readSigningKey(file: string): Promise<SigningKey> {
  const seed = PRIVATE.exec(readFileSync(file, 'utf8'))?.[1];
  if (seed === undefined) throw new Error(`${file} is no private key made by keygen`);
  return signingKey(seed);
}

/** @throws with a sentence when the file is no public key */
export async function readPublicKeyFile(file: string): Promise<PublicKey> {
  const key = await readPublicKey(readFileSync(file, 'utf8'), NODE);
  if (key === null) throw new Error(`${file} is no public key made by keygen`);
  return key;
}
