/**
 * Opens an index and answers "who is behind this link?" from the raw string of an `href`, without making a URL or
 * any string for the 99 in 100 links that are not listed (figures: docs/performance.md).
 *
 * One pass over the host hashes it and all its suffixes; for each suffix the filter is asked, and only what passes is
 * compared with the exact names. Strings that this pass does not fully understand are handed back as `SLOW`, never
 * guessed at: the caller then asks the platform's URL parser and `lookUp`.
 */
import { readIndex, type IndexParts } from './format.ts';
import { BASE, MAX_HOST, POWERS } from './hash.ts';
import { authorityStart, classifyOther, isPort, NONE, SLOW } from './link-shape.ts';
import { findName } from './name-table.ts';

export { NONE, RELATIVE, SLOW } from './link-shape.ts';

export interface Listed {
  /** The listed name, as the registry spells it. */
  readonly name: string;
  /** The number of its verdict. */
  readonly verdict: number;
}

export interface Index {
  /** Verdict number for a link as it stands in an `href`, or NONE, SLOW or RELATIVE (`link-shape.ts`). */
  findLink(href: string): number;
  /** The longest listed name that a hostname (as `parseAddress` gives it) is or ends with at a label boundary. */
  lookUp(hostname: string): Listed | null;
  /** The JSON text of a verdict; number 0 is the table of strings that verdicts share. */
  verdict(number: number): string;
  readonly names: number;
}

const DOT = 46;
const PLAIN = 1;
const POINT = 2;
const UPPER = 3;
const END = 4;
const PORT = 5;

/** What a character of an authority means; 0 (and nothing, beyond ASCII) is left to the platform. */
const KIND = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789-_') KIND[character.charCodeAt(0)] = PLAIN;
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') KIND[character.charCodeAt(0)] = UPPER;
for (const character of '/?#') KIND[character.charCodeAt(0)] = END;
KIND[DOT] = POINT;
KIND[58] = PORT;

/** Hosts with more labels than this are left to the platform. */
const MAX_DOTS = 32;

/**
 * @param source an index as bytes, or its parts
 * @throws RangeError when bytes are not an index of the known format
 */
export function openIndex(source: Uint8Array<ArrayBuffer> | IndexParts): Index {
  const { names, values, filter, verdict } = source instanceof Uint8Array ? readIndex(source) : source;
  const { fingerprints, seed, segmentLength, startRange } = filter;
  const mask = segmentLength - 1;
  const scale = startRange / 2 ** 32;
  // Where each dot of the host at hand stands, and the hash up to and with it: reused, so that a look-up allocates nothing.
  const dotAt = new Int32Array(MAX_DOTS);
  const dotHash = new Int32Array(MAX_DOTS);

  /** The filter's answer for a name's hash: `mixFirst`, `mixSecond` and the three places of `fuse-filter.ts`, written out. */
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

  /** Number of the longest listed name that text[start, end) is or ends with; `hash` is the whole's, `dots` are noted. */
  const probe = (text: string, start: number, end: number, hash: number, dots: number): number => {
    let found = NONE;
    for (let dot = dots - 2; dot >= -1; dot--) {
      const from = dot < 0 ? start : (dotAt[dot] ?? 0) + 1;
      const before = dot < 0 ? 0 : (dotHash[dot] ?? 0);
      const suffix = (hash - Math.imul(before, POWERS[end - from] ?? 0)) | 0;
      if (!mayContain(suffix)) continue;
      const number = findName(names, text, from, end);
      if (number >= 0) found = number;
    }
    return found;
  };

  /** A hit below an A-label needs a last look: the platform alone can say whether the label is valid. */
  const confirm = (text: string, start: number, end: number, number: number): number =>
    number < 0 || !text.slice(start, end).includes('xn--') ? number : SLOW;

  /** Verdict number for the host that starts at `start`, or NONE or SLOW. */
  const findAuthority = (text: string, start: number): number => {
    const { length } = text;
    let hash = 0;
    let dots = 0;
    let beforeDot = 0;
    let at = start;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const kind = KIND[code];
      if (kind === PLAIN) hash = (Math.imul(hash, BASE) + code) | 0;
      else if (kind === POINT) {
        if (dots === MAX_DOTS) return SLOW;
        beforeDot = hash;
        hash = (Math.imul(hash, BASE) + DOT) | 0;
        dotAt[dots] = at;
        dotHash[dots++] = hash;
      } else if (kind === UPPER) return findAuthority(text.toLowerCase(), start);
      else if (kind === END || (kind === PORT && isPort(text, at + 1))) break;
      else return SLOW;
    }
    let end = at;
    if (dots > 0 && dotAt[dots - 1] === end - 1) {
      // A fully qualified name's trailing dot is no part of it.
      end--;
      dots--;
      hash = beforeDot;
    }
    if (end === start || end - start > MAX_HOST) return SLOW;
    const number = confirm(text, start, end, probe(text, start, end, hash, dots));
    return number < 0 ? number : (values[number] ?? 0);
  };

  return {
    names: names.count,
    verdict,
    findLink(href) {
      const start = authorityStart(href);
      return start < 0 ? classifyOther(href) : findAuthority(href, start);
    },
    lookUp(hostname) {
      for (let at = 0; at >= 0 && at < hostname.length;) {
        const number = findName(names, hostname, at, hostname.length);
        if (number >= 0) return { name: hostname.slice(at), verdict: values[number] ?? 0 };
        const dot = hostname.indexOf('.', at);
        at = dot < 0 ? -1 : dot + 1;
      }
      return null;
    },
  };
}
