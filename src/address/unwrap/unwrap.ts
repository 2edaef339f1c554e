/** The door to unwrapping: by every family that the registry knows. */
import { WRAPPERS } from '../../generated/wrappers.ts';
import { toUrl } from '../parse-address.ts';
import { unwrapAddress, type Unwrapped } from './unwrap-address.ts';
import { openWrapperTable, type WrapperTable } from './wrapper-table.ts';

export type { Unwrapped } from './unwrap-address.ts';

let table: WrapperTable | undefined;

/** The same as {@link unwrap} for an address that is parsed already. The table is opened at the first question. */
export function unwrapUrl(url: URL): Unwrapped | null {
  return unwrapAddress((table ??= openWrapperTable(WRAPPERS)), url);
}

/**
 * The address behind redirectors, share dialogs, copies, translations and readers.
 *
 * @param href a whole address; relative ones are not wrapped
 * @returns `null` when it is not wrapped
 */
export function unwrap(href: string): Unwrapped | null {
  const url = toUrl(href);
  return url === null ? null : unwrapUrl(url);
}
