/** When somebody last looked at an entry, and whether it is time to look again. */
import type { Entry } from '../registry/schema.ts';

export interface Review {
  /** When the registry took the entry in. */
  readonly added?: string;
  /** The newest review of any of its claims; absent: none since it was added. */
  readonly reviewed?: string;
  /** The earliest date by which a claim is to be reviewed. */
  readonly reviewBy?: string;
  /** Whether that date has passed. */
  readonly overdue: boolean;
}

/** A date as precise as it is has passed when its whole day, month or year has. */
function hasPassed(date: string, today: string): boolean {
  return today.slice(0, date.length) > date;
}

/**
 * @param today ISO date (`YYYY-MM-DD`): the clock comes in as an argument
 */
export function reviewOf(entry: Entry, today: string): Review {
  const claims = [...entry.claims, ...entry.properties.flatMap((property) => property.claims)];
  const added = entry.history.find(({ event }) => event === 'added')?.date;
  const reviewed = claims
    .flatMap((claim) => claim.reviewed ?? [])
    .toSorted()
    .at(-1);
  const reviewBy = claims.flatMap((claim) => claim.reviewBy ?? []).toSorted()[0];
  return {
    ...(added === undefined ? {} : { added }),
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    overdue: reviewBy !== undefined && hasPassed(reviewBy, today),
  };
}
