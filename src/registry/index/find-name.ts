/** Finds a name, however the names are held. */
import type { NameTable } from './format.ts';
import { findInBytes, type NamesAsBytes } from './name-table.ts';
import { findInText } from './name-text.ts';

const isBytes = (names: NameTable): names is NamesAsBytes => 'text' in names;

/**
 * @param text the wanted name is text[start, end)
 * @returns the name's number in sorted order, or -1
 */
export function findName(names: NameTable, text: string, start: number, end: number): number {
  return isBytes(names) ? findInBytes(names, text, start, end) : findInText(names, text, start, end);
}
