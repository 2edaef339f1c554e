/** What a page embeds from listed addresses, counted by what is listed. */
import { parseAddress } from '../address/parse-address.ts';
import type { Index } from '../registry/index/open-index.ts';
import type { Summary } from '../registry/index/verdict.ts';
import { lookUp } from './look-up.ts';

export interface Embedded {
  readonly summary: Summary;
  readonly count: number;
}

/**
 * @param addresses of frames, players and objects
 * @returns one for each listed property, in the page's order; the strongest that is said of it
 */
export function embeddedIn(index: Index, addresses: readonly string[]): Embedded[] {
  const found = new Map<string, Embedded>();
  for (const address of addresses) {
    const parsed = parseAddress(address);
    const [summary] = parsed.ok ? lookUp(index, parsed.address).summaries : [];
    if (summary === undefined) continue;
    found.set(summary.property, { summary, count: (found.get(summary.property)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
