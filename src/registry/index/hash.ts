/**
 * The hash of a name: a polynomial over its characters, modulo 2^32. One pass over a host keeps the hash of everything
 * read so far; the hash of any suffix then follows from two of those and a power, so that `rt.com` inside
 * `www.rt.com` costs one multiplication and no second look (Rabin and Karp, IBM J. Res. Dev. 31(2), 1987).
 */

/** The polynomial's base: odd, with well-spread bits. Part of the index format. */
export const BASE = 0x01000193;

/** Longest host looked at (RFC 1035: 253 characters and a trailing dot). */
export const MAX_HOST = 255;

/** `POWERS[n]` is `BASE` to the n-th, modulo 2^32. */
export const POWERS = new Int32Array(MAX_HOST + 1);
POWERS[0] = 1;
for (let n = 1; n <= MAX_HOST; n++) POWERS[n] = Math.imul(POWERS[n - 1] ?? 0, BASE);

/** The hash of a whole name. */
export function hashName(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, BASE) + name.charCodeAt(i)) | 0;
  return hash;
}
