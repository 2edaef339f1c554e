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

/** A fully qualified name's trailing dot is no part of it. */
const withoutDot = (text: string, start: number, end: number): number =>
  end - 1 > start && text.charCodeAt(end - 1) === DOT ? end - 1 : end;

/** What the pass over a host asks. */
type Scan = Pick<IndexParts, 'findName' | 'mayContain'>;

/**
 * Where the longest suffix at a label boundary begins that the filter lets pass, of a plain host, text[start, end). Nothing is
 * called then: engines compile this loop before the first one passes, and give up what they compiled at the first call that they
 * have not seen.
 *
 * @returns NONE where none passes, SLOW, or -UPPER or -END for a character of that kind
 */
function findPassing({ mayContain }: Scan, text: string, start: number, end: number): number {
  let hash = HASH_START;
  let passing = NONE;
  let labels = 0;
  let at = withoutDot(text, start, end);
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
 * The longest listed name that a plain host, text[start, end), ends with from `passing` on, where the filter let a suffix pass.
 *
 * @returns the name's place (`LENGTH_BITS`), or NONE
 */
function findExactly(scan: Scan, text: string, passing: number, end: number): number {
  const stop = withoutDot(text, passing, end);
  const number = scan.findName(text, passing, stop);
  if (number >= 0) return (number << LENGTH_BITS) | (stop - passing);
  // Shorter ones, but the last label alone.
  const next = text.indexOf('.', passing) + 1;
  if (next === 0 || !text.slice(next, stop).includes('.')) return NONE;
  const shorter = findPassing(scan, text, next, stop);
  return shorter < 0 ? NONE : findExactly(scan, text, shorter, stop);
}

/** Hosts with capitals, and authorities that a query or fragment ends, are put right. */
function findOdd(scan: Scan, text: string, start: number, end: number, kind: number): number {
  if (kind === UPPER) {
    const lower = text.slice(start, end).toLowerCase();
    return findHost(scan, lower, 0, lower.length);
  }
  const cut = cutAt(text, start, end);
  return cut > start ? findAuthority(scan, text, start, cut) : SLOW;
}

/** The place of the longest listed name that a plain host, text[start, end), is or ends with; else what `findPassing` says. */
function findPlain(scan: Scan, text: string, start: number, end: number): number {
  const found = findPassing(scan, text, start, end);
  return found < 0 ? found : findExactly(scan, text, found, end);
}

function findHost(scan: Scan, text: string, start: number, end: number): number {
  const found = findPlain(scan, text, start, end);
  return found < SLOW ? findOdd(scan, text, start, end, -found) : found;
}

function findAuthority(scan: Scan, text: string, start: number, end: number): number {
  // A port ends in a digit or, empty, in its colon: most hosts do not.
  const stop = text.charCodeAt(end - 1) > COLON ? end : withoutPort(text, start, end);
  return stop <= start ? SLOW : findHost(scan, text, start, stop);
}

/**
 * @param source an index as bytes, or its parts
 * @throws RangeError when bytes are not an index of the known format
 */
export function openIndex(source: Uint8Array<ArrayBuffer> | IndexParts): Index {
  return openParts(source instanceof Uint8Array ? readIndex(source) : source);
}

/** Apart from `openIndex`, so that the content script, which has no use for bytes, does not carry their reader. */
export function openParts({ count, findName, value, mayContain, verdict }: IndexParts): Index {
  const scan: Scan = { findName, mayContain };
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
    ...hostLookUp(findName, value, (hostname) => findPlain(scan, hostname, 0, hostname.length)),
  };
}
