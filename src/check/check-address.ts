/** One address, asked of one registry. */
import type { Address } from '../address/parse-address.ts';
import { classOf, type Summary } from '../registry/index/verdict.ts';
import type { Entry, Property } from '../registry/schema.ts';
import { findingAt } from './find-address.ts';
import type { Finding } from './finding.ts';
import { lookUp, type LookedUp } from './look-up.ts';
import type { Records, Registry } from './open-registry.ts';

export interface Held {
  readonly entry: Entry;
  readonly property: Property;
}

/** The entry and property behind a summary or finding; `null` when the index and the list disagree. */
export function heldBy(registry: Records, entryId: string, value: string): Held | null {
  const entry = registry.entries.get(entryId);
  const property = entry?.properties.find((one) => one.value === value);
  return entry === undefined || property === undefined ? null : { entry, property };
}

function findingOf(registry: Registry, summary: Summary, { target, via }: LookedUp): Finding | null {
  const held = heldBy(registry, summary.entry, summary.property);
  if (held === null) return null;
  return {
    ...findingAt(registry, held.entry, held.property, { ...summary, class: classOf(summary) }),
    ...(via.length > 0 ? { route: 'wrapped', via } : {}),
    target,
  };
}

/**
 * Who is behind an address.
 *
 * @param address as `parseAddress` or `parseLink` made it
 * @returns findings, strongest first; none for addresses that are not listed
 */
export function checkAddress(registry: Registry, address: Address): Finding[] {
  const found = lookUp(registry.index, address);
  return found.summaries.flatMap((summary) => findingOf(registry, summary, found) ?? []);
}
