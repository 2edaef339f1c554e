/** Finds a name, however the names are held. */
import { findInBytes, type NamesAs, type NameTable } from './name-table.ts';
import { findInText } from './name-text.ts';

const isBytes = (names: NameTable): names is NamesAs<Uint8Array> => typeof names.text !== 'string';

/**
 * @param text the wanted name is text[start, end)
 * @returns the name's number in sorted order, or -1
 */
export function findName(names: NameTable, text: string, start: number, end: number): number {
  return isBytes(names) ? findInBytes(names, text, start, end) : findInText(names, text, start, end);
}
