/** The compact index inside the script: opened once, synchronously, at the first look-up. */
import { PAGE_INDEX } from '../generated/page-index.ts';
import { WRAPPER_DOMAINS } from '../generated/wrappers.ts';
import { parseLink } from '../address/parse-address.ts';
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
import { valueOfKey } from '../registry/index/index-key.ts';
import { readVerdict, type Summary } from '../registry/index/verdict.ts';

export interface PageIndex {
  /**
   * Verdict number of a link as it stands in the document, or `NONE`; relative links have the base's verdict.
   *
   * @param link the element itself, where what it shows counts too: short links say nothing else
   */
  find(href: string, base: Base, link?: Element): number;
  /** The base address's host is parsed once, since most relative links share it. */
  baseOf(address: string): Base;
  /** What to say of a whole address: one summary for each entry, strongest first. */
  saidOf(address: string): readonly Summary[];
  /** This page's address, or its owner's where it does not tell whose it is. */
  pageAddress(): string;
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

export interface Base {
  readonly address: string;
  /** Verdict number of its host, `NONE` or `CLOSER`. */
  readonly verdict: number;
}

/** Verdicts of links are kept by scheme and host, so that a page full of links to one site pays once. */
const MAX_CACHED = 4096;

/** A first slash and then letters, digits and the like, no second slash of any kind: a path for certain. */
const SLASH = 47;
const BACKSLASH = 92;

/** Wrappers at home under two hundred suffixes (`google.de` …): not worth a name each; their table decides exactly. */
const MANY_SUFFIXES = new RegExp(WRAPPER_DOMAINS);

const orCloser = (verdict: number, address: string): number =>
  verdict === NONE && MANY_SUFFIXES.test(address) ? CLOSER : verdict;

const open = (literal: IndexLiteral): Index =>
  openParts(readLiteral(literal, (text) => Uint8Array.fromBase64(text)));

export function openPageIndex(): PageIndex {
  const bundled = open(PAGE_INDEX);
  let overlay: Index | undefined;
  let closer = openCloser((part) => {
    closer = part;
    renew();
  });
  const told = new Map<number, readonly Summary[]>();
  const byAuthority = new Map<string, number>();
  const listeners = new Set<() => void>();
  const joined = (): Index =>
    withKeys(overlay === undefined ? bundled : layered(bundled, overlay), closer.keys);
  let index = joined();
  const renew = (): void => {
    index = joined();
    told.clear();
    byAuthority.clear();
    listeners.forEach((listener) => listener());
  };

  const slow = (href: string, base: string): number => {
    const parsed = parseLink(href, base);
    const hostname = parsed.ok ? parsed.address.hostname : null;
    if (hostname === null) return parsed.ok ? verdictOfScheme(parsed.address.protocol) : NONE;
    return orCloser(index.findHost(hostname), hostname);
  };
  const fresh = (href: string, base: Base): number => {
    const verdict = index.findLink(href);
    if (verdict === RELATIVE) return base.verdict;
    if (verdict === SLOW) return slow(href, base.address);
    const end = href.indexOf('/', 8);
    return orCloser(verdict, end < 0 ? href : href.slice(0, end));
  };
  return {
    // One function, nothing called that need not be: asked ten thousand times in a row, while the engine still interprets it.
    find(href, base, link) {
      const second = href.charCodeAt(1);
      let verdict: number | undefined;
      // Most links of most pages: a path on the page's own host.
      if (href.charCodeAt(0) === SLASH && second > SLASH && second !== BACKSLASH) verdict = base.verdict;
      else {
        // The part of an absolute link up to its first slash behind the host.
        const end = href.startsWith('http') ? href.indexOf('/', 8) : -1;
        if (end < 0) verdict = fresh(href, base);
        else {
          const authority = href.slice(0, end);
          verdict = byAuthority.get(authority);
          if (verdict === undefined) {
            verdict = fresh(href, base);
            if (byAuthority.size >= MAX_CACHED) byAuthority.clear();
            byAuthority.set(authority, verdict);
          }
        }
      }
      if (verdict !== CLOSER) return verdict;
      return closer.listingOf(index, href, base.address, link)?.verdict ?? NONE;
    },
    pageAddress: () => closer.pageAddress(),
    watchPage: (life, changed) => closer.watchPage(life, changed),
    propertyOf(href, base) {
      const listed = closer.listingOf(index, href, base.address);
      return listed === null ? null : valueOfKey(listed.name);
    },
    baseOf: (address) => ({ address, verdict: slow(address, address) }),
    saidOf(address) {
      // Most pages' host says it all: nothing is unwrapped and no account looked for.
      if (slow(address, address) === NONE) return [];
      const listed = closer.listingOf(index, address, address);
      return listed === null ? [] : readVerdict(index, listed.verdict, listed.name);
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
