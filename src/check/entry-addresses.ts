/** The addresses of an entry as its page lists them. */
import { classify } from '../registry/classify.ts';
import type { Verdict } from '../registry/label.ts';
import type { Entry, Property } from '../registry/schema.ts';
import { firstReported } from './describe.ts';
import type { Records } from './open-registry.ts';

export interface AddressFacts {
  readonly property: Property;
  /** `null`: nothing may be said of it, it is kept as data. */
  readonly verdict: Verdict | null;
  /** How many sources tie it to the entry. */
  readonly witnesses: number;
  /** Date of the earliest source that lists it. */
  readonly firstListed?: string;
  /** The site it was reported to copy. */
  readonly copyOf?: string;
}

/** Sources that name the address as the entry's own or as a copy; each counts once. */
function witnessesOf({ claims }: Property): number {
  const naming = claims.filter(({ relation }) => relation === 'listing' || relation === 'impersonation');
  return new Set(naming.flatMap(({ evidence }) => evidence)).size;
}

/** @returns one row for each property, in the list's order */
export function addressesOf(records: Records, entry: Entry): AddressFacts[] {
  return entry.properties.map((property) => {
    const firstListed = firstReported(property);
    const copied = property.claims.find(({ relation }) => relation === 'impersonation');
    return {
      property,
      verdict: classify(entry, property, records.evidence),
      witnesses: witnessesOf(property),
      ...(firstListed === undefined ? {} : { firstListed }),
      ...(copied === undefined ? {} : { copyOf: copied.value }),
    };
  });
}
