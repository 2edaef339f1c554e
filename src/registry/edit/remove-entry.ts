/** Takes an entry, or one of its addresses, out of what is told. The log keeps it, with the reason. */
import type { RegistryFiles } from '../compute-list.ts';
import { removalOf } from '../removed.ts';
import { nextList, refused, withEntry, type Edited } from './add-candidate.ts';

export interface Removal {
  readonly entry: string;
  /** An address of it; absent: the whole entry. */
  readonly property?: string;
  readonly reason: string;
}

/**
 * A removed entry stays as it was, and its last event says that it is gone: index, exports and counts leave it out. A
 * removed address leaves the entry, and an event names it.
 *
 * @param date ISO date of the event
 */
export function removeEntry(registry: RegistryFiles, removal: Removal, date: string): Edited {
  const reason = removal.reason.trim();
  if (reason === '') return refused('A removal needs its reason: the log shows it.');
  const entry = [...registry.outlets, ...registry.operations].find(({ id }) => id === removal.entry);
  if (entry === undefined) return refused(`No entry has the id ${removal.entry}.`);
  if (removalOf(entry) !== undefined) return refused(`${entry.id} has been removed already.`);
  const { property } = removal;
  if (property !== undefined && !entry.properties.some(({ value }) => value === property)) {
    return refused(`${entry.id} does not hold ${property}.`);
  }
  const next = {
    ...entry,
    properties: entry.properties.filter(({ value }) => value !== property),
    history: [
      ...entry.history,
      { date, event: 'removed' as const, ...(property === undefined ? {} : { property }), note: reason },
    ],
  };
  return {
    ok: true,
    entry: next,
    registry: { ...withEntry(registry, next), list: nextList(registry.list, date) },
  };
}
