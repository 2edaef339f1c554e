/** The keys that an address may stand at in an index: its account's, then its path's, the longest first. */
import type { Accounts } from '../../address/account/open-accounts.ts';
import { hostnameOf } from '../../address/parse-address.ts';
import { indexKey } from './index-key.ts';

/** So many parts of a path are looked at, at most: `host/a/b/c`. */
const MOST_PARTS = 3;

export function listingKeys(accounts: Accounts, url: URL): string[] {
  const account = accounts.accountOf(url);
  const hostname = hostnameOf(url);
  const parts = hostname === null ? [] : url.pathname.split('/', MOST_PARTS + 1).slice(1);
  const paths = parts.map((_, at) => [hostname, ...parts.slice(0, parts.length - at)].join('/'));
  return [...(account === null ? [] : [account]), ...paths].map(indexKey);
}
