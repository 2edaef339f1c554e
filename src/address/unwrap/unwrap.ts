/** The door for whoever was asked about an address: by every family that the registry knows. */
import { ALL_WRAPPERS } from '../../generated/wrappers.ts';
import { toUrl } from './inner-address.ts';
import { openUnwrap } from './open-unwrap.ts';
import type { Unwrapped } from './unwrap-address.ts';

export type { Unwrapped } from './unwrap-address.ts';

/** The same as {@link unwrap} for an address that is parsed already. */
export const unwrapUrl = openUnwrap(ALL_WRAPPERS);

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
