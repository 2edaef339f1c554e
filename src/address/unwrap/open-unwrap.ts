/** An unwrapper by a compiled table, which is opened at the first question. */
import { unwrapAddress, type Unwrapped } from './unwrap-address.ts';
import { openWrapperTable, type WrapperTable } from './wrapper-table.ts';

/**
 * @param text a compiled table
 * @returns for an address that is parsed already: what is behind it, `null` when it is not wrapped
 */
export function openUnwrap(text: string): (url: URL) => Unwrapped | null {
  let table: WrapperTable | undefined;
  return (url) => unwrapAddress((table ??= openWrapperTable(text)), url);
}
