/** What the four filters offer: only what the list has, with how many entries it has of it. */
import { NO_COUNTRY } from '../../../check/search.ts';
import { ROW_CLASSES, type SearchRow } from '../../../check/search-rows.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { ENGLISH_LABELS } from '../../../ui/catalogue/label.ts';
import { actName, className } from '../../../ui/words/class-words.ts';
import { countryName } from '../../../ui/words/country-words.ts';
import type { OpenedRegistry } from '../load-registry.ts';
import type { FILTERS } from '../route.ts';

export interface FilterOption {
  readonly value: string;
  readonly words: string;
}

export type FilterOptions = Readonly<Record<(typeof FILTERS)[number], readonly FilterOption[]>>;

const { say, language } = EXPLORER;

function counted(
  rows: readonly SearchRow[],
  valuesOf: (row: SearchRow) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => [...new Set(valuesOf(row))]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function named(counts: ReadonlyMap<string, number>, nameOf: (value: string) => string): FilterOption[] {
  return [...counts]
    .map(([value, count]) => ({ value, name: nameOf(value), count }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language.formats))
    .map(({ value, name, count }) => ({ value, words: say('filter.option', { name, count }) }));
}

export function filterOptions({ index: { rows }, records }: OpenedRegistry): FilterOptions {
  const classes = counted(rows, (row) => row.classes);
  return {
    class: ROW_CLASSES.filter((one) => classes.has(one)).map((value) => ({
      value,
      words: say('filter.option', { name: className(value), count: classes.get(value) ?? 0 }),
    })),
    country: named(
      counted(rows, ({ entry }) => [entry.country ?? NO_COUNTRY]),
      (code) => (code === NO_COUNTRY ? say('filter.no-state') : countryName(code, ENGLISH_LABELS)),
    ),
    act: named(
      counted(rows, (row) => row.acts),
      (code) => actName(code),
    ),
    operation: named(
      counted(rows, (row) => row.operations),
      (id) => records.entries.get(id)?.name ?? id,
    ),
  };
}
