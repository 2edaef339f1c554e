/** Counts over a list, so that asymmetry can be audited: by class, state, source and loudness. */
import { byCodeUnits } from './canonical.ts';
import { classify } from './classify.ts';
import { removalOf } from './removed.ts';
import type { RegistryList } from './schema.ts';

/** A name and how many of it, most first. */
export type Counts = readonly (readonly [name: string, count: number])[];

export interface Report {
  readonly outlets: number;
  /** Entries that are kept in the log alone: they count nowhere else. */
  readonly removed: number;
  readonly operations: number;
  readonly domains: number;
  readonly paths: number;
  readonly accounts: number;
  /** Per property. `facts-only`: dated facts without a class; `nothing`: kept as data, never told. */
  readonly byClass: Counts;
  readonly byShown: Counts;
  readonly byLevel: Counts;
  /** The source that the label names. */
  readonly bySource: Counts;
  /** `XX class`, per property that has a class. */
  readonly byState: Counts;
  /** Entries by state; `none` where no source attributes one. */
  readonly entriesByState: Counts;
}

class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  sorted(): Counts {
    return [...this.counts].toSorted((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]));
  }
}

/** @param list a whole list */
export function reportOf(list: RegistryList): Report {
  const evidence = new Map(list.evidence.map((one) => [one.id, one]));
  const [byClass, byShown, byLevel, bySource, byState, entriesByState, kinds] = [
    new Tally(),
    new Tally(),
    new Tally(),
    new Tally(),
    new Tally(),
    new Tally(),
    new Tally(),
  ];
  const living = list.entries.filter((entry) => removalOf(entry) === undefined);
  for (const entry of living) {
    const state = entry.country ?? 'none';
    entriesByState.add(state);
    kinds.add(entry.kind);
    for (const property of entry.properties) {
      kinds.add(property.kind);
      const verdict = classify(entry, property, evidence);
      byClass.add(verdict === null ? 'nothing' : (verdict.class ?? 'facts-only'));
      if (verdict === null) continue;
      byShown.add(verdict.shown);
      bySource.add(verdict.label.facts.source);
      if (verdict.level !== undefined) byLevel.add(verdict.level);
      if (verdict.class !== null) byState.add(`${state} ${verdict.class}`);
    }
  }
  const count = (kind: string): number => kinds.sorted().find(([name]) => name === kind)?.[1] ?? 0;
  return {
    outlets: count('outlet'),
    removed: list.entries.length - living.length,
    operations: count('operation'),
    domains: count('domain'),
    paths: count('path'),
    accounts: count('account'),
    byClass: byClass.sorted(),
    byShown: byShown.sorted(),
    byLevel: byLevel.sorted(),
    bySource: bySource.sorted(),
    byState: byState.sorted(),
    entriesByState: entriesByState.sorted(),
  };
}
