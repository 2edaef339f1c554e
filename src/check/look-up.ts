/** One path for every address, whoever asks: unwrapped first, then its account or path, then its host. */
import type { Address } from '../address/parse-address.ts';
import { unwrapUrl } from '../address/unwrap/unwrap.ts';
import { accountPages } from '../registry/account-pages.ts';
import { summariesAt } from '../registry/index/find-listing.ts';
import type { Index } from '../registry/index/open-index.ts';
import type { Summary } from '../registry/index/verdict.ts';

export interface LookedUp {
  /** The address that is spoken of. */
  readonly target: string;
  /** What it was wrapped in, outermost first. */
  readonly via: readonly string[];
  /** What the index says of the target, strongest first; empty: not listed. */
  readonly summaries: readonly Summary[];
}

/** @param address as `parseAddress` or `parseLink` made it */
export function lookUp(index: Index, { href }: Address): LookedUp {
  const { accounts } = accountPages();
  const url = new URL(href);
  const wrapped = unwrapUrl(url);
  const inside = wrapped === null ? [] : summariesAt(index, accounts, new URL(wrapped.target));
  if (wrapped !== null && inside.length > 0)
    return { target: wrapped.target, via: wrapped.via, summaries: inside };
  // A wrapper round what is not listed is an address like any other.
  return { target: href, via: [], summaries: summariesAt(index, accounts, url) };
}
