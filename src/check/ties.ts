/** How entries hang together: who holds the same address, who belongs to whom. Linked, never merged. */
import { groupBy } from '../registry/group-by.ts';
import type { Entry } from '../registry/schema.ts';

export interface Ties {
  /** Address to the entries that hold it; addresses of one entry alone are left out. */
  readonly holders: ReadonlyMap<string, readonly Entry[]>;
  /** Entry id to the outlets whose parent it is, in the list's order. */
  readonly children: ReadonlyMap<string, readonly Entry[]>;
}

/** Another entry that holds some of an entry's addresses. */
export interface AlsoListed {
  readonly entry: Entry;
  readonly addresses: readonly string[];
}

/** @param entries all entries of a list */
export function tiesOf(entries: Iterable<Entry>): Ties {
  const all = [...entries];
  const held = all.flatMap((entry) => entry.properties.map(({ value }) => ({ value, entry })));
  const holders = [...groupBy(held, ({ value }) => value)].flatMap(
    ([value, rows]): [string, readonly Entry[]][] => {
      const holding = [...new Set(rows.map(({ entry }) => entry))];
      return holding.length > 1 ? [[value, holding]] : [];
    },
  );
  const parents = groupBy(all, (entry) => (entry.kind === 'outlet' ? entry.parent : undefined));
  const children = [...parents].flatMap(([parent, below]): [string, readonly Entry[]][] =>
    parent === undefined ? [] : [[parent, below]],
  );
  return { holders: new Map(holders), children: new Map(children) };
}

/** The other entries that hold an address of this one, with the addresses they share. */
export function alsoListed({ holders }: Ties, entry: Entry): AlsoListed[] {
  const shared = entry.properties.flatMap(({ value }) =>
    (holders.get(value) ?? []).filter(({ id }) => id !== entry.id).map((other) => ({ other, value })),
  );
  return [...groupBy(shared, ({ other }) => other)].map(([other, rows]) => ({
    entry: other,
    addresses: rows.map(({ value }) => value),
  }));
}
