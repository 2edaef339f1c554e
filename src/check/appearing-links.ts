/** Where short links appear to lead: what their authors wrote on them, counted by what is listed. */
import { parseAddress } from '../address/parse-address.ts';
import type { Index } from '../registry/index/open-index.ts';
import type { Summary } from '../registry/index/verdict.ts';
import { lookUp } from './look-up.ts';

export interface Appearing {
  readonly summary: Summary;
  /** The short links' host. */
  readonly via: string;
  readonly count: number;
}

/**
 * @param links addresses of links, each with what it shows of itself
 * @returns one for each listed property and short-link host, in the page's order
 */
export function appearingLinks(
  index: Index,
  links: readonly { readonly href: string; readonly shown: readonly string[] }[],
): Appearing[] {
  const found = new Map<string, Appearing>();
  for (const { href, shown } of links) {
    const parsed = parseAddress(href);
    if (!parsed.ok) continue;
    const { summaries, weak, via } = lookUp(index, parsed.address, shown);
    const [summary] = summaries;
    const [host] = via;
    if (weak !== true || summary === undefined || host === undefined) continue;
    const key = `${host} ${summary.property}`;
    found.set(key, { summary, via: host, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
