/**
 * The values of names as text in pieces, for the script literal: in the names' order, a comma behind each. Verdicts are
 * numbered as names first come upon them, so that most values are "the next new one", which is written as nothing.
 */
import { CLOSER_BIT } from './format.ts';

/** Names whose values are one piece: gzip likes them long (a piece for each block of names costs 0.2 kB more). */
export const VALUES = 256;

const RADIX = 36;
const CLOSER = '+';
const PLUS = 43;

export interface ValuesText {
  readonly texts: readonly string[];
  /** By piece: the newest verdict's number in front of it. */
  readonly newest: Uint16Array<ArrayBuffer>;
}

/** @param values as in `IndexParts`: see `format.ts` for what a value says */
export function writeValues(values: Uint16Array): ValuesText {
  const newest = new Uint16Array(Math.ceil(values.length / VALUES));
  const texts: string[] = [];
  let last = 0;
  values.forEach((value, i) => {
    const piece = Math.floor(i / VALUES);
    if (i % VALUES === 0) newest[piece] = last;
    const number = value & ~CLOSER_BIT;
    const isNew = number === last + 1;
    if (isNew) last = number;
    const written = `${isNew ? '' : number.toString(RADIX)}${number === value ? '' : CLOSER},`;
    texts[piece] = (texts[piece] ?? '') + written;
  });
  return { texts, newest };
}

/**
 * The value of a name.
 *
 * @param text the piece that holds it
 * @param newest the newest verdict's number in front of the piece
 * @param place the name's place in the piece
 */
export function readValue(text: string, newest: number, place: number): number {
  let last = newest;
  let at = 0;
  for (let left = place; ; left--) {
    const end = text.indexOf(',', at);
    if (end < 0) return 0;
    const isNew = end === at || text.charCodeAt(at) === PLUS;
    if (isNew) last++;
    if (left === 0) {
      const value = isNew ? last : Number.parseInt(text.slice(at, end), RADIX);
      return text.charCodeAt(end - 1) === PLUS ? value | CLOSER_BIT : value;
    }
    at = end + 1;
  }
}
