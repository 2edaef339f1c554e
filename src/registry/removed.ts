/** Removed entries stay in their file, with the reason: a log that nobody can rewrite quietly. Nothing is said of them. */
import type { Entry, HistoryEvent } from './schema.ts';

/** The event that removed the entry, unless it was added again since; removals of single addresses do not count. */
export function removalOf({ history }: Entry): HistoryEvent | undefined {
  const last = history.findLast(
    ({ event, property }) => property === undefined && (event === 'added' || event === 'removed'),
  );
  return last?.event === 'removed' ? last : undefined;
}
