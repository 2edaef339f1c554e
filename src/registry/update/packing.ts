import type { Bytes, Cryptography } from './cryptography.ts';

/** Packing of published files: gzip (RFC 1952), because every browser unpacks it without a library. */
export interface Packing {
  readonly pack: (bytes: Bytes) => Promise<Bytes>;
  /**
   * At most `limit` bytes may come out, and not one more is kept in memory; `null` when the bytes are no gzip or unpack
   * to more.
   */
  readonly unpack: (packed: Bytes, limit: number) => Promise<Bytes | null>;
}

/** What the platform does for the pure code; the browser and the command line each bring theirs. */
export type Platform = Cryptography & Packing;
