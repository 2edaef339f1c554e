/** One path for every address, whoever asks: unwrapped first, then its account or path, then its host. */
import type { Address } from '../address/parse-address.ts';
import { appearsToBe } from '../address/unwrap/shown-address.ts';
import { unwrapUrl } from '../address/unwrap/unwrap.ts';
import type { WrapperKind } from '../address/unwrap/wrapper-table.ts';
import { accountPages } from '../registry/account-pages.ts';
import { summariesAt } from '../registry/index/find-listing.ts';
import { listingKeys } from '../registry/index/listing-keys.ts';
import type { Index } from '../registry/index/open-index.ts';
import type { Summary } from '../registry/index/verdict.ts';

export interface LookedUp {
  /** The address that is spoken of. */
  readonly target: string;
  /** What it was wrapped in, outermost first. */
  readonly via: readonly string[];
  /** What the outermost wrapper does with it. */
  readonly wrapper?: WrapperKind;
  /** The target is only what a short link shows. */
  readonly weak?: true;
  /** What the index says of the target, strongest first; empty: not listed. */
  readonly summaries: readonly Summary[];
}

/**
 * @param address as `parseAddress` or `parseLink` made it
 * @param shown what a link shows of itself (text, title, label): asked of short links, which say nothing else
 */
export function lookUp(index: Index, { href }: Address, shown: readonly string[] = []): LookedUp {
  const keysOf = (at: URL): string[] => listingKeys(accountPages().accounts, at);
  const url = new URL(href);
  const wrapped = unwrapUrl(url) ?? appearsToBe(url, shown);
  if (wrapped !== null) {
    const { target, via, kind, weak } = wrapped;
    const summaries = summariesAt(index, keysOf, new URL(target));
    if (summaries.length > 0)
      return { target, via, wrapper: kind, ...(weak === undefined ? {} : { weak }), summaries };
  }
  // A wrapper round what is not listed is an address like any other.
  return { target: href, via: [], summaries: summariesAt(index, keysOf, url) };
}
