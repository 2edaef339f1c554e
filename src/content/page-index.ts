/** The compact index inside the script: opened once, synchronously, at the first look-up. */
import { PAGE_INDEX } from '../generated/page-index.ts';
import { parseLink, type Hostname } from '../address/parse-address.ts';
import { readLiteral, type IndexLiteral } from '../registry/index/literal.ts';
import { layered } from '../registry/index/layers.ts';
import { CLOSER, NONE, openParts, RELATIVE, SLOW, type Index } from '../registry/index/open-index.ts';
import { lookCloser } from './look-closer.ts';
import { readVerdict, summariesFor, type Summary } from '../registry/index/verdict.ts';

export interface PageIndex {
  /** Verdict number of a link as it stands in the document, or `NONE`; relative links have the base's verdict. */
  find(href: string, base: Base): number;
  /** The base address's host is parsed once, since most relative links share it. */
  baseOf(address: string): Base;
  /** What to say of a hostname: one summary for each entry, strongest first. */
  summariesFor(hostname: string): readonly Summary[];
  /** The listed name that a link leads to; asked for hits only. */
  nameOf(href: string, base: Base): string | null;
  /**
   * The strongest summary of a verdict number, of those that pass; `undefined` for a name listed only as a shield.
   *
   * @param passes by default all do
   */
  strongest(verdict: number, passes?: (summary: Summary) => boolean): Summary | undefined;
  /**
   * Lays what has changed since this release over the bundled index; a later call takes the former's place.
   *
   * @param overlay written by this release (`writeLiteral`); `null`: the bundled index alone
   */
  setOverlay(overlay: IndexLiteral | null): void;
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

/** The part of an absolute link up to its first slash behind the host; empty when there is none. */
function authority(href: string): string {
  if (!href.startsWith('http')) return '';
  const end = href.indexOf('/', 8);
  return end < 0 ? '' : href.slice(0, end);
}

const SLASH = 47;
const BACKSLASH = 92;

/** A character behind a first slash that makes it a path for certain: letters, digits and the like, no second slash of any kind. */
const isPathStart = (code: number): boolean => code > SLASH && code !== BACKSLASH;

export function openPageIndex(): PageIndex {
  const open = (literal: IndexLiteral): Index =>
    openParts(readLiteral(literal, (text) => Uint8Array.fromBase64(text)));
  const bundled = open(PAGE_INDEX);
  let index: Index = bundled;
  const told = new Map<number, readonly Summary[]>();
  const byAuthority = new Map<string, number>();
  const listeners = new Set<() => void>();

  const hostnameOf = (href: string, base: string): Hostname | null => {
    const parsed = parseLink(href, base);
    return parsed.ok ? parsed.address.hostname : null;
  };
  const slow = (href: string, base: string): number => {
    const hostname = hostnameOf(href, base);
    return hostname === null ? NONE : index.findHost(hostname);
  };
  const fresh = (href: string, base: Base): number => {
    const verdict = index.findLink(href);
    if (verdict === RELATIVE) return base.verdict;
    return verdict === SLOW ? slow(href, base.address) : verdict;
  };
  /** What is known by the link's host alone. */
  const byHost = (href: string, base: Base): number => {
    // Most links of most pages: a path on the page's own host.
    if (href.charCodeAt(0) === SLASH && isPathStart(href.charCodeAt(1))) return base.verdict;
    const key = authority(href);
    if (key === '') return fresh(href, base);
    let verdict = byAuthority.get(key);
    if (verdict === undefined) {
      verdict = fresh(href, base);
      if (byAuthority.size >= MAX_CACHED) byAuthority.clear();
      byAuthority.set(key, verdict);
    }
    return verdict;
  };
  return {
    find(href, base) {
      const verdict = byHost(href, base);
      return verdict === CLOSER ? lookCloser(index, href, base.address) : verdict;
    },
    nameOf(href, base) {
      const hostname = hostnameOf(href, base.address);
      return hostname === null ? null : (index.lookUp(hostname)?.name ?? null);
    },
    baseOf: (address) => ({ address, verdict: slow(address, address) }),
    summariesFor: (hostname) => summariesFor(index, hostname),
    strongest(verdict, passes) {
      let summaries = told.get(verdict);
      if (summaries === undefined) told.set(verdict, (summaries = readVerdict(index, verdict, '')));
      return passes === undefined ? summaries[0] : summaries.find(passes);
    },
    setOverlay(overlay) {
      index = overlay === null ? bundled : layered(bundled, open(overlay));
      told.clear();
      byAuthority.clear();
      listeners.forEach((listener) => listener());
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
