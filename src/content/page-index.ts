/** The compact index inside the script: opened once, synchronously, at the first look-up. */
import { hostnameOf, parseLink } from '../address/parse-address.ts';
import { UNLISTED, type Listed } from '../registry/index/host-look-up.ts';
import { readLiteral, type IndexLiteral } from '../registry/index/literal.ts';
import { layered, withKeys } from '../registry/index/layers.ts';
import {
  CLOSER,
  NONE,
  openParts,
  RELATIVE,
  SLOW,
  verdictOfScheme,
  type Index,
} from '../registry/index/open-index.ts';
import { openCloser } from './closer/waiting-part.ts';
import { openLinkSearch, type Base, type LinkSearch } from './link-search.ts';
import { valueOfKey } from '../registry/index/index-key.ts';
import { readVerdict, type Summary } from '../registry/index/verdict.ts';

export interface PageIndex {
  /**
   * Verdict number of a link as it stands in the document, or `NONE`; relative links have the base's verdict.
   *
   * @param link the element itself, where what it shows counts too: short links say nothing else
   */
  find(href: string, base: Base, link?: Element): number;
  /** The same of many links at once: links[from, to). */
  readonly findAmong: LinkSearch;
  /** No link waits to be looked at: what was kept for many is let go. */
  readonly rest: () => void;
  /** The base address's host is parsed once, since most relative links share it. */
  baseOf(address: string): Base;
  /** What to say of a whole address: one summary for each entry, strongest first. */
  saidOf(address: string): readonly Summary[];
  /** This page's address, or its owner's where it does not tell whose it is. */
  pageAddress(): string;
  /** What to say of this page: of its address, or of its owner's where it does not tell whose it is. */
  saidHere(): readonly Summary[];
  /** Hears that the page may be another's now, on pages that carry the part that looks closer; `false` elsewhere. */
  watchPage(life: AbortSignal, changed: () => void): boolean;
  /** The property that a link leads to, as the registry spells it; asked for hits only. */
  propertyOf(href: string, base: Base): string | null;
  /**
   * The strongest summary of a verdict number, of those that pass; `undefined` for a name listed only as a shield.
   *
   * @param passes by default all do
   */
  strongest(verdict: number, passes?: (summary: Summary) => boolean): Summary | undefined;
  /**
   * Lays what has changed since this release over the bundled index; a later call takes the former's place.
   *
   * @param over written by this release (`writeLiteral`); `null`: the bundled index alone
   */
  setOverlay(over: IndexLiteral | null): void;
  /** Hears that verdicts may have changed: everything decided before is to be asked again, bases too. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

const open = (literal: IndexLiteral): Index => openParts(readLiteral(literal));

/** @param literal the bundled list's */
export function openPageIndex(literal: IndexLiteral): PageIndex {
  const bundled = open(literal);
  let overlay: Index | undefined;
  let closer = openCloser((part) => {
    closer = part;
    renew();
  });
  const told = new Map<number, readonly Summary[]>();
  const listeners = new Set<() => void>();
  const joined = (): Index =>
    withKeys(overlay === undefined ? bundled : layered(bundled, overlay), closer.keys);
  let index = joined();
  const renew = (): void => {
    index = joined();
    told.clear();
    forget();
    listeners.forEach((listener) => listener());
  };

  const ofHost = (hostname: string | null): number => (hostname === null ? NONE : index.findHost(hostname));
  const slow = (href: string, base: string): number => {
    const parsed = parseLink(href, base);
    if (!parsed.ok) return NONE;
    const { hostname, protocol } = parsed.address;
    return hostname === null ? verdictOfScheme(protocol) : ofHost(hostname);
  };
  const fresh = (href: string, base: Base): number => {
    const verdict = index.findLink(href);
    if (verdict === RELATIVE) return base.verdict;
    if (verdict === SLOW) return slow(href, base.address);
    return verdict;
  };
  const closerVerdict = (href: string, base: Base, link?: Element): number =>
    closer.listingOf(index, href, base.address, link)?.verdict ?? NONE;
  const saidAt = ({ verdict, name }: Listed): readonly Summary[] =>
    verdict === NONE ? [] : readVerdict(index, verdict, name);
  const saidCloser = (address: string): readonly Summary[] =>
    saidAt(closer.listingOf(index, address, address) ?? UNLISTED);
  const { forget, ...search } = openLinkSearch(fresh, closerVerdict);
  return {
    find(href, base, link) {
      const verdict = fresh(href, base);
      return verdict === CLOSER ? closerVerdict(href, base, link) : verdict;
    },
    ...search,
    watchPage: (life, changed) => closer.watchPage(life, changed),
    propertyOf(href, base) {
      const listed = closer.listingOf(index, href, base.address);
      return listed === null ? null : valueOfKey(listed.name);
    },
    // Nearly always the page's own address, whose host the browser has parsed.
    baseOf: (address) => ({
      address,
      verdict: address === location.href ? ofHost(hostnameOf(location)) : slow(address, address),
    }),
    saidOf: (address) => (slow(address, address) === NONE ? [] : saidCloser(address)),
    pageAddress: () => closer.ownerAddress() ?? location.href,
    saidHere() {
      const owner = closer.ownerAddress();
      if (owner !== null) return saidCloser(owner);
      // Most pages' host says it all: nothing is parsed, unwrapped or asked for an account.
      const hostname = hostnameOf(location);
      if (hostname === null) return [];
      const listed = index.longestName(hostname);
      return listed.verdict === CLOSER ? saidCloser(location.href) : saidAt(listed);
    },
    strongest(verdict, passes) {
      let summaries = told.get(verdict);
      if (summaries === undefined) told.set(verdict, (summaries = readVerdict(index, verdict, '')));
      return passes === undefined ? summaries[0] : summaries.find(passes);
    },
    setOverlay(over) {
      overlay = over === null ? undefined : open(over);
      renew();
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
