/**
 * The filter over the names on the reader's lists: which links are worth a question to the background. Written for the
 * many that are not: one pass from the host's end to its start, no string made, no URL parsed.
 */
import { openProbe } from '../../registry/index/fuse-filter.ts';
import { parseLink } from '../../address/parse-address.ts';
import type { StoredFilter } from '../../messages/lists-filter.ts';
import { HASH_START, HASH_STEP } from '../../registry/index/hash.ts';
import { authorityStart, classifyOther, RELATIVE, SLOW } from '../../registry/index/link-shape.ts';
import { DOT, KIND, PLAIN } from '../../registry/index/plain-host.ts';

/** What a link's host may be on: nothing for certain, or to be asked by this name. */
export type HostOf = (href: string, base: string) => string | null;

/** @param decode base64 to bytes: the platform's own in browsers */
export function openFilter(
  [seed, segmentLength, startRange, bits]: StoredFilter,
  decode: (text: string) => Uint8Array,
): HostOf {
  const mayContain = openProbe({ fingerprints: decode(bits), seed, segmentLength, startRange });
  /** Whether text[start, end) or a name above it may be listed; `null` where it is not a plain host. */
  const passes = (text: string, start: number, end: number): boolean | null => {
    let hash = HASH_START;
    let labels = 0;
    for (let at = end - 1; at >= start; at--) {
      const code = text.charCodeAt(at);
      if (code === DOT) {
        if (at === end - 1) return null;
        // One label alone is a top level: never listed.
        if (labels++ > 0 && mayContain(hash)) return true;
      } else if (KIND.charCodeAt(code) !== PLAIN) return null;
      hash = Math.imul(hash ^ code, HASH_STEP);
    }
    return labels > 0 && mayContain(hash);
  };
  const slow = (href: string, base: string): string | null => {
    const parsed = parseLink(href, base);
    const host = parsed.ok ? parsed.address.hostname : null;
    return host !== null && passes(host, 0, host.length) === true ? host : null;
  };
  // Most links of most pages lead to the page's own host.
  let known = '';
  let ofBase: string | null = null;
  return (href, base) => {
    const start = authorityStart(href);
    if (start < 0) {
      const shape = classifyOther(href);
      if (shape === SLOW) return slow(href, base);
      if (shape !== RELATIVE) return null;
      if (known !== base) {
        known = base;
        ofBase = slow(base, base);
      }
      return ofBase;
    }
    const slash = href.indexOf('/', start);
    const end = slash < 0 ? href.length : slash;
    // Few pass: the platform says what their host is, whatever stands in front of the part that was seen.
    return passes(href, start, end) === false ? null : slow(href, base);
  };
}
