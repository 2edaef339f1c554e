/** Rules that need the whole registry: nothing twice, no source that links to an outlet, no innocent without its reason, no stale exception. */
import { groupBy } from '../group-by.ts';
import { listedHostOf, listedHosts } from '../listed-hosts.ts';
import { removalOf } from '../removed.ts';
import type { Entry, Evidence } from '../schema.ts';
import type { InnocentListed } from './check-files.ts';
import type { Problem } from './claim-rules.ts';
import type { Fault, Filed } from './fault.ts';
import { isBareSuffix, isPlatform } from './host-rules.ts';
import { textProblems } from './text-rules.ts';

/** A removed entry holds nothing any more: its addresses may be another's. */
function living(entries: readonly Filed<Entry>[]): readonly Filed<Entry>[] {
  return entries.filter(({ value }) => removalOf(value) === undefined);
}

/** Ids and properties that stand twice. An outlet and an operation may share an address: they are two findings. */
export function duplicateFaults(entries: readonly Filed<Entry>[]): Fault[] {
  const ids = groupBy(entries, ({ value }) => value.id);
  const properties = groupBy(
    living(entries).flatMap(({ file, value: entry }) =>
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

/** Sources that stand twice, are younger than the list, or have something in their words that nobody sees. */
export function evidenceFaults(file: string, evidence: readonly Evidence[], date: string): Fault[] {
  const seen = new Set<string>();
  return evidence.flatMap((source): Fault[] => {
    const { id } = source;
    const twice = seen.has(id);
    seen.add(id);
    const late = source.date !== undefined && source.date > date;
    const problems: Problem[] = [
      ...(twice ? [['duplicate', 'the id stands twice'] as const] : []),
      ...(late ? [['date', `is dated ${source.date ?? ''}, after the list`] as const] : []),
      ...textProblems(source),
    ];
    return problems.map(([rule, message]) => ({ file, entry: id, rule, message }));
  });
}

/** Sources whose link leads nowhere, or to a listed outlet. */
export function linkFaults(
  file: string,
  evidence: readonly Evidence[],
  entries: readonly Filed<Entry>[],
  platforms: ReadonlySet<string>,
): Fault[] {
  const hosts = listedHosts(
    entries.map(({ value }) => value),
    evidence,
  );
  return evidence.flatMap((source): Fault[] => {
    if (source.url !== undefined && !/^https?:\/\//u.test(source.url)) {
      return [{ file, entry: source.id, rule: 'source-link', message: `${source.url} is no web address` }];
    }
    const host = listedHostOf(source.url, hosts);
    // That a suffix or a platform is listed is said once, where it is listed.
    if (host !== undefined && (isBareSuffix(host) || isPlatform(host, platforms))) return [];
    const message = `links to ${host ?? ''}, which ${hosts.get(host ?? '') ?? ''} lists: leave the link out`;
    return host === undefined ? [] : [{ file, entry: source.id, rule: 'source-link', message }];
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
  const caught = living(entries).flatMap(({ file, value: entry }) =>
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
