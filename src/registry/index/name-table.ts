/**
 * The exact names, sorted and front-coded: each name is one marker letter (how many characters it shares
 * with the name before it, `A` = 0, at most 25) and the rest of its characters. Markers are capital letters
 * and names have none (a capital of a case-sensitive id is written `^` and the small letter), so a marker also ends the name before it: no length, no separator, plain ASCII,
 * which gzip likes. Every `BLOCK`th name shares nothing and its offset is kept, for binary search.
 */

import { isRaw } from './raw-text.ts';

const BLOCK = 32;
export const MARKER_A = 0x41;
export const MARKER_Z = 0x5a;
const MAX_SHARED = MARKER_Z - MARKER_A;

export interface NamesAsBytes {
  /** The front-coded text. */
  readonly text: Uint8Array;
  /** Where each block's first name starts (its marker). */
  readonly blocks: Uint32Array;
  readonly count: number;
}

/** A raw text without capitals, which are the markers, and spaces (`name-lines.ts`): hostnames, and keys such as `platform:handle` and `host/path`. */
export const isIndexName = (name: string): boolean => isRaw(name) && !/^$|[A-Z ]/.test(name);

/** Whether a name is a hostname; every other name is a key, which `lookUpKey` alone finds. */
export const isHostName = (name: string): boolean => /^[a-z0-9._-]+$/.test(name);

/** A hostname's greatest length is 253 (RFC 1035, section 2.3.4). */
export const MAX_HOST_NAME = 253;

function sharedPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MAX_SHARED);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/**
 * @param names sorted by code unit, distinct; hostnames and keys (`isIndexName`)
 * @throws on any other name
 */
export function encodeNames(names: readonly string[]): NamesAsBytes {
  const blocks = new Uint32Array(Math.ceil(names.length / BLOCK));
  const parts: string[] = [];
  let offset = 0;
  names.forEach((name, i) => {
    if (!isIndexName(name)) throw new Error(`not an index name: ${name}`);
    const first = i % BLOCK === 0;
    if (first) blocks[i / BLOCK] = offset;
    const shared = first ? 0 : sharedPrefix(names[i - 1] ?? '', name);
    const part = String.fromCharCode(MARKER_A + shared) + name.slice(shared);
    parts.push(part);
    offset += part.length;
  });
  return { text: new TextEncoder().encode(parts.join('')), blocks, count: names.length };
}

/** Reads a name back by its number: for tests, exports and diffs. */
export function* decodeNames(table: NamesAsBytes): Generator<string> {
  let name = '';
  let shared = 0;
  let rest = '';
  for (const byte of table.text) {
    if (byte >= MARKER_A && byte <= MARKER_Z) {
      if (rest !== '') yield (name = name.slice(0, shared) + rest);
      shared = byte - MARKER_A;
      rest = '';
    } else rest += String.fromCharCode(byte);
  }
  if (rest !== '') yield name.slice(0, shared) + rest;
}

/** The last block whose first name is not above text[start, end), or -1. */
function blockOf({ text: table, blocks }: NamesAsBytes, text: string, start: number, end: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    let offset = (blocks[middle] ?? 0) + 1;
    let byte = table[offset] ?? MARKER_A;
    let at = start;
    while (at < end && text.charCodeAt(at) === byte) {
      at++;
      byte = table[++offset] ?? MARKER_A;
    }
    // The block's first name ends here, or goes on with a character that stands in front of the wanted one's.
    const isEnd = byte >= MARKER_A && byte <= MARKER_Z;
    if (at === end ? isEnd : isEnd || text.charCodeAt(at) > byte) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/**
 * Finds a name given as a slice of a longer string, without making a string of it.
 *
 * @returns the name's number in sorted order, or -1
 */
export function findInBytes(names: NamesAsBytes, text: string, start: number, end: number): number {
  const block = blockOf(names, text, start, end);
  if (block < 0) return -1;
  const { text: table, blocks } = names;
  const stop = blocks[block + 1] ?? table.length;
  let number = block * BLOCK - 1;
  // The last names read begin with text[start, matched). While `follows`, the name being read is that beginning so far.
  let matched = start;
  let follows = false;
  for (let offset = blocks[block] ?? 0; offset <= stop; offset++) {
    // Behind the block stands the next one's marker, or nothing: either ends the last name.
    const byte = table[offset] ?? MARKER_A;
    if (byte >= MARKER_A && byte <= MARKER_Z) {
      if (follows && matched === end) return number;
      number++;
      const shared = start + byte - MARKER_A;
      follows = shared <= matched;
      if (shared < matched) {
        // Once one shares less than that with its forerunner, nothing behind it matches better.
        if (byte !== MARKER_Z) return -1;
        matched = shared;
      }
    } else if (follows) {
      // Names are sorted: behind one that is above the wanted one, or goes on where that ends, no name is it.
      if (matched === end) return -1;
      const wanted = text.charCodeAt(matched);
      if (wanted === byte) matched++;
      else if (wanted < byte) return -1;
      else follows = false;
    }
  }
  return -1;
}
