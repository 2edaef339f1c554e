/** A finding for an address that was looked up in an entry rather than met on a page. */
import { CLASSES } from '../registry/class.ts';
import { classify } from '../registry/classify.ts';
import type { Verdict } from '../registry/label.ts';
import type { Entry, Property } from '../registry/schema.ts';
import { citationsOf } from './cite.ts';
import type { Finding } from './finding.ts';
import type { Records } from './open-registry.ts';

/**
 * @param verdict what the rule says of the address
 * @returns the finding that a check of this very address makes of this entry
 */
export function findingAt(records: Records, entry: Entry, property: Property, verdict: Verdict): Finding {
  const { facts } = verdict.label;
  return {
    entry: entry.id,
    name: entry.name,
    kind: entry.kind,
    class: verdict.class,
    ...(entry.country === undefined ? {} : { country: entry.country }),
    route: property.kind === 'account' ? 'account' : 'domain',
    via: [],
    property: property.value,
    target: property.value,
    ...(verdict.level === undefined ? {} : { level: verdict.level }),
    ...(entry.kind === 'operation' ? { operation: entry.name } : {}),
    ...(facts.realSite === undefined ? {} : { realSite: facts.realSite }),
    lists: [records.list.id],
    label: verdict.label,
    shown: verdict.shown,
    evidence: citationsOf(records, entry, property),
  };
}

const LOUDNESS = ['banner', 'mark', 'facts'] as const;

function order({ class: entryClass, shown }: Verdict): number {
  const rank = entryClass === null ? CLASSES.length : CLASSES.indexOf(entryClass);
  return rank * LOUDNESS.length + LOUDNESS.indexOf(shown);
}

/**
 * What stands at the head of an outlet's page: the strongest that the rule says of any of its addresses.
 *
 * @returns `undefined` where nothing may be said of any
 */
export function strongestFinding(records: Records, entry: Entry): Finding | undefined {
  const judged = entry.properties.flatMap((property) => {
    const verdict = classify(entry, property, records.evidence);
    return verdict === null ? [] : [{ property, verdict }];
  });
  const first = judged.toSorted((a, b) => order(a.verdict) - order(b.verdict))[0];
  return first === undefined ? undefined : findingAt(records, entry, first.property, first.verdict);
}

/**
 * What is said of an address that a page named by itself: the channel whose video it shows, say.
 *
 * @param value as the registry spells the property
 * @param key of the label that the page shows
 */
export function findingOfProperty(records: Records, value: string, key: string): Finding | undefined {
  for (const entry of records.entries.values()) {
    const property = entry.properties.find((one) => one.value === value);
    const verdict = property === undefined ? null : classify(entry, property, records.evidence);
    if (property !== undefined && verdict?.label.key === key)
      return findingAt(records, entry, property, verdict);
  }
  return undefined;
}
