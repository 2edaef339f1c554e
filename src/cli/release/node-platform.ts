/** Node's cryptography for the pure code; packing in JavaScript, because the platform's zlib differs between machines. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import type { Bytes } from '../../registry/update/cryptography.ts';
import type { Platform } from '../../registry/update/packing.ts';

/** DER in front of a raw Ed25519 public key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

function publicKeyOf(raw: Bytes) {
  return createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
}

export const NODE: Platform = {
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  verify: (publicKey, signature, bytes) =>
    Promise.resolve(verify(null, bytes, publicKeyOf(publicKey), signature)),
  pack: (bytes) => Promise.resolve(new Uint8Array(gzipSync(bytes, { level: 9, mtime: 0 }))),
  unpack(packed, limit) {
    try {
      return Promise.resolve(new Uint8Array(gunzipSync(packed, { maxOutputLength: limit })));
    } catch {
      // No gzip, cut short, or more than the limit.
      return Promise.resolve(null);
    }
  },
};
