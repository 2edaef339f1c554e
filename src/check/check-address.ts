/** One address, asked of one registry. */
import type { Address } from '../address/parse-address.ts';
import { classOf, summariesFor, type Summary } from '../registry/index/verdict.ts';
import type { Entry, Property } from '../registry/schema.ts';
import { citationsOf } from './cite.ts';
import type { Finding } from './finding.ts';
import type { Registry } from './open-registry.ts';

export interface Held {
  readonly entry: Entry;
  readonly property: Property;
}

/** The entry and property behind a summary or finding; `null` when the index and the list disagree. */
export function heldBy(registry: Registry, entryId: string, value: string): Held | null {
  const entry = registry.entries.get(entryId);
  const property = entry?.properties.find((one) => one.value === value);
  return entry === undefined || property === undefined ? null : { entry, property };
}

function findingOf(registry: Registry, summary: Summary, target: string): Finding | null {
  const held = heldBy(registry, summary.entry, summary.property);
  if (held === null) return null;
  const { facts } = summary.label;
  const { country } = held.entry;
  return {
    entry: summary.entry,
    name: held.entry.name,
    kind: summary.kind,
    class: classOf(summary),
    ...(country === undefined ? {} : { country }),
    route: 'domain',
    via: [],
    property: summary.property,
    target,
    ...(summary.level === undefined ? {} : { level: summary.level }),
    ...(summary.kind === 'operation' ? { operation: held.entry.name } : {}),
    ...(facts.realSite === undefined ? {} : { realSite: facts.realSite }),
    lists: [registry.list.id],
    label: summary.label,
    shown: summary.shown,
    evidence: citationsOf(registry, held.entry, held.property),
  };
}

/**
 * Who is behind an address.
 *
 * @param address as `parseAddress` or `parseLink` made it
 * @returns findings, strongest first; none for addresses that are not listed or have no host
 */
export function checkAddress(registry: Registry, address: Address): Finding[] {
  if (address.hostname === null) return [];
  return summariesFor(registry.index, address.hostname).flatMap(
    (summary) => findingOf(registry, summary, address.href) ?? [],
  );
}
