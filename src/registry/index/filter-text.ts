/**
 * The filter as a text, for the script literal: a character for each fingerprint, of which six bits are kept (an exclusive or of
 * fingerprints holds for each bit of them). So one in 64 names that are not listed passes, and nothing is decoded: making bytes of a
 * text costs every page 0.1 ms, and the few more exact look-ups some.
 */
import type { FuseFilter } from './fuse-filter.ts';
import { isRaw } from './raw-text.ts';

const BITS = 63;
const TWO_32 = 2 ** 32;

/** So that raw characters (`raw-text.ts`) stand for all 64 values, although those that end or escape strings are none. */
const valueOf = (code: number): number => (code + ((code >> 5) << 3)) & BITS;

/** By value. */
function alphabet(): string[] {
  const characters: string[] = [];
  for (let code = 126; code >= 32; code--) {
    const character = String.fromCharCode(code);
    if (isRaw(character)) characters[valueOf(code)] = character;
  }
  return characters;
}

export function writeFilter({ fingerprints }: FuseFilter): string {
  const characters = alphabet();
  return Array.from(fingerprints, (value) => characters[value & BITS] ?? '').join('');
}

/**
 * The filter's question (`fuse-filter.ts`), asked of the text.
 *
 * @param first where the fingerprints begin
 * @returns whether a name with this hash may be in the filter
 */
export function openTextProbe(
  text: string,
  first: number,
  { seed, segmentLength, startRange }: Omit<FuseFilter, 'fingerprints'>,
): (hash: number) => boolean {
  const mask = segmentLength - 1;
  const scale = startRange / TWO_32;
  return function mayContain(hash) {
    // `mixFirst` and `mixSecond`, written out: in a page this is cold code, where each call costs.
    let mixed = hash ^ seed;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    mixed = (mixed ^ (mixed >>> 15)) >>> 0;
    let second = Math.imul(mixed ^ 0x9e3779b9, 0x85ebca6b);
    second ^= second >>> 14;
    const place = (mixed * scale) >>> 0;
    const a = text.charCodeAt(first + place);
    const b = text.charCodeAt(first + ((place + segmentLength) ^ (second & mask)));
    const c = text.charCodeAt(first + ((place + segmentLength + segmentLength) ^ ((second >>> 16) & mask)));
    return ((mixed ^ (a + ((a >> 5) << 3)) ^ (b + ((b >> 5) << 3)) ^ (c + ((c >> 5) << 3))) & BITS) === 0;
  };
}
