/**
 * The values of names as text, for the script literal: in the names' order, commas between them. Verdicts are numbered as
 * names first come upon them, so that most values are "the next new one", which is written as nothing.
 */
import { CLOSER_BIT } from './format.ts';

/** Names whose values stand in one line. */
export const VALUES = 64;

const RADIX = 36;
const CLOSER = '+';
/** Ends the number in front of a line: the newest verdict's so far. */
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
    const number = value & ~CLOSER_BIT;
    const before = i % VALUES === 0 ? last.toString(RADIX) + SO_FAR : `${lines[line] ?? ''},`;
    const isNext = number === last + 1;
    if (isNext) last = number;
    lines[line] = `${before}${isNext ? '' : number.toString(RADIX)}${number === value ? '' : CLOSER}`;
  });
  return lines;
}

const isNew = (written: string): boolean => written === '' || written === CLOSER;

/**
 * The value of a name.
 *
 * @param line the line that holds it
 * @param place the name's place in the line
 */
export function readValue(line: string, place: number): number {
  const values = line.slice(line.indexOf(SO_FAR) + 1).split(',', place + 1);
  const written = values[place] ?? '0';
  // `parseInt` reads up to what is no digit: the end of the number in front of the line, the sign that says look closer.
  const number = isNew(written)
    ? Number.parseInt(line, RADIX) + values.filter(isNew).length
    : Number.parseInt(written, RADIX);
  return written.endsWith(CLOSER) ? number | CLOSER_BIT : number;
}
