/** Everything an entry's page shows, worked out once when it is opened. */
import { addressesOf, type AddressFacts } from '../../../check/entry-addresses.ts';
import { strongestFinding } from '../../../check/find-address.ts';
import type { Finding } from '../../../check/finding.ts';
import { alsoListed, type AlsoListed } from '../../../check/ties.ts';
import { removalOf } from '../../../registry/removed.ts';
import { entryReview, type Review } from '../../../registry/review.ts';
import type { Entry, HistoryEvent } from '../../../registry/schema.ts';
import type { OpenedRegistry } from '../load-registry.ts';

export interface EntryData<Kind extends Entry = Entry> {
  readonly entry: Kind;
  readonly registry: OpenedRegistry;
  readonly addresses: readonly AddressFacts[];
  /** The strongest that the rule says of any of its addresses. */
  readonly finding: Finding | undefined;
  readonly also: readonly AlsoListed[];
  readonly review: Review | undefined;
  readonly removal: HistoryEvent | undefined;
}

/** @param today ISO date */
export function entryData(registry: OpenedRegistry, entry: Entry, today: string): EntryData {
  const { records, ties } = registry;
  return {
    entry,
    registry,
    addresses: addressesOf(records, entry),
    finding: strongestFinding(records, entry),
    also: alsoListed(ties, entry),
    review: entryReview(entry, records.evidence, today),
    removal: removalOf(entry),
  };
}
