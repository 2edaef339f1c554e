/**
 * Where an address is listed: its account or path before its host, since whoever holds an account on a platform is not
 * the platform. The same few lines for the page script, the toolbar and every check.
 */
import { hostnameOf } from '../../address/parse-address.ts';
import type { Index, Listed } from './open-index.ts';
import { readVerdict, type Summary } from './verdict.ts';

/** The index's keys that an address may stand at, in the order in which they count (`listing-keys.ts`). */
export type KeysOf = (url: URL) => Iterable<string>;

/**
 * @param url what the reader is led to: unwrapped already
 * @returns the index's name and verdict; `null` when the address is not listed
 */
export function findListing(index: Index, keysOf: KeysOf, url: URL): Listed | null {
  for (const key of keysOf(url)) {
    const listed = index.lookUpKey(key);
    // An update that takes an account or path off the list leaves its key, with nothing to say.
    if (listed !== null && index.verdict(listed.verdict) !== '') return listed;
  }
  const hostname = hostnameOf(url);
  return hostname === null ? null : index.lookUp(hostname);
}

/** What an index says of an address: one summary for each entry, strongest first; none when it is not listed. */
export function summariesAt(index: Index, keysOf: KeysOf, url: URL): Summary[] {
  const listed = findListing(index, keysOf, url);
  return listed === null ? [] : readVerdict(index, listed.verdict, listed.name);
}
