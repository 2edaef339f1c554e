/**
 * Finds a name in front-coded names that are a string, as a script literal holds them: making bytes of it would put the
 * list on every page's heap twice. The same steps as `findInBytes`, on purpose written out again: one function for both is
 * too long for engines to inline, and cost hot look-ups up to 8 % (measured in turns).
 */
import { BLOCK, MARKER_A, MARKER_Z, type NamesAs } from './name-table.ts';

/** The last block whose first name is not above text[start, end), or -1. */
function blockOf({ text: table, blocks }: NamesAs<string>, text: string, start: number, end: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    let offset = (blocks[middle] ?? 0) + 1;
    let byte = table.charCodeAt(offset) || MARKER_A;
    let at = start;
    while (at < end && text.charCodeAt(at) === byte) {
      at++;
      byte = table.charCodeAt(++offset) || MARKER_A;
    }
    // The block's first name ends here, or goes on with a character that stands in front of the wanted one's.
    const isEnd = byte >= MARKER_A && byte <= MARKER_Z;
    if (at === end ? isEnd : isEnd || text.charCodeAt(at) > byte) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** @returns the name's number in sorted order, or -1 */
export function findInText(names: NamesAs<string>, text: string, start: number, end: number): number {
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
