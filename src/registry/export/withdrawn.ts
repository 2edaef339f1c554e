/** Addresses that the log says were removed: whoever took them from an earlier export has to be told. */
import { removalOf } from '../removed.ts';
import type { Entry } from '../schema.ts';
import { operationAddresses, type Publication } from './publication.ts';

/** An address that an earlier list held, and why this one doesn't. */
export interface Withdrawn {
  readonly address: string;
  readonly reason: string;
}

/** Addresses of one entry that were removed, alone or with it, and that it does not hold again. */
export function withdrawnFrom(publication: Publication, entry: Entry): Withdrawn[] {
  const held = new Set(
    operationAddresses(publication)
      .filter((one) => one.entry.id === entry.id)
      .map(({ property }) => property.value),
  );
  const removal = removalOf(entry);
  const withEntry =
    removal === undefined
      ? []
      : entry.properties.map(({ value }): Withdrawn => ({ address: value, reason: removal.note }));
  const alone = entry.history.flatMap(({ event, property, note }): Withdrawn[] =>
    event === 'removed' && property !== undefined ? [{ address: property, reason: note }] : [],
  );
  const withdrawn = new Map([...alone, ...withEntry].map((one) => [one.address, one]));
  return [...withdrawn.values()].filter(({ address }) => !held.has(address));
}
