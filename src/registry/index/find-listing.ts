/**
 * Where an address is listed: its account or path before its host, since whoever holds an account on a platform is not
 * the platform. The same few lines for the page script, the toolbar and every check.
 */
import { hostnameOf } from '../../address/parse-address.ts';
import type { Accounts } from '../../address/account/open-accounts.ts';
import { indexKey } from './index-key.ts';
import type { Index, Listed } from './open-index.ts';
import { readVerdict, type Summary } from './verdict.ts';

/** So many parts of a path are looked at, at most: `host/a/b/c`. */
const MOST_PARTS = 3;

/** `host/a/b`, `host/a`: the longest first. */
function* pathKeys(hostname: string, path: string): Generator<string> {
  const parts = path.split('/', MOST_PARTS + 1).slice(1);
  for (let count = parts.length; count > 0; count--)
    yield indexKey([hostname, ...parts.slice(0, count)].join('/'));
}

/**
 * @param url what the reader is led to: unwrapped already
 * @returns the index's name and verdict; `null` when the address is not listed
 */
export function findListing(index: Index, accounts: Accounts, url: URL): Listed | null {
  const account = accounts.accountOf(url);
  const listed = account === null ? null : index.lookUpKey(indexKey(account));
  if (listed !== null) return listed;
  const hostname = hostnameOf(url);
  if (hostname === null) return null;
  for (const key of pathKeys(hostname, url.pathname)) {
    const path = index.lookUpKey(key);
    if (path !== null) return path;
  }
  return index.lookUp(hostname);
}

/** What an index says of an address: one summary for each entry, strongest first; none when it is not listed. */
export function summariesAt(index: Index, accounts: Accounts, url: URL): Summary[] {
  const listed = findListing(index, accounts, url);
  return listed === null ? [] : readVerdict(index, listed.verdict, listed.name);
}
