/**
 * The filter over the names on the reader's lists: which links are worth a question to the background. Written for the
 * many that are not: one pass from the host's end to its start, no string made, no URL parsed.
 */
import { parseLink } from '../../address/parse-address.ts';
import { authorityStart, classifyOther, RELATIVE, SLOW } from '../../registry/index/link-shape.ts';
import {
  ROLL_KEPT,
  ROLL_START,
  ROLL_STEP,
  openTextProbe,
  type FilterText,
} from '../../registry/lists/filter-text.ts';
import { DOT, KIND, PLAIN } from '../../registry/index/plain-host.ts';

export interface HostFilter {
  /** What a link's host may be on: nothing for certain, or to be asked by this name. */
  hostOf(href: string, base: string): string | null;
  /**
   * Whether anything may name the host of a link that was cut off behind its authority.
   *
   * @param start where its authority starts (`authorityStart`)
   */
  mayName(link: string, start: number, base: string): boolean;
}

export function openFilter(filter: FilterText): HostFilter {
  const mayBeNamed = openTextProbe(filter);
  /** Whether text[start, end) or a name above it may be listed; `null` where it is not a plain host. */
  const passes = (text: string, start: number, end: number): boolean | null => {
    let hash = ROLL_START;
    let labels = 0;
    for (let at = end - 1; at >= start; at--) {
      const code = text.charCodeAt(at);
      if (code === DOT) {
        if (at === end - 1) return null;
        // One label alone is a top level: never listed.
        if (labels++ > 0 && mayBeNamed(hash)) return true;
      } else if (KIND.charCodeAt(code) !== PLAIN) return null;
      hash = ((hash & ROLL_KEPT) * ROLL_STEP) ^ code;
    }
    return labels > 0 && mayBeNamed(hash);
  };
  const slow = (href: string, base: string): string | null => {
    const parsed = parseLink(href, base);
    const host = parsed.ok ? parsed.address.hostname : null;
    return host !== null && passes(host, 0, host.length) === true ? host : null;
  };
  // Most links of most pages lead to the page's own host.
  let known = '';
  let ofBase: string | null = null;
  return {
    hostOf(href, base) {
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
    },
    mayName: (link, start, base) => passes(link, start, link.length) ?? slow(link, base) !== null,
  };
}
