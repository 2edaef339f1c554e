/**
 * Finds a name in front-coded names that are text in pieces, one a block, as a script literal holds them: a look-up reads
 * the one block that the name would stand in, and the others are never made. Nearly the same steps as `findInBytes`, on
 * purpose written out again: one function for both is too long for engines to inline, and cost hot look-ups up to 8 %
 * (measured in turns).
 */
import { BLOCK, MARKER_A, MARKER_Z } from './name-table.ts';

export interface NamePieces {
  /** By block: a text above the last name in front of it and not above its own first name. */
  readonly separators: readonly string[];
  /** A block's names, front-coded. */
  readonly text: (block: number) => string;
  readonly count: number;
}

/**
 * What tells blocks apart, as short as can be: a prefix B-tree's separators (Bayer and Unterauer, 1977).
 *
 * @param names sorted by code unit, distinct
 */
export function separatorsOf(names: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(names.length / BLOCK) }, (_, block) => {
    const before = names[block * BLOCK - 1];
    const first = names[block * BLOCK] ?? '';
    if (before === undefined) return '';
    let shared = 0;
    while (shared < before.length && before.charCodeAt(shared) === first.charCodeAt(shared)) shared++;
    return first.slice(0, shared + 1);
  });
}

/** The last block whose separator is not above the name; the first one's is empty. */
function blockOf(separators: readonly string[], name: string): number {
  let low = 1;
  let high = separators.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if ((separators[middle] ?? '') <= name) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** @returns the name's number in sorted order, or -1 */
export function findInPieces(names: NamePieces, text: string, start: number, end: number): number {
  if (names.count === 0) return -1;
  const block = blockOf(names.separators, text.slice(start, end));
  const table = names.text(block);
  let number = block * BLOCK - 1;
  // The last names read begin with text[start, matched). While `follows`, the name being read is that beginning so far.
  let matched = start;
  let follows = false;
  for (let offset = 0; offset <= table.length; offset++) {
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
