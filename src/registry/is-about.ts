/** Which addresses of an entry a claim speaks of. */
import type { Claim } from './schema.ts';

/**
 * Whether a claim is about this address: an act may name some addresses only, and those below them.
 *
 * @param address a property's value
 */
export function isAbout({ only }: Claim, address: string): boolean {
  return only === undefined || only.some((one) => address === one || address.endsWith(`.${one}`));
}
