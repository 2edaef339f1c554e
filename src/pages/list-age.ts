const DAY = 86_400_000;

/**
 * Whole days since a list's date.
 *
 * @param date ISO date of the list
 * @param now in milliseconds since 1970
 * @returns 0 for today, and for a date in the future or one that can't be read
 */
export function ageInDays(date: string, now: number): number {
  const days = Math.floor((now - Date.parse(date)) / DAY);
  return days > 0 ? days : 0;
}

/** Older than a fortnight is said, older than two months is warned of. */
const STALE = 14;
const OLD = 60;

export type Freshness = 'fresh' | 'stale' | 'old';

export function freshnessOf(days: number): Freshness {
  if (days > OLD) return 'old';
  return days > STALE ? 'stale' : 'fresh';
}
