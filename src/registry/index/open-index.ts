/**
 * Opens an index and answers "who is behind this link?" from the raw string of an `href`, without making a URL or
 * any string for the 99 in 100 links that are not listed (figures: docs/performance.md).
 *
 * One pass from the host's last character to its first hashes every suffix; at each label boundary the filter is
 * asked, and only what passes is compared with the exact names. Strings that this pass does not fully understand
 * are handed back as `SLOW`, never guessed at: the caller then asks the platform's URL parser and `findHost`.
 */
import { readIndex, type IndexParts } from './format.ts';
import { HASH_START, HASH_STEP } from './hash.ts';
import { findName } from './name-table.ts';

/** `findLink` results below 0; 0 and above are verdict numbers. */
export const NONE = -1;
/** Not understood by the fast pass: ask the platform's URL parser. */
export const SLOW = -2;
/** A relative reference: it leads to the base address's host. */
export const RELATIVE = -3;

export interface Index {
  /** Verdict number for a link as it stands in an `href`, or NONE, SLOW or RELATIVE. */
  findLink(href: string): number;
  /** Verdict number for the longest listed name that text[start, end) is or ends with at a label boundary, or NONE, or SLOW for odd characters. */
  findHost(text: string, start: number, end: number): number;
  /** The longest listed name that a hostname is or ends with at a label boundary, or `null`. */
  nameOf(hostname: string): string | null;
  /** The JSON text of a verdict; number 0 is the table of strings that verdicts share. */
  verdict(number: number): string;
  readonly names: number;
}

const SLASH = 47;
const COLON = 58;
const DOT = 46;

/** 1: a character a plain host may have. Capitals are left out: rare, and the slow path lowers them. */
const PLAIN = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789-_') PLAIN[character.charCodeAt(0)] = 1;

/** Whether an A-label (`xn--…`) starts here: only the platform can say whether it is valid. */
function startsPunycode(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 120 &&
    text.charCodeAt(at + 1) === 110 &&
    text.charCodeAt(at + 2) === 45 &&
    text.charCodeAt(at + 3) === 45
  );
}

/** Where an `http:`, `https:` or scheme-relative authority starts; NONE for no such prefix. */
function authorityStart(href: string): number {
  if (href.charCodeAt(0) === 104 && href.startsWith('http')) {
    const at = href.charCodeAt(4) === 115 ? 5 : 4;
    if (
      href.charCodeAt(at) === COLON &&
      href.charCodeAt(at + 1) === SLASH &&
      href.charCodeAt(at + 2) === SLASH
    )
      return at + 3;
    return NONE;
  }
  return href.charCodeAt(0) === SLASH && href.charCodeAt(1) === SLASH ? 2 : NONE;
}

/** For strings with no authority prefix: RELATIVE when that is certain, else SLOW. */
function classifyRelative(href: string): number {
  const first = href.charCodeAt(0);
  if (href.length === 0 || first === 35 || first === 63) return RELATIVE;
  if (first === SLASH) {
    const second = href.charCodeAt(1);
    return (second > 32 && second !== 92 && second !== SLASH) || href.length === 1 ? RELATIVE : SLOW;
  }
  for (let i = 0; i < href.length; i++) {
    const code = href.charCodeAt(i);
    if (code <= 32 || code === COLON || code === 92) return SLOW;
    if (code === SLASH || code === 63 || code === 35) return RELATIVE;
  }
  return RELATIVE;
}

/** The end of the host when text[end - ports …, end) is a valid port; `end` itself when there is none; SLOW when odd. */
function withoutPort(text: string, start: number, end: number): number {
  let at = end;
  let port = 0;
  let scale = 1;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (code === COLON) return end - at <= 5 && port <= 65535 ? at - 1 : SLOW;
    if (code < 48 || code > 57) return end;
    port += (code - 48) * scale;
    scale *= 10;
    at--;
  }
  return end;
}

/**
 * @param source an index as bytes, or its parts
 * @throws RangeError when bytes are not an index of the known format
 */
export function openIndex(source: Uint8Array<ArrayBuffer> | IndexParts): Index {
  const { names, values, filter, verdict } = source instanceof Uint8Array ? readIndex(source) : source;
  const { fingerprints, seed, segmentLength, startRange } = filter;
  const mask = segmentLength - 1;
  const scale = startRange / 2 ** 32;

  /** The filter's answer for a suffix hash: `mixFirst`, `mixSecond` and the three places, written out. */
  const mayContain = (hash: number): boolean => {
    let first = hash ^ seed;
    first = Math.imul(first ^ (first >>> 16), 0x21f0aaad);
    first = Math.imul(first ^ (first >>> 15), 0x735a2d97);
    first = (first ^ (first >>> 15)) >>> 0;
    let second = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b);
    second ^= second >>> 14;
    const place = (first * scale) >>> 0;
    return (
      ((first ^
        (fingerprints[place] ?? 0) ^
        (fingerprints[(place + segmentLength) ^ (second & mask)] ?? 0) ^
        (fingerprints[(place + segmentLength + segmentLength) ^ ((second >>> 16) & mask)] ?? 0)) &
        0xff) ===
      0
    );
  };

  /** Number of the longest listed name, or NONE or SLOW. */
  const findNumber = (text: string, start: number, end: number): number => {
    let hash = HASH_START;
    let found = NONE;
    let labels = 0;
    const last = end - 1;
    const stop = last > start && text.charCodeAt(last) === DOT ? last : end;
    for (let at = stop - 1; at >= start; at--) {
      const code = text.charCodeAt(at);
      if (code === DOT) {
        if (startsPunycode(text, at + 1)) return SLOW;
        if (labels++ > 0 && mayContain(hash)) {
          const number = findName(names, text, at + 1, stop);
          if (number >= 0) found = number;
        }
      } else if (code > 127 || PLAIN[code] === 0) return SLOW;
      hash = Math.imul(hash ^ code, HASH_STEP);
    }
    if (startsPunycode(text, start)) return SLOW;
    if (mayContain(hash)) {
      const number = findName(names, text, start, stop);
      if (number >= 0) found = number;
    }
    return found;
  };

  const findHost = (text: string, start: number, end: number): number => {
    const number = findNumber(text, start, end);
    return number < 0 ? number : (values[number] ?? 0);
  };

  return {
    names: names.count,
    findHost,
    findLink(href) {
      const start = authorityStart(href);
      if (start < 0)
        return href.charCodeAt(0) === 104 && href.startsWith('http') ? SLOW : classifyRelative(href);
      const slash = href.indexOf('/', start);
      const end = slash < 0 ? href.length : slash;
      const hostEnd = withoutPort(href, start, end);
      return hostEnd > start ? findHost(href, start, hostEnd) : SLOW;
    },
    nameOf(hostname) {
      for (let at = 0; at >= 0 && at < hostname.length;) {
        if (findName(names, hostname, at, hostname.length) >= 0) return hostname.slice(at);
        const dot = hostname.indexOf('.', at);
        at = dot < 0 ? -1 : dot + 1;
      }
      return null;
    },
    verdict,
  };
}
