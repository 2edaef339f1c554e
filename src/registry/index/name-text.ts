/**
 * Names as text, a line for each block, as a script literal holds them: front-coded as in `name-table.ts`, but that a block's first name
 * has no marker in front and `FIRST_END` behind it. A look-up makes nothing of any block. The same steps as `findInBytes`, on
 * purpose written out again: one function for both is too long for engines to inline, and cost hot look-ups up to 8 %
 * (measured in turns).
 */
import { LINE_END_CODE, lineStart, type Lines } from './lines.ts';
import { MARKER_A, MARKER_Z, type NamesAsBytes } from './name-table.ts';

/** Names in a block: fewer than of bytes, since a page reads a block in code that runs for the first time. */
export const TEXT_BLOCK = 16;

/** Stands in front of all characters of names: so texts that begin with a name and this sort as names do. */
const FIRST_END = ' ';
const FIRST_END_CODE = 32;

export interface NamesAsText {
  /** Each in the table. */
  readonly lines: Lines;
  readonly count: number;
}

/**
 * @param table in blocks of `TEXT_BLOCK`
 * @returns a line for each block
 */
export function writeNames({ text, blocks }: NamesAsBytes): string[] {
  const decoder = new TextDecoder();
  return Array.from(blocks, (start, i) =>
    decoder.decode(text.subarray(start, blocks[i + 1])).replace(/^A([^A-Z]*)/, `$1${FIRST_END}`),
  );
}

/** The last block whose first name is not above the wanted one, or -1. Whole texts are compared: that is the engine's own code. */
function blockOf({ lines, count }: NamesAsText, wanted: string): number {
  const { text } = lines;
  let low = 0;
  let high = Math.ceil(count / TEXT_BLOCK) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const first = lineStart(lines, middle);
    if (text.slice(first, first + wanted.length) <= wanted) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** @returns the name's number in sorted order, or -1 */
export function findInText(names: NamesAsText, text: string, start: number, end: number): number {
  const block = blockOf(names, text.slice(start, end) + FIRST_END);
  if (block < 0) return -1;
  const { text: table } = names.lines;
  let number = block * TEXT_BLOCK;
  // The last names read begin with text[start, matched). While `follows`, the name being read is that beginning so far.
  let matched = start;
  let follows = true;
  for (let offset = lineStart(names.lines, block); ; offset++) {
    const code = table.charCodeAt(offset);
    if (code > MARKER_Z || (code < MARKER_A && code !== LINE_END_CODE)) {
      if (follows) {
        // Names are sorted: behind one that is above the wanted one, or goes on where that ends, no name is it.
        if (matched === end) return code === FIRST_END_CODE ? number : -1;
        const wanted = text.charCodeAt(matched);
        if (wanted === code) matched++;
        else if (wanted < code) return -1;
        else follows = false;
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
        // Once one shares less than that with its forerunner, nothing behind it matches better.
        if (code !== MARKER_Z) return -1;
        matched = shared;
      }
    } else {
      return follows && matched === end ? number : -1;
    }
  }
}
