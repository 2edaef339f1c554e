/** Where an address leads when its host alone does not tell: through wrappers, to accounts, to paths of a host. */
import { MAX_ADDRESS, toUrl } from '../../address/parse-address.ts';
import { appearsToBe } from '../../address/unwrap/shown-address.ts';
import { unwrapUrl } from '../../address/unwrap/unwrap.ts';
import { findListing, type KeysOf } from '../../registry/index/find-listing.ts';
import { weakened } from '../../registry/index/layers.ts';
import type { Index, Listed } from '../../registry/index/open-index.ts';
import { shownBy } from './shown-by.ts';

/**
 * @param href as it stands in the document
 * @param base the document's base address
 * @param link the element, where what a short link shows counts
 * @returns `null` when it leads to nothing listed
 */
export function lookCloser(
  index: Index,
  keysOf: KeysOf,
  href: string,
  base: string,
  link?: Element,
): Listed | null {
  const url = href.length > MAX_ADDRESS ? null : toUrl(href, base);
  if (url === null) return null;
  const wrapped = unwrapUrl(url) ?? (link === undefined ? null : appearsToBe(url, shownBy(link, url)));
  const inside = wrapped === null ? null : findListing(index, keysOf, new URL(wrapped.target));
  if (inside !== null && wrapped?.weak === true) return weakened(inside);
  // A wrapper round what is not listed is an address like any other.
  return inside ?? findListing(index, keysOf, url);
}
