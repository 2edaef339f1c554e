/**
 * Opens an index and answers "who is behind this link?" from the raw string of an `href`, without making a URL or
 * any string for the 99 in 100 links that are not listed (figures: docs/performance.md).
 *
 * One pass from the host's last character to its first hashes every suffix on the way; at each label boundary the filter
 * is asked, and only what passes is compared with the exact names. Strings that this pass does not fully understand are handed back as `SLOW`, never
 * guessed at: the caller then asks the platform's URL parser and `lookUp`.
 */
import { readIndex, type IndexParts } from './format.ts';
import { answerOf, hostLookUp, type HostLookUp } from './host-look-up.ts';
import { HASH_START, HASH_STEP } from './hash.ts';
import { authorityStart, classifyOther, NONE, SLOW } from './link-shape.ts';
import { findName } from './find-name.ts';
import { LENGTH_BITS } from './name-table.ts';

export type { Listed } from './host-look-up.ts';
export { CLOSER, NONE, RELATIVE, SLOW, verdictOfScheme } from './link-shape.ts';

export interface Index extends HostLookUp {
  /** Verdict number for a link as it stands in an `href`, or NONE, SLOW, RELATIVE or CLOSER (`link-shape.ts`). */
  findLink(href: string): number;
  /** The text of a verdict; number 0 of a layer are the shapes that its verdicts share (`verdict-format.ts`). */
  verdict(number: number): string;
  readonly names: number;
}

const DOT = 46;
const COLON = 58;
/** What a character of a host means, by its code. Text, since a table would be filled on every page. */
export const KIND =
  '0000000000000000000000000000000000030000000001001111111111000003' +
  '0222222222222222222222222220000101111111111111111111111111100000';
/** Small letters, digits, `-` and `_`. */
export const PLAIN = 49;
/** Capitals. */
const UPPER = 50;
/** `?` and `#`; what is left, and nothing beyond ASCII, is left to the platform. */
const END = 51;

/** The end of the host before a valid port in text[start, end); `end` itself where there is none; SLOW when it is odd. */
function withoutPort(text: string, start: number, end: number): number {
  let port = 0;
  let scale = 1;
  for (let at = end; at > start; at--) {
    const code = text.charCodeAt(at - 1);
    if (code === COLON) return end - at <= 5 && port <= 65_535 ? at - 1 : SLOW;
    if (code < 48 || code > 57) return end;
    port += (code - 48) * scale;
    scale *= 10;
  }
  return end;
}

/** Where a query or fragment cuts the authority short (no path in front of it); `end` where nothing does. */
function cutAt(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (KIND.charCodeAt(text.charCodeAt(at)) === END) return at;
  return end;
}

/** What the pass over a host asks. */
type Scan = Pick<IndexParts, 'names' | 'mayContain'>;

/**
 * The longest suffix of a plain host, text[start, stop), at a label boundary that the filter lets pass. Nothing is called then:
 * engines compile this loop before the first one passes, and give up what they compiled at the first call they have not seen.
 *
 * @returns where it begins, NONE, SLOW, or -UPPER or -END for a character of that kind
 */
function findPassing({ mayContain }: Scan, text: string, start: number, stop: number): number {
  let hash = HASH_START;
  let passing = NONE;
  let labels = 0;
  let at = stop;
  while (at > start) {
    const suffix = at;
    const code = text.charCodeAt(--at);
    // Small letters, which is nearly all of it, cost no further question.
    if (code < 97 || code > 122) {
      if (code === DOT) {
        if (labels++ > 0 && mayContain(hash)) passing = suffix;
      } else {
        const kind = KIND.charCodeAt(code);
        if (kind !== PLAIN) return kind > PLAIN ? -kind : SLOW;
      }
    }
    hash = Math.imul(hash ^ code, HASH_STEP);
  }
  return mayContain(hash) ? start : passing;
}

/**
 * The longest listed name that a plain host, text[start, end), is or ends with at a label boundary.
 *
 * @returns the name's place (`LENGTH_BITS`), NONE, SLOW, or -UPPER or -END for a character of that kind
 */
function findPlain(scan: Scan, text: string, start: number, end: number): number {
  // A fully qualified name's trailing dot is no part of it.
  const stop = end - 1 > start && text.charCodeAt(end - 1) === DOT ? end - 1 : end;
  const passing = findPassing(scan, text, start, stop);
  return passing < 0 ? passing : findExactly(scan, text, passing, stop);
}

/** The exact names' answer for the suffix that the filter let pass, text[start, stop), or for a shorter one. */
function findExactly(scan: Scan, text: string, start: number, stop: number): number {
  const number = findName(scan.names(), text, start, stop);
  if (number >= 0) return (number << LENGTH_BITS) | (stop - start);
  const next = text.indexOf('.', start) + 1;
  const isLast = !text.slice(next, stop).includes('.');
  return next === 0 || next >= stop || isLast ? NONE : findPlain(scan, text, next, stop);
}

/** Hosts with capitals, and authorities that a query or fragment ends, are put right. */
function findOdd(scan: Scan, text: string, start: number, end: number, kind: number): number {
  if (kind === UPPER) {
    const lower = text.slice(start, end).toLowerCase();
    const found = findPlain(scan, lower, 0, lower.length);
    return found < SLOW ? findOdd(scan, lower, 0, lower.length, -found) : found;
  }
  const cut = cutAt(text, start, end);
  return cut > start ? findAuthority(scan, text, start, cut) : SLOW;
}

function findAuthority(scan: Scan, text: string, start: number, end: number): number {
  // A port ends in a digit or, empty, in its colon: most hosts do not.
  const stop = text.charCodeAt(end - 1) > COLON ? end : withoutPort(text, start, end);
  if (stop <= start) return SLOW;
  const found = findPlain(scan, text, start, stop);
  return found < SLOW ? findOdd(scan, text, start, stop, -found) : found;
}

/**
 * @param source an index as bytes, or its parts
 * @throws RangeError when bytes are not an index of the known format
 */
export function openIndex(source: Uint8Array<ArrayBuffer> | IndexParts): Index {
  return openParts(source instanceof Uint8Array ? readIndex(source) : source);
}

/** Apart from `openIndex`, so that the content script, which has no use for bytes, does not carry their reader. */
export function openParts({ count, names, value, mayContain, verdict }: IndexParts): Index {
  const scan: Scan = { names, mayContain };
  return {
    names: count,
    verdict,
    findLink(href) {
      const start = authorityStart(href);
      if (start < 0) return classifyOther(href);
      const slash = href.indexOf('/', start);
      const end = slash < 0 ? href.length : slash;
      const place = findAuthority(scan, href, start, end);
      if (place < 0) return place;
      // A hit below an A-label needs a last look: the platform alone can say whether the label is valid.
      return href.slice(start, end).includes('xn--') ? SLOW : answerOf(value(place >>> LENGTH_BITS));
    },
    ...hostLookUp(names, value, (hostname) => findPlain(scan, hostname, 0, hostname.length)),
  };
}
