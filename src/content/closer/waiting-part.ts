/** In the place of the part that looks closer until it is here: hosts alone decide, and the first address that it may know sends for it. */
import { MAX_ADDRESS, toUrl } from '../../address/parse-address.ts';
import { isShortLink } from '../../address/unwrap/short-link-hosts.ts';
import { accountFilter, opaqueHosts } from '../../generated/may-lead.ts';
import { NEED_CLOSER } from '../../messages/need-part.ts';
import { findListing } from '../../registry/index/find-listing.ts';
import { mayContain } from '../../registry/index/fuse-filter.ts';
import { hashName } from '../../registry/index/hash.ts';
import { mayLead, type MayLead } from '../../registry/index/may-lead.ts';
import { ask } from '../context.ts';
import { closerPart, onCloser, type CloserPart } from './closer-part.ts';

/** The words of accounts that an update of the list added: the filter is the bundled list's. A page has one script and one list. */
let added: ReadonlySet<string> = new Set();

/** @param accounts words that stand for them (`name-tokens.ts`); a later call takes the former's place */
export function expectAccounts(accounts: readonly string[]): void {
  added = new Set(accounts);
}

/** It was sent for. */
let asked = false;

/** Whether it is on its way: what was said until now is not the last word. */
export const isAwaited = (): boolean => asked && closerPart() === undefined;

function openMayLead(): MayLead {
  const { fingerprints, ...sizes } = accountFilter();
  const filter = { ...sizes, fingerprints: Uint8Array.fromBase64(fingerprints) };
  return {
    opaque: new RegExp(`(?:^|\\.)(?:${opaqueHosts()})$`),
    mayBeAccount: (name) => added.has(name) || mayContain(filter, hashName(name)),
  };
}

function waitingPart(): CloserPart {
  /** Made for the first address that is asked about: most pages have none. */
  let known: MayLead | undefined;
  return {
    keys: { verdict: () => '', lookUpKey: () => null },
    listingOf(index, href, base, link) {
      const url = href.length > MAX_ADDRESS ? null : toUrl(href, base);
      if (url === null) return null;
      if (
        !asked &&
        (mayLead(index, (known ??= openMayLead()), url) || (link !== undefined && isShortLink(url)))
      ) {
        asked = true;
        void ask(NEED_CLOSER, {});
      }
      return findListing(index, () => [], url);
    },
    shownBy: () => [],
    wrappersOf: () => [],
    ownerAddress: () => null,
    watchPage: () => false,
  };
}

/** @param came called with the part when it comes later than this */
export function openCloser(came: (part: CloserPart) => void): CloserPart {
  return onCloser(came) ?? waitingPart();
}
