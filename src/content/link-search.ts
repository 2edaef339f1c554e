/** The page's links, ten thousand in a row on some pages: few are listed, and most lead to hosts that were met before. */
import { authorityStart, CLOSER, NONE } from '../registry/index/link-shape.ts';
import type { HostFilter } from './lists/filter.ts';
import type { LinkList } from './observe/link-queue.ts';

export interface Base {
  readonly address: string;
  /** Verdict number of its host, `NONE` or `CLOSER`. */
  readonly verdict: number;
}

/** Verdict number where the list says nothing and one of the reader's lists may: kept by host, as all are. */
export const ON_LISTS = -5;

/** What to do with what is found. */
export interface Found {
  readonly base: Base;
  /** Of the reader's lists; `null` without any. */
  readonly lists: HostFilter | null;
  readonly hit: (link: Element, href: string, verdict: number) => void;
  /** Where nothing is said; `null`: nobody wants to know. */
  readonly miss: ((link: Element, href: string | null) => void) | null;
}

/** Looks at links[from, to). */
export type LinkSearch = (links: LinkList, from: number, to: number, found: Found) => void;

/** Verdicts of links are kept by scheme and host, so that a page full of links to one site pays once. */
const MAX_CACHED = 4096;
/** Once all waiting links are looked at, more than these are not kept: 750 hosts are 50 KB of a tab, and asking anew costs 1 µs each. */
const MAX_KEPT = 256;
/** Longer than any host with its scheme: no such link is met twice. */
const LONGEST_KEPT = 280;
/** `https://`: the first slash behind it ends the part of a link that says its host. */
const AUTHORITY = 8;

/** A first slash and then letters, digits and the like, no second slash of any kind: a path for certain. */
const SLASH = 47;
const BACKSLASH = 92;

/** Verdict number of an `href`, or NONE or CLOSER. */
type Ask = (href: string, base: Base, link: Element) => number;

/**
 * @param fresh of a link nobody has asked about
 * @param closerVerdict of one whose host decides nothing alone: never CLOSER
 */
export function openLinkSearch(
  fresh: (href: string, base: Base) => number,
  closerVerdict: Ask,
): {
  readonly findAmong: LinkSearch;
  readonly forget: () => void;
  /** No link waits to be looked at. */
  readonly rest: () => void;
} {
  const byAuthority = new Map<string, number>();
  let lists: HostFilter | null = null;
  const orOnLists = (verdict: number, href: string, base: Base): number =>
    verdict === NONE && lists !== null && lists.hostOf(href, base.address) !== null ? ON_LISTS : verdict;
  /** Kept where all links that begin with `authority` have the same. */
  const remember = (authority: string, href: string, base: Base): number => {
    let verdict = fresh(href, base);
    const start = authorityStart(href);
    if (start < 0 || authority.length >= LONGEST_KEPT) return orOnLists(verdict, href, base);
    if (verdict === NONE && lists?.mayName(authority, start, base.address) === true) verdict = ON_LISTS;
    if (byAuthority.size >= MAX_CACHED) byAuthority.clear();
    byAuthority.set(authority, verdict);
    return verdict;
  };
  return {
    forget: () => byAuthority.clear(),
    rest() {
      if (byAuthority.size > MAX_KEPT) byAuthority.clear();
    },
    // One loop with all in it: ten thousand links are past before an engine has compiled what they call, and each call costs.
    findAmong(links, from, to, { base, hit, miss, lists: asked }) {
      if (asked !== lists) byAuthority.clear();
      lists = asked;
      const own = orOnLists(base.verdict, base.address, base);
      const isNodeList = links.item !== undefined;
      for (let i = from; i < to; i++) {
        const link = isNodeList ? links.item?.(i) : links[i];
        if (link === undefined || link === null) continue;
        const href = link.getAttribute('href');
        let verdict: number | undefined = NONE;
        if (href !== null) {
          const second = href.charCodeAt(1);
          // Most links of most pages: a path on the page's own host.
          if (href.charCodeAt(0) === SLASH && second > SLASH && second !== BACKSLASH) verdict = own;
          else {
            const end = href.indexOf('/', AUTHORITY);
            const authority = end > AUTHORITY ? href.slice(0, end) : href;
            verdict = byAuthority.get(authority);
            if (verdict === undefined) verdict = remember(authority, href, base);
          }
          if (verdict === CLOSER) verdict = orOnLists(closerVerdict(href, base, link), href, base);
        }
        if (verdict !== NONE && href !== null) hit(link, href, verdict);
        else if (miss !== null) miss(link, href);
      }
    },
  };
}
