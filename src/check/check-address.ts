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

/** The route of an address that was wrapped; nothing for any other. */
function wrappedRoute({ via, wrapper, weak }: LookedUp): Partial<Finding> {
  if (wrapper === undefined) return {};
  return { route: 'wrapped', via, wrapper, ...(weak === undefined ? {} : { weak }) };
}

function findingOf(registry: Registry, summary: Summary, found: LookedUp): Finding | null {
  const held = heldBy(registry, summary.entry, summary.property);
  if (held === null) return null;
  return {
    ...findingAt(registry, held.entry, held.property, { ...summary, class: classOf(summary) }),
    ...wrappedRoute(found),
    target: found.target,
  };
}

/**
 * Who is behind an address, through redirectors, copies, translations and the like.
 *
 * @param address as `parseAddress` or `parseLink` made it
 * @param shown what a link shows of itself (text, title, label), for short links that say nothing else
 * @returns findings, strongest first; none for addresses that are not listed
 */
export function checkAddress(registry: Registry, address: Address, shown: readonly string[] = []): Finding[] {
  const found = lookUp(registry.index, address, shown);
  return found.summaries.flatMap((summary) => findingOf(registry, summary, found) ?? []);
}
