/** What of an address goes into a report: never a name or password, and what follows "?" or "#" only if the reader keeps it. */
import { parseAddress } from '../address/parse-address.ts';

export interface StrippedAddress {
  /** Without credentials, query and fragment. */
  readonly bare: string;
  /** Without credentials only. */
  readonly whole: string;
  /** Whether anything after "?" or "#" was left out of `bare`. */
  readonly removed: boolean;
}

/**
 * @param address an address as the browser has it or as a reader typed it; one that can't be read, or has no
 *   site behind it, comes back unchanged
 */
export function stripAddress(address: string): StrippedAddress {
  const parsed = parseAddress(address);
  if (!parsed.ok || parsed.address.hostname === null)
    return { bare: address, whole: address, removed: false };
  const url = new URL(parsed.address.href);
  url.username = '';
  url.password = '';
  const whole = url.href;
  url.search = '';
  url.hash = '';
  return { bare: url.href, whole, removed: whole !== url.href };
}
