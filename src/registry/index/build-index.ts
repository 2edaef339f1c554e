/** Builds an index: names, and what to say of each. */
import { writeIndex, type BuiltIndex } from './format.ts';
import { buildFuseFilter } from './fuse-filter.ts';
import { hashName } from './hash.ts';
import { encodeNames } from './name-table.ts';

/** Verdict numbers are 16 bits: lists with more distinct verdicts than this are refused at build time. */
const MAX_VERDICTS = 0xffff;

/** Verdicts travel as ASCII, so that a script that holds them stays one byte a character. */
function ascii(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * @param verdicts name (lower-case ASCII hostname) to the JSON text of its verdict; equal texts are kept once
 * @param shared JSON text of the strings that verdicts share (verdict number 0)
 * @throws on names that are not hostnames, and on more than 65,535 distinct verdicts
 */
export function buildParts(verdicts: ReadonlyMap<string, string>, shared = '[]'): BuiltIndex {
  const names = [...verdicts.keys()].toSorted();
  const numbers = new Map([[shared, 0]]);
  const values = Uint16Array.from(names, (name) => {
    const text = verdicts.get(name) ?? '';
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  if (numbers.size > MAX_VERDICTS) throw new Error(`more than ${MAX_VERDICTS} distinct verdicts`);
  return {
    names: encodeNames(names),
    values,
    filter: buildFuseFilter(names.map(hashName)),
    verdicts: [...numbers.keys()].map(ascii),
  };
}

/** The same as bytes; equal input gives equal bytes. */
export function buildIndex(verdicts: ReadonlyMap<string, string>, shared = '[]'): Uint8Array<ArrayBuffer> {
  return writeIndex(buildParts(verdicts, shared));
}
