/**
 * The filter over the names of the reader's lists as pages get it: text, since that is what storage hands over as it is, and a
 * page that decoded it would pay for each of 200,000 names before it asks about one. A fingerprint has twelve bits: in pages what
 * passes costs a question to the background, and with eight bits every page of many hosts had one to ask.
 */
import { buildWideFilter, TWO_32, type FuseShape } from '../index/fuse-filter.ts';

export interface FilterText extends FuseShape {
  /** The lower six bits of each fingerprint, then the upper six of each; a character's code has them in its lowest six. */
  readonly text: string;
}

const SIX_BITS = 63;
const BITS = 12;
/**
 * A rolling hash of its own, fed from a name's last character to its first as the index' is (`hash.ts`): `hash = ((hash & ROLL_KEPT) * ROLL_STEP) ^ code`.
 * It stays below 2 ** 30, which engines hold in place: a page hashes each host with code that runs for the first time, and there
 * every number beyond that is an object.
 */
export const ROLL_START = 1;
export const ROLL_KEPT = 2 ** 25 - 1;
export const ROLL_STEP = 31;

export function hashListed(name: string): number {
  let hash = ROLL_START;
  for (let i = name.length - 1; i >= 0; i--) hash = ((hash & ROLL_KEPT) * ROLL_STEP) ^ name.charCodeAt(i);
  return hash;
}

/** The first of 64 characters in a row, none of which is a quotation mark, so that storage writes nearly all as they are. */
const FIRST = 35;

/** The one of those characters whose code ends with these six bits. */
const codeOf = (bits: number): number => (bits < FIRST ? bits + SIX_BITS + 1 : bits);

/** @param names lower-case ASCII hostnames */
export function writeFilterText(names: readonly string[]): FilterText {
  const { fingerprints, ...shape } = buildWideFilter(names.map(hashListed), BITS);
  const codes = new Uint8Array(2 * fingerprints.length);
  fingerprints.forEach((fingerprint, i) => {
    codes[i] = codeOf(fingerprint & SIX_BITS);
    codes[i + fingerprints.length] = codeOf(fingerprint >>> 6);
  });
  return { ...shape, text: new TextDecoder().decode(codes) };
}

/**
 * The filter's question, as pages ask it: `openProbe`'s arithmetic over a text, written out a second time since it runs in cold code, where
 * each call costs; the tests hold the two together.
 *
 * @returns whether a name with this hash may be among the names
 */
export function openTextProbe({
  seed,
  segmentLength,
  startRange,
  text,
}: FilterText): (hash: number) => boolean {
  const mask = segmentLength - 1;
  const scale = startRange / TWO_32;
  const upper = text.length >>> 1;
  return function mayBeNamed(hash) {
    let first = hash ^ seed;
    first = Math.imul(first ^ (first >>> 16), 0x21f0aaad);
    first = Math.imul(first ^ (first >>> 15), 0x735a2d97);
    first = (first ^ (first >>> 15)) >>> 0;
    let second = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b);
    second ^= second >>> 14;
    const a = (first * scale) >>> 0;
    const b = (a + segmentLength) ^ (second & mask);
    const c = (a + segmentLength + segmentLength) ^ ((second >>> 16) & mask);
    const lower = first ^ text.charCodeAt(a) ^ text.charCodeAt(b) ^ text.charCodeAt(c);
    // 63 of 64 end here.
    if ((lower & SIX_BITS) !== 0) return false;
    const rest =
      (first >>> 6) ^ text.charCodeAt(a + upper) ^ text.charCodeAt(b + upper) ^ text.charCodeAt(c + upper);
    return (rest & SIX_BITS) === 0;
  };
}
