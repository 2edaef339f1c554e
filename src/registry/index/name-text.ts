/**
 * Finds a name in front-coded names that stand in a text, a line for each block, as a script literal holds them: a look-up
 * makes nothing of any block. The same steps as `findInBytes`, on purpose written out again: one function for both is too
 * long for engines to inline, and cost hot look-ups up to 8 % (measured in turns).
 */
import { LINE_END_CODE, lineStart, type Lines } from './lines.ts';
import { MARKER_A, MARKER_Z } from './name-table.ts';

/** Names in a block: fewer than of bytes, since a page reads a block in code that runs for the first time. */
export const TEXT_BLOCK = 16;

export interface NamesAsText {
  /** Each in the table. */
  readonly lines: Lines;
  readonly count: number;
}

/** The last block whose first name is not above text[start, end), or -1. */
function blockOf({ lines, count }: NamesAsText, text: string, start: number, end: number): number {
  const { text: table } = lines;
  let low = 0;
  let high = Math.ceil(count / TEXT_BLOCK) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    let offset = lineStart(lines, middle) + 1;
    let at = start;
    while (at < end && text.charCodeAt(at) === table.charCodeAt(offset)) {
      at++;
      offset++;
    }
    const code = table.charCodeAt(offset);
    // The block's first name ends here, or goes on with a character that stands in front of the wanted one's.
    const isEnd = code === LINE_END_CODE || (code >= MARKER_A && code <= MARKER_Z);
    if (isEnd || (at < end && text.charCodeAt(at) > code)) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** @returns the name's number in sorted order, or -1 */
export function findInText(names: NamesAsText, text: string, start: number, end: number): number {
  const block = blockOf(names, text, start, end);
  if (block < 0) return -1;
  const { text: table } = names.lines;
  let number = block * TEXT_BLOCK - 1;
  // The last names read begin with text[start, matched). While `follows`, the name being read is that beginning so far.
  let matched = start;
  let follows = false;
  for (let offset = lineStart(names.lines, block); ; offset++) {
    const code = table.charCodeAt(offset);
    if (code > MARKER_Z || (code < MARKER_A && code !== LINE_END_CODE)) {
      if (follows) {
        follows = matched < end && text.charCodeAt(matched) === code;
        if (follows) matched++;
      } else {
        // Most of a block is letters of other names.
        while (table.charCodeAt(offset + 1) > MARKER_Z) offset++;
      }
    } else if (code !== LINE_END_CODE) {
      if (follows && matched === end) return number;
      number++;
      const shared = start + code - MARKER_A;
      follows = shared <= matched;
      if (shared < matched) {
        // Names are sorted: once one shares less than that with its forerunner, nothing behind it matches better.
        if (code !== MARKER_Z) return -1;
        matched = shared;
      }
    } else {
      return follows && matched === end ? number : -1;
    }
  }
}
