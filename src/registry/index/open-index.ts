/**
 * Opens an index and answers "who is behind this link?" from the raw string of an `href`, without making a URL or
 * any string for the 99 in 100 links that are not listed (figures: docs/performance.md).
 *
 * Plain hosts are found by what holds the names: `filtered-search.ts` in bytes, `name-lines.ts` in a script. Strings that are not fully
 * understood are handed back as `SLOW`, never guessed at: the caller then asks the platform's URL parser and `lookUp`.
 */
import { readIndex, type IndexParts } from './format.ts';
import { answerOf, hostLookUp, type HostLookUp } from './host-look-up.ts';
import { authorityStart, classifyOther, SLOW } from './link-shape.ts';
import { END, KIND, LENGTH_BITS, UPPER, type FindPlain } from './plain-host.ts';

export type { Listed } from './host-look-up.ts';
export { CLOSER, NONE, RELATIVE, SLOW, verdictOfScheme } from './link-shape.ts';

export interface Index extends HostLookUp {
  /** Verdict number for a link as it stands in an `href`, or NONE, SLOW, RELATIVE or CLOSER (`link-shape.ts`). */
  findLink(href: string): number;
  /** The text of a verdict; number 0 of a layer are the shapes that its verdicts share (`verdict-format.ts`). */
  verdict(number: number): string;
  readonly names: number;
}

const COLON = 58;

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

/** Hosts with capitals, and authorities that a query or fragment ends, are put right. */
function findOdd(findPlain: FindPlain, text: string, start: number, end: number, kind: number): number {
  if (kind === UPPER) {
    const lower = text.slice(start, end).toLowerCase();
    return findHost(findPlain, lower, 0, lower.length);
  }
  const cut = cutAt(text, start, end);
  return cut > start ? findAuthority(findPlain, text, start, cut) : SLOW;
}

function findHost(findPlain: FindPlain, text: string, start: number, end: number): number {
  const found = findPlain(text, start, end);
  return found < SLOW ? findOdd(findPlain, text, start, end, -found) : found;
}

function findAuthority(findPlain: FindPlain, text: string, start: number, end: number): number {
  // A port ends in a digit or, empty, in its colon: most hosts do not.
  const stop = text.charCodeAt(end - 1) > COLON ? end : withoutPort(text, start, end);
  return stop <= start ? SLOW : findHost(findPlain, text, start, stop);
}

/**
 * @param source an index as bytes, or its parts
 * @throws RangeError when bytes are not an index of the known format
 */
export function openIndex(source: Uint8Array<ArrayBuffer> | IndexParts): Index {
  return openParts(source instanceof Uint8Array ? readIndex(source) : source);
}

/** Apart from `openIndex`, so that the content script, which has no use for bytes, does not carry their reader. */
export function openParts({ count, findName, findPlain, verdict }: IndexParts): Index {
  return {
    names: count,
    verdict,
    findLink(href) {
      const start = authorityStart(href);
      if (start < 0) return classifyOther(href);
      const slash = href.indexOf('/', start);
      const end = slash < 0 ? href.length : slash;
      const place = findAuthority(findPlain, href, start, end);
      if (place < 0) return place;
      // A hit below an A-label, in whatever case, needs a last look: the platform alone can say whether the label is valid.
      return href.slice(start, end).toLowerCase().includes('xn--') ? SLOW : answerOf(place >>> LENGTH_BITS);
    },
    ...hostLookUp(findName, findPlain),
  };
}
