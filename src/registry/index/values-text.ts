/**
 * The values of names as text, for the script literal: in the names' order, a comma behind each. Verdicts are numbered as
 * names first come upon them, so that most values are "the next new one", which is written as nothing.
 */
import { CLOSER_BIT } from './format.ts';

/** Names whose values stand in one line. */
export const VALUES = 64;

const RADIX = 36;
const CLOSER = '+';
const PLUS = 43;
/** Ends the number in front of a line. */
const SO_FAR = ';';

/**
 * @param values as in `IndexParts`: see `format.ts` for what a value says
 * @returns lines of `VALUES` values, in front of each the newest verdict's number so far
 */
export function writeValues(values: Uint16Array): string[] {
  const lines: string[] = [];
  let last = 0;
  values.forEach((value, i) => {
    const line = Math.floor(i / VALUES);
    if (i % VALUES === 0) lines[line] = last.toString(RADIX) + SO_FAR;
    const number = value & ~CLOSER_BIT;
    const isNew = number === last + 1;
    if (isNew) last = number;
    const written = `${isNew ? '' : number.toString(RADIX)}${number === value ? '' : CLOSER},`;
    lines[line] = (lines[line] ?? '') + written;
  });
  return lines;
}

/**
 * The value of a name.
 *
 * @param line the line that holds it
 * @param place the name's place in the line
 */
export function readValue(line: string, place: number): number {
  let last = Number.parseInt(line, RADIX);
  let at = line.indexOf(SO_FAR) + 1;
  for (let left = place; ; left--) {
    const end = line.indexOf(',', at);
    if (end < 0) return 0;
    const isNew = end === at || line.charCodeAt(at) === PLUS;
    if (isNew) last++;
    if (left === 0) {
      const value = isNew ? last : Number.parseInt(line.slice(at, end), RADIX);
      return line.charCodeAt(end - 1) === PLUS ? value | CLOSER_BIT : value;
    }
    at = end + 1;
  }
}
