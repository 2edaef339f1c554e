/** The addresses of an entry as its page lists them. */
import { classify } from '../registry/classify.ts';
import type { Verdict } from '../registry/label.ts';
import type { Entry, Property } from '../registry/schema.ts';
import { witnessesOf, type Witness } from '../registry/witnesses.ts';
import { firstReported } from './describe.ts';
import type { Records } from './open-registry.ts';

export interface AddressFacts {
  readonly property: Property;
  /** `null`: nothing may be said of it, it is kept as data. */
  readonly verdict: Verdict | null;
  /** Who names it as the entry's own or as a copy, independently. */
  readonly witnesses: readonly Witness[];
  /** Date of the earliest source that lists it. */
  readonly firstListed?: string;
  /** The site it was reported to copy. */
  readonly copyOf?: string;
}

/** @returns one row for each property, in the list's order */
export function addressesOf({ evidence }: Records, entry: Entry): AddressFacts[] {
  return entry.properties.map((property) => {
    const firstListed = firstReported(property);
    const copied = property.claims.find(({ relation }) => relation === 'impersonation');
    return {
      property,
      verdict: classify(entry, property, evidence),
      witnesses: witnessesOf(property, evidence),
      ...(firstListed === undefined ? {} : { firstListed }),
      ...(copied === undefined ? {} : { copyOf: copied.value }),
    };
  });
}
