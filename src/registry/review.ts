/**
 * When the sources of an entry were last read, and when that has to happen again (label wording, section 3, point 11):
 * an overdue one is told as "not reviewed since …".
 *
 * A claim was reviewed on the date it carries; without one, when the registry took it in; one read in a copy or
 * transcription, no later than that copy was made, since nobody has looked at the source itself since then.
 * It is due again on its own `reviewBy`, else a year later: State Media Monitor reclassifies every year, and a domain
 * name is registered by the year.
 */
import { isAbout } from './is-about.ts';
import { removalOf } from './removed.ts';
import type { Claim, Entry, Evidence, Property } from './schema.ts';

/** All dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as they are known. */
export interface Review {
  readonly reviewed: string;
  readonly due: string;
  readonly overdue: boolean;
}

type Sources = ReadonlyMap<string, Evidence>;
type Relation = Claim['relation'];

/** What a label of each kind of entry rests on: the first group that has claims makes the class. */
const GROUNDS: Readonly<Record<Entry['kind'], readonly (readonly Relation[])[]>> = {
  outlet: [['typology'], ['designation'], ['party'], ['restriction', 'ownership']],
  operation: [['attribution', 'listing']],
};

/** What ties an address to its entry. */
const TIES: ReadonlySet<Relation> = new Set(['listing', 'impersonation']);

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function copied({ copy, date }: Claim, sources: Sources): string | undefined {
  return copy === undefined ? undefined : later(sources.get(copy)?.date ?? date, date);
}

/** "2024-02-29" -> "2025-02-28": the same day of the next year. */
function yearLater(date: string): string {
  const year = String(Number(date.slice(0, 4)) + 1);
  return `${year}${date.slice(4)}`.replace(/-02-29$/u, '-02-28');
}

/** Past only when the whole year, month or day that a date names is past. */
function isPast(date: string, today: string): boolean {
  return today.slice(0, date.length) > date;
}

function claimReview(claim: Claim, takenIn: string, sources: Sources): Omit<Review, 'overdue'> {
  const copy = copied(claim, sources);
  const reviewed = claim.reviewed ?? (copy === undefined ? takenIn : earlier(copy, takenIn));
  return { reviewed, due: claim.reviewBy ?? yearLater(reviewed) };
}

/** Of several claims that say the same, the one reviewed last counts. */
function freshest(claims: readonly Claim[], takenIn: string, sources: Sources): Omit<Review, 'overdue'>[] {
  const reviews = claims.map((claim) => claimReview(claim, takenIn, sources));
  return reviews.toSorted((a, b) => (a.due < b.due ? 1 : -1)).slice(0, 1);
}

function groundClaims(entry: Entry, property: Property | undefined): readonly Claim[] {
  const own = [...entry.claims, ...(property?.claims ?? [])].filter(
    (claim) => claim.names === undefined && (property === undefined || isAbout(claim, property.value)),
  );
  const groups = GROUNDS[entry.kind].map((group) => own.filter(({ relation }) => group.includes(relation)));
  return groups.find((claims) => claims.length > 0) ?? [];
}

function oldest(reviews: readonly Omit<Review, 'overdue'>[], today: string): Review | undefined {
  const first = reviews.toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  return first && { ...first, overdue: isPast(first.due, today) };
}

/** The day on which the registry took the entry in. */
function takenIn({ history }: Entry): string {
  return history.find(({ event }) => event === 'added')?.date ?? history[0]?.date ?? '';
}

/**
 * The review of one address of an entry: of what the label rests on, and of what ties the address to the entry, the
 * one that is due first.
 *
 * @param sources all evidence by id
 * @param today ISO date
 * @returns `undefined` for removed entries, and where no claim says anything
 */
export function propertyReview(
  entry: Entry,
  property: Property,
  sources: Sources,
  today: string,
): Review | undefined {
  if (removalOf(entry) !== undefined) return undefined;
  const ties = property.claims.filter(({ relation }) => TIES.has(relation));
  const tied = freshest(ties, property.added, sources);
  const grounded =
    entry.kind === 'outlet' ? freshest(groundClaims(entry, property), takenIn(entry), sources) : [];
  return oldest([...tied, ...grounded], today);
}

/**
 * The review of a whole entry: that of its address that is due first; of an entry without addresses, that of its own
 * claims.
 *
 * @param sources all evidence by id
 * @param today ISO date
 */
export function entryReview(entry: Entry, sources: Sources, today: string): Review | undefined {
  if (removalOf(entry) !== undefined) return undefined;
  const reviews = entry.properties.flatMap(
    (property) => propertyReview(entry, property, sources, today) ?? [],
  );
  return oldest(
    reviews.length > 0 ? reviews : freshest(groundClaims(entry, undefined), takenIn(entry), sources),
    today,
  );
}
