/**
 * Finds a name in front-coded names that are text in pieces, one a block, as a script literal holds them: a look-up reads
 * the one block that the name would stand in, and the others are never made. Nearly the same steps as `findInBytes`, on
 * purpose written out again: one function for both is too long for engines to inline, and cost hot look-ups up to 8 %
 * (measured in turns).
 */
import { BLOCK, MARKER_A, MARKER_Z } from './name-table.ts';

const FIRST_MARKER = 'A';

export interface NamePieces {
  /** By block: the shortest text that is above the last name in front of it and not above its own first name, one after the other. */
  readonly separators: string;
  /** By block: where its separator starts. */
  readonly starts: Uint16Array;
  /** A block's names, front-coded; anything without capitals may stand in front of them. */
  readonly text: (block: number) => string;
  readonly count: number;
}

/**
 * What tells blocks apart, as in a prefix B-tree (Bayer and Unterauer, 1977).
 *
 * @param names sorted by code unit, distinct
 */
export function separatorsOf(names: readonly string[]): Pick<NamePieces, 'separators' | 'starts'> {
  const starts = new Uint16Array(Math.ceil(names.length / BLOCK));
  let separators = '';
  for (let block = 1; block < starts.length; block++) {
    const before = names[block * BLOCK - 1] ?? '';
    const first = names[block * BLOCK] ?? '';
    let shared = 0;
    while (shared < before.length && before.charCodeAt(shared) === first.charCodeAt(shared)) shared++;
    if (separators.length > 0xffff) throw new RangeError('too many names for a script literal');
    starts[block] = separators.length;
    separators += first.slice(0, shared + 1);
  }
  return { separators, starts };
}

/** The last block whose separator is not above text[start, end); the first one's is empty. */
function blockOf({ separators, starts }: NamePieces, text: string, start: number, end: number): number {
  let low = 1;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const stop = starts[middle + 1] ?? separators.length;
    let offset = starts[middle] ?? 0;
    let at = start;
    while (at < end && offset < stop && text.charCodeAt(at) === separators.charCodeAt(offset)) {
      at++;
      offset++;
    }
    if (offset === stop || (at < end && text.charCodeAt(at) > separators.charCodeAt(offset)))
      low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** @returns the name's number in sorted order, or -1 */
export function findInPieces(names: NamePieces, text: string, start: number, end: number): number {
  if (names.count === 0) return -1;
  const block = Math.max(0, blockOf(names, text, start, end));
  const table = names.text(block);
  let number = block * BLOCK - 1;
  // The last names read begin with text[start, matched). While `follows`, the name being read is that beginning so far.
  let matched = start;
  let follows = false;
  for (let offset = table.indexOf(FIRST_MARKER); offset <= table.length; offset++) {
    // Nothing stands behind the block: that ends the last name, as a marker would.
    const byte = table.charCodeAt(offset) || MARKER_A;
    if (byte >= MARKER_A && byte <= MARKER_Z) {
      if (follows && matched === end) return number;
      number++;
      const shared = start + byte - MARKER_A;
      follows = shared <= matched;
      if (shared < matched) {
        // Names are sorted: once one shares less than that with its forerunner, nothing behind it matches better.
        if (byte !== MARKER_Z) return -1;
        matched = shared;
      }
    } else if (follows) {
      follows = matched < end && text.charCodeAt(matched) === byte;
      if (follows) matched++;
    }
  }
  return -1;
}
