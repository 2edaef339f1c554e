/** What an import may change in entries that are there already, and what it must leave alone. */
import { formatFile, sortedEntry } from '../canonical.ts';
import type { Claim, Entry, HistoryEvent, Property } from '../schema.ts';

const ADDED: Omit<HistoryEvent, 'date'> = { event: 'added', note: 'Imported from the evidence compilation.' };

function withoutHistory(entry: Entry): string {
  return formatFile({ ...sortedEntry(entry), history: [] });
}

function key(property: Property): string {
  return `${property.kind}\n${property.value}`;
}

/** Claims that say the same keep the day on which somebody reviewed them. */
function withReviews(fresh: readonly Claim[], existing: readonly Claim[]): Claim[] {
  const said = ({ reviewed: _r, reviewBy: _b, ...claim }: Claim): string => formatFile(claim);
  const known = new Map(existing.map((claim) => [said(claim), claim]));
  return fresh.map((claim) => {
    const { reviewed, reviewBy } = known.get(said(claim)) ?? {};
    return {
      ...claim,
      ...(reviewed === undefined ? {} : { reviewed }),
      ...(reviewBy === undefined ? {} : { reviewBy }),
    };
  });
}

/** Properties keep the day on which the registry took them in, claims that of their review. */
function withDates<E extends Entry>(fresh: E, existing: Entry): E {
  const known = new Map(existing.properties.map((property) => [key(property), property]));
  const properties = fresh.properties.map((property) => ({
    ...property,
    added: known.get(key(property))?.added ?? property.added,
    claims: withReviews(property.claims, known.get(key(property))?.claims ?? []),
  }));
  return { ...fresh, properties, claims: withReviews(fresh.claims, existing.claims) };
}

/** What an entry says of itself besides its addresses and its log, key by key. */
function changedFacts(fresh: Entry, existing: Entry): string[] {
  const own = ({ properties: _p, history: _h, ...facts }: Entry): Map<string, string> =>
    new Map(Object.entries(facts).map(([key, value]) => [key, formatFile(value)]));
  const [before, after] = [own(sortedEntry(existing)), own(sortedEntry(fresh))];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}

/** "Import: addresses added: 2, removed: 1." or "Import: changed: parent, aliases." */
function changeNote(fresh: Entry, existing: Entry): string {
  const before = new Set(existing.properties.map(key));
  const after = new Set(fresh.properties.map(key));
  const added = [...after].filter((one) => !before.has(one)).length;
  const removed = [...before].filter((one) => !after.has(one)).length;
  if (added + removed > 0) return `Import: addresses added: ${added}, removed: ${removed}.`;
  const changed = changedFacts(fresh, existing);
  return `Import: changed: ${changed.length === 0 ? 'facts on addresses' : changed.join(', ')}.`;
}

/** Whether a person has corrected or removed the entry: an import leaves it as it is. */
export function isInHand(entry: Entry): boolean {
  return entry.history.some(({ event }) => event === 'corrected' || event === 'removed');
}

/**
 * Brings a freshly imported entry and the one on file together.
 *
 * @param fresh the entry as the tables have it now
 * @param existing the entry on file, if any
 * @param date ISO date that a new event is dated with
 * @returns the entry with its history: an event is added only when something changed
 */
export function keepHistory<E extends Entry>(fresh: E, existing: E | undefined, date: string): E {
  if (existing === undefined) return { ...fresh, history: [{ date, ...ADDED }] };
  if (isInHand(existing)) return existing;
  const reply = existing.reply === undefined ? {} : { reply: existing.reply };
  const next = withDates({ ...fresh, ...reply }, existing);
  if (withoutHistory(next) === withoutHistory(existing)) return { ...next, history: existing.history };
  return {
    ...next,
    history: [...existing.history, { date, event: 'changed', note: changeNote(next, existing) }],
  };
}
