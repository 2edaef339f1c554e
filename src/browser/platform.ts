/** WebCrypto and the platform's gzip streams, for the pure code of updates. */
import type { Bytes } from '../registry/update/cryptography.ts';
import type { Platform } from '../registry/update/packing.ts';

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Puts pieces together. */
function joined(pieces: readonly Uint8Array[], length: number): Bytes {
  const all = new Uint8Array(length);
  pieces.reduce((offset, piece) => (all.set(piece, offset), offset + piece.length), 0);
  return all;
}

/**
 * Reads a stream to its end.
 *
 * @param limit more bytes than this end the reading
 * @returns `null` when there were more
 */
export async function readStream(stream: ReadableStream<Uint8Array>, limit: number): Promise<Bytes | null> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces, length);
    length += value.length;
    if (length > limit) {
      // Nobody waits for the other end to notice.
      reader.cancel().catch(() => undefined);
      return null;
    }
    pieces.push(value);
  }
}

function through(
  bytes: Bytes,
  transform: ReadableWritablePair<Uint8Array, BufferSource>,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(transform);
}

export const PLATFORM: Platform = {
  sha256: async (bytes) => hex(await crypto.subtle.digest('SHA-256', bytes)),
  async verify(publicKey, signature, bytes) {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, signature, bytes);
  },
  async pack(bytes) {
    const packed = await readStream(through(bytes, new CompressionStream('gzip')), Number.POSITIVE_INFINITY);
    return packed ?? new Uint8Array();
  },
  async unpack(packed, limit) {
    try {
      return await readStream(through(packed, new DecompressionStream('gzip')), limit);
    } catch {
      // No gzip, cut short, or something behind its end.
      return null;
    }
  },
};
