/** Unwrapping, the listed accounts with what is said of each, and the platforms' patterns: see `closer/closer-part.ts`. */
import { openAccounts } from '../address/account/open-accounts.ts';
import { ownerAddress } from '../address/account/owner-links.ts';
import { unwrapUrl } from '../address/unwrap/unwrap.ts';
import { PAGE_ACCOUNTS, PAGE_PLATFORMS } from '../generated/page-accounts.ts';
import { listingKeys } from '../registry/index/listing-keys.ts';
import { readLiteral } from '../registry/index/literal.ts';
import { openParts } from '../registry/index/open-index.ts';
import { offerCloser } from './closer/closer-part.ts';
import { lookCloser } from './closer/look-closer.ts';
import { shownBy } from './closer/shown-by.ts';
import { watchPage } from './observe/watch-page.ts';

const accounts = openAccounts(PAGE_PLATFORMS);
const keysOf = (url: URL): string[] => listingKeys(accounts, url);

offerCloser({
  keys: openParts(readLiteral(PAGE_ACCOUNTS)),
  listingOf: (index, href, base, link) => lookCloser(index, keysOf, href, base, link),
  shownBy,
  wrappersOf: (address) => unwrapUrl(address)?.via ?? [],
  ownerAddress: () => ownerAddress(location, document),
  watchPage,
});
