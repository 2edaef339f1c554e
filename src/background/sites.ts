/** Registrable domains, private suffixes on: what muting, closing and reports speak of. */
import { getDomain } from 'tldts';
import { parseAddress } from '../address/parse-address.ts';

/**
 * The registrable domain of an address, its bare hostname when it has none (`localhost`, an IP address),
 * `null` when it has no host.
 */
export function siteOf(address: string): string | null {
  const parsed = parseAddress(address);
  const hostname = parsed.ok ? parsed.address.hostname : null;
  return hostname === null ? null : (getDomain(hostname, { allowPrivateDomains: true }) ?? hostname);
}
