/**
 * The exact names, sorted and front-coded: each name is one marker letter (how many characters it shares
 * with the name before it, `A` = 0, at most 25) and the rest of its characters. Markers are capital letters
 * and names have none (a capital of a case-sensitive id is written `^` and the small letter), so a marker also ends the name before it: no length, no separator, plain ASCII,
 * which gzip likes. Every `BLOCK`th name shares nothing and its offset is kept, for binary search.
 */

export const BLOCK = 32;
const MARKER_A = 0x41;
const MARKER_Z = 0x5a;
const MAX_SHARED = MARKER_Z - MARKER_A;

export interface NameTable {
  /** The front-coded text as bytes. */
  readonly text: Uint8Array;
  /** Where each block's first name starts (its marker). */
  readonly blocks: Uint32Array;
  readonly count: number;
}

/** Printable ASCII but capitals, which are the markers: hostnames, and keys such as `platform:handle` and `host/path`. */
export const isIndexName = (name: string): boolean => /^[!-@[-~]+$/.test(name);

/** Whether a name is a hostname; every other name is a key, which `lookUpKey` alone finds. */
export const isHostName = (name: string): boolean => /^[a-z0-9._-]+$/.test(name);

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
export function encodeNames(names: readonly string[]): NameTable {
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
export function* decodeNames(table: NameTable): Generator<string> {
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

/** Compares text[start, end) with the block's first name: below 0, 0 or above 0. */
function compareFirst(table: Uint8Array, at: number, text: string, start: number, end: number): number {
  let offset = at + 1;
  for (let i = start; i < end; i++, offset++) {
    const byte = table[offset];
    if (byte === undefined || (byte <= MARKER_Z && byte >= MARKER_A)) return 1;
    const difference = text.charCodeAt(i) - byte;
    if (difference !== 0) return difference;
  }
  const next = table[offset];
  return next === undefined || (next >= MARKER_A && next <= MARKER_Z) ? 0 : -1;
}

/** The last block whose first name is not above text[start, end), or -1. */
function blockOf(names: NameTable, text: string, start: number, end: number): number {
  let low = 0;
  let high = names.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (compareFirst(names.text, names.blocks[middle] ?? 0, text, start, end) < 0) high = middle - 1;
    else low = middle + 1;
  }
  return high;
}

/**
 * Finds a name given as a slice of a longer string, without making a string of it.
 *
 * @returns the name's number in sorted order, or -1
 */
export function findName(names: NameTable, text: string, start: number, end: number): number {
  const block = blockOf(names, text, start, end);
  if (block < 0) return -1;
  const stop = names.blocks[block + 1] ?? names.text.length;
  let offset = names.blocks[block] ?? 0;
  // `matched` characters of the wanted name equal the current name's; names are sorted, so once a
  // name shares less than that with its forerunner, nothing behind it can match better.
  let matched = 0;
  for (let number = block * BLOCK; offset < stop; number++) {
    const shared = (names.text[offset++] ?? 0) - MARKER_A;
    const capped = shared === MAX_SHARED;
    let byte = names.text[offset];
    if (shared === matched || (capped && matched >= shared)) {
      matched = shared;
      while (
        offset < stop &&
        byte !== undefined &&
        (byte < MARKER_A || byte > MARKER_Z) &&
        start + matched < end &&
        text.charCodeAt(start + matched) === byte
      ) {
        matched++;
        byte = names.text[++offset];
      }
      const ended = offset >= stop || byte === undefined || (byte >= MARKER_A && byte <= MARKER_Z);
      if (ended && start + matched === end) return number;
    } else if (shared < matched) return -1;
    while (offset < stop && byte !== undefined && (byte < MARKER_A || byte > MARKER_Z))
      byte = names.text[++offset];
  }
  return -1;
}
