/** The listed accounts' names with what is said of each, and the platforms' patterns: see `accounts-part.ts`. */
import { openAccounts } from '../address/account/open-accounts.ts';
import { ownerAddress } from '../address/account/owner-links.ts';
import { PAGE_ACCOUNTS, PAGE_PLATFORMS } from '../generated/page-accounts.ts';
import { listingKeys } from '../registry/index/listing-keys.ts';
import { watchPage } from './observe/watch-page.ts';
import { readLiteral } from '../registry/index/literal.ts';
import { openParts } from '../registry/index/open-index.ts';
import { offerAccounts } from './accounts-part.ts';

const accounts = openAccounts(PAGE_PLATFORMS);
offerAccounts({
  watchPage,
  keysOf: (url) => listingKeys(accounts, url),
  pageAddress: () => ownerAddress(location, document) ?? location.href,
  keys: openParts(readLiteral(PAGE_ACCOUNTS, (text) => Uint8Array.fromBase64(text))),
});
