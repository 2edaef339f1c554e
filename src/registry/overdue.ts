/** Which entries have to be compared with their sources again: the work list of maintainers. */
import { byCodeUnits } from './canonical.ts';
import { entryReview, type Review } from './review.ts';
import type { RegistryList } from './schema.ts';

export interface OverdueEntry extends Review {
  readonly id: string;
}

/**
 * @param today ISO date
 * @returns entries whose review is overdue, the one that waits longest first
 */
export function overdueEntries({ entries, evidence }: RegistryList, today: string): OverdueEntry[] {
  const sources = new Map(evidence.map((source) => [source.id, source]));
  return entries
    .flatMap((entry): OverdueEntry[] => {
      const review = entryReview(entry, sources, today);
      return review?.overdue === true ? [{ id: entry.id, ...review }] : [];
    })
    .toSorted((a, b) => byCodeUnits(a.reviewed, b.reviewed) || byCodeUnits(a.id, b.id));
}
