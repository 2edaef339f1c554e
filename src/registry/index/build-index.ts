/** Builds an index: names and what to say of each, into bytes. */
import { writeIndex, MAX_VERDICTS } from './format.ts';
import { buildFuseFilter } from './fuse-filter.ts';
import { hashName } from './hash.ts';
import { encodeNames } from './name-table.ts';

/**
 * @param verdicts name (lower-case ASCII hostname) to the JSON text of its verdict; equal texts are kept once
 * @returns the index as bytes; equal input gives equal bytes
 * @throws on names that are not hostnames, and on more than 65,535 distinct verdicts
 */
export function buildIndex(verdicts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const names = [...verdicts.keys()].sort();
  const numbers = new Map<string, number>();
  const values = Uint16Array.from(names, (name) => {
    const text = verdicts.get(name) ?? '';
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  if (numbers.size > MAX_VERDICTS) throw new Error(`more than ${MAX_VERDICTS} distinct verdicts`);
  const encoder = new TextEncoder();
  const texts = [...numbers.keys()].map((text) => encoder.encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => (offsets[i + 1] = (offsets[i] ?? 0) + text.length));
  const all = new Uint8Array(offsets[texts.length] ?? 0);
  texts.forEach((text, i) => all.set(text, offsets[i]));
  const filter = buildFuseFilter(names.map(hashName));
  return writeIndex({ names: encodeNames(names), values, filter, offsets, verdicts: all });
}
