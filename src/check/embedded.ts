/** What a page embeds from listed addresses, counted by what is listed. */
import { parseAddress } from '../address/parse-address.ts';
import type { Index } from '../registry/index/open-index.ts';
import type { Summary } from '../registry/index/verdict.ts';
import { lookUp } from './look-up.ts';

export interface Embedded {
  readonly summary: Summary;
  readonly count: number;
  /** Known by the embed's own data alone. */
  readonly weak: boolean;
}

/**
 * @param addresses of frames, players and objects
 * @param noted what the page's notes say of embeds whose addresses say nothing; an address itself says more
 * @returns one for each listed property, in the page's order, first by addresses; the strongest that is said of it
 */
export function embeddedIn(
  index: Index,
  addresses: readonly string[],
  noted: readonly { readonly address: string; readonly weak: boolean }[] = [],
): Embedded[] {
  const found = new Map<string, Embedded>();
  const rounds = [
    { some: addresses, weak: false },
    ...[false, true].map((weak) => ({
      some: noted.filter((one) => one.weak === weak).map(({ address }) => address),
      weak,
    })),
  ];
  for (const { some, weak } of rounds) {
    // What an address says is not said again by a note, nor what is sure by an embed's own word.
    const before = new Set(found.keys());
    for (const address of some) {
      const parsed = parseAddress(address);
      const [summary] = parsed.ok ? lookUp(index, parsed.address).summaries : [];
      if (summary === undefined || before.has(summary.property)) continue;
      const count = (found.get(summary.property)?.count ?? 0) + 1;
      found.set(summary.property, { summary, count, weak });
    }
  }
  return [...found.values()];
}
