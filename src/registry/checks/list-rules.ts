/** Rules that need the whole registry: nothing twice, no innocent without its reason, no stale exception. */
import { groupBy } from '../group-by.ts';
import type { Entry, Evidence } from '../schema.ts';
import type { InnocentListed } from './check-files.ts';
import type { Fault, Filed } from './fault.ts';

/** Ids and properties that stand twice. An outlet and an operation may share an address: they are two findings. */
export function duplicateFaults(entries: readonly Filed<Entry>[]): Fault[] {
  const ids = groupBy(entries, ({ value }) => value.id);
  const properties = groupBy(
    entries.flatMap(({ file, value: entry }) =>
      entry.properties.map((property) => ({
        file,
        entry,
        key: `${entry.kind} ${property.kind} ${property.value.toLowerCase()}`,
        property,
      })),
    ),
    ({ key }) => key,
  );
  return [
    ...[...ids.values()].flatMap((same) =>
      same.slice(1).map(({ file, value }): Fault => ({
        file,
        entry: value.id,
        rule: 'duplicate',
        message: 'the id stands twice',
      })),
    ),
    ...[...properties.values()].flatMap((same) =>
      same.slice(1).map(({ file, entry, property }): Fault => ({
        file,
        entry: entry.id,
        rule: 'duplicate',
        message: `${property.value} also belongs to ${same[0]?.entry.id ?? '?'}`,
      })),
    ),
  ];
}

/** Sources that stand twice, or are younger than the list. */
export function evidenceFaults(file: string, evidence: readonly Evidence[], date: string): Fault[] {
  const seen = new Set<string>();
  return evidence.flatMap((source): Fault[] => {
    const twice = seen.has(source.id);
    seen.add(source.id);
    const late = source.date !== undefined && source.date > date;
    return [
      ...(twice ? [{ file, entry: source.id, rule: 'duplicate', message: 'the id stands twice' }] : []),
      ...(late
        ? [{ file, entry: source.id, rule: 'date', message: `is dated ${source.date ?? ''}, after the list` }]
        : []),
    ];
  });
}

/** Listed sites that a list of innocents has: each needs a reason, and each reason a listed site. */
export function innocentFaults(
  entries: readonly Filed<Entry>[],
  innocents: ReadonlySet<string>,
  listed: readonly InnocentListed[],
): Fault[] {
  const excused = new Set(listed.map(({ host, entry }) => `${host} ${entry}`));
  const held = new Set(
    entries.flatMap(({ value }) => value.properties.map((property) => `${property.value} ${value.id}`)),
  );
  const caught = entries.flatMap(({ file, value: entry }) =>
    entry.properties
      .filter(
        ({ kind, value }) =>
          kind === 'domain' && innocents.has(value) && !excused.has(`${value} ${entry.id}`),
      )
      .map(({ value }): Fault => ({
        file,
        entry: entry.id,
        rule: 'innocent',
        message: `${value} is on a list of innocents, and innocents-listed.json gives no reason`,
      })),
  );
  const stale = listed
    .filter(({ host, entry }) => !held.has(`${host} ${entry}`))
    .map(({ host, entry }): Fault => ({
      file: 'innocents-listed.json',
      entry,
      rule: 'innocent',
      message: `${host} is excused but not listed`,
    }));
  const unreasoned = listed
    .filter(({ reason }) => reason.trim() === '')
    .map(({ host, entry }): Fault => ({
      file: 'innocents-listed.json',
      entry,
      rule: 'innocent',
      message: `${host} has no reason`,
    }));
  return [...caught, ...stale, ...unreasoned];
}
