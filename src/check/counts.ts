/** Counts of entries, so that asymmetry between states can be audited; each entry counts once, by its strongest class. */
import { byCodeUnits } from '../registry/canonical.ts';
import { groupBy } from '../registry/group-by.ts';
import type { LeftOut } from '../registry/import/left-out.ts';
import type { Counts } from '../registry/report.ts';
import type { Records } from './open-registry.ts';
import { strongestFinding } from './find-address.ts';
import type { RowClass, SearchRow } from './search-rows.ts';
import { NO_COUNTRY } from './search.ts';

export interface StateCounts {
  /** ISO code, or `none`. */
  readonly country: string;
  readonly total: number;
  readonly byClass: ReadonlyMap<RowClass, number>;
}

export interface EntryCounts {
  readonly total: number;
  readonly byClass: ReadonlyMap<RowClass, number>;
  readonly addressesByClass: ReadonlyMap<RowClass, number>;
  /** Most entries first. */
  readonly byState: readonly StateCounts[];
  /** By the source that the label names; entries without a label are left out. */
  readonly bySource: Counts;
  /** By the year that the label gives, newest first. */
  readonly byYear: Counts;
}

interface Counted {
  readonly country: string;
  readonly is: RowClass;
  readonly source?: string;
  readonly year?: string;
}

function countedOf(records: Records, { entry, classes }: SearchRow): Counted {
  const country = entry.country ?? NO_COUNTRY;
  const is = classes[0] ?? 'unlabelled';
  const finding = strongestFinding(records, entry);
  if (finding === undefined) return { country, is };
  const { source, year } = finding.label.facts;
  return { country, is, source, year };
}

function tally<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  return new Map([...groupBy(items, keyOf)].map(([key, rows]) => [key, rows.length]));
}

function mostFirst(counts: ReadonlyMap<string, number>): Counts {
  return [...counts].toSorted((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]));
}

/** @param rows what `buildSearch` made of the same records */
export function countEntries(records: Records, rows: readonly SearchRow[]): EntryCounts {
  const counted = rows.map((row) => countedOf(records, row));
  const labelled = counted.flatMap(({ source, year }) =>
    source === undefined || year === undefined ? [] : [{ source, year }],
  );
  return {
    total: counted.length,
    byClass: tally(counted, ({ is }) => is),
    addressesByClass: tally(
      rows.flatMap(({ addresses }) => addresses),
      (address) => address.class,
    ),
    byState: [...groupBy(counted, ({ country }) => country)]
      .map(([country, rows]) => ({ country, total: rows.length, byClass: tally(rows, ({ is }) => is) }))
      .toSorted((a, b) => b.total - a.total || byCodeUnits(a.country, b.country)),
    bySource: mostFirst(tally(labelled, ({ source }) => source)),
    byYear: [...tally(labelled, ({ year }) => year)].toSorted((a, b) => byCodeUnits(b[0], a[0])),
  };
}

export interface LeftOutGroup {
  readonly reason: string;
  readonly rows: readonly LeftOut[];
}

/** Rows left out, by reason without its details in brackets and behind colons; the most frequent first. */
export function groupLeftOut(leftOut: readonly LeftOut[]): LeftOutGroup[] {
  return [...groupBy(leftOut, ({ reason }) => reason.replace(/(?: \(|: |; ).*$/u, ''))]
    .map(([reason, rows]) => ({ reason, rows }))
    .toSorted((a, b) => b.rows.length - a.rows.length || byCodeUnits(a.reason, b.reason));
}
