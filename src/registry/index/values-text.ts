/**
 * The values of all names as text, for the script literal: in the names' order, separated by commas. Verdicts are numbered
 * as names first come upon them, so that most values are "the next new one", which is written as nothing. Read a block of
 * names at a time: few names of a page are listed, and thousands of numbers would stay on its heap.
 */
import { CLOSER_BIT } from './format.ts';
import { BLOCK } from './name-table.ts';

const RADIX = 36;
const CLOSER = '+';
const PLUS = 43;

export interface ValuesText {
  readonly text: string;
  /** By block of names: how long its values' text is, its last comma included, and how many new ones it has. */
  readonly lengths: Uint16Array;
  readonly news: Uint8Array;
}

/** @param values as in `IndexParts`: see `format.ts` for what a value says */
export function writeValues(values: Uint16Array): ValuesText {
  const blocks = Math.ceil(values.length / BLOCK);
  const lengths = new Uint16Array(blocks);
  const news = new Uint8Array(blocks);
  let newest = 0;
  let text = '';
  values.forEach((value, i) => {
    const number = value & ~CLOSER_BIT;
    const isNew = number === newest + 1;
    const block = Math.floor(i / BLOCK);
    if (isNew) newest = number;
    const written = `${isNew ? '' : number.toString(RADIX)}${number === value ? '' : CLOSER},`;
    text += written;
    lengths[block] = (lengths[block] ?? 0) + written.length;
    news[block] = (news[block] ?? 0) + (isNew ? 1 : 0);
  });
  return { text, lengths, news };
}

/** The value of a name, by its number. */
export function readValue({ text, lengths, news }: ValuesText, number: number): number {
  const block = Math.floor(number / BLOCK);
  let at = 0;
  let newest = 0;
  for (let before = 0; before < block; before++) {
    at += lengths[before] ?? 0;
    newest += news[before] ?? 0;
  }
  for (let left = number - block * BLOCK; at < text.length; left--) {
    const end = text.indexOf(',', at);
    const isNew = end === at || text.charCodeAt(at) === PLUS;
    if (isNew) newest++;
    if (left === 0) {
      const value = isNew ? newest : Number.parseInt(text.slice(at, end), RADIX);
      return text.charCodeAt(end - 1) === PLUS ? value | CLOSER_BIT : value;
    }
    at = end + 1;
  }
  return 0;
}
