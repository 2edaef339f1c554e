/** Where an address leads when its host alone does not tell: through wrappers, to accounts, to paths of a host. */
import { MAX_ADDRESS } from '../address/parse-address.ts';
import { unwrapInPage } from '../address/unwrap/unwrap-in-page.ts';
import { findListing, type KeysOf } from '../registry/index/find-listing.ts';
import type { Index, Listed } from '../registry/index/open-index.ts';

/**
 * @param href as it stands in the document
 * @param base the document's base address
 * @returns `null` when it leads to nothing listed
 */
export function lookCloser(index: Index, keysOf: KeysOf, href: string, base: string): Listed | null {
  if (href.length > MAX_ADDRESS || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  const wrapped = unwrapInPage(url);
  const inside = wrapped === null ? null : findListing(index, keysOf, new URL(wrapped.target));
  // A wrapper round what is not listed is an address like any other.
  return inside ?? findListing(index, keysOf, url);
}
