/** What an operation's page tells of the whole: who names it, when its addresses were listed, which sites were copied. */
import { byCodeUnits } from '../registry/canonical.ts';
import { groupBy } from '../registry/group-by.ts';
import type { Evidence, Operation } from '../registry/schema.ts';
import type { AddressFacts } from './entry-addresses.ts';
import type { Records } from './open-registry.ts';

/** A source, and how many of the operation's addresses it names. */
export interface NamingSource {
  readonly source: Evidence;
  readonly addresses: number;
  /** Whether it speaks of the operation as a whole. */
  readonly namesOperation: boolean;
}

/** A source attributes the operation, or some of its addresses, to an organisation. */
export interface Attribution {
  readonly to: string;
  readonly source: Evidence;
  readonly date: string;
  /** The addresses it speaks of; none where it speaks of the whole operation. */
  readonly addresses: readonly string[];
}

/** Addresses first and last listed in a year. */
export interface YearCounts {
  readonly year: string;
  readonly first: number;
  readonly last: number;
}

const newestFirst = (a: NamingSource, b: NamingSource): number =>
  byCodeUnits(b.source.date ?? '', a.source.date ?? '') || byCodeUnits(a.source.id, b.source.id);

/** Every source that the operation's claims rest on, newest first. */
export function namingSources({ evidence }: Records, operation: Operation): NamingSource[] {
  const whole = new Set(operation.claims.flatMap((claim) => claim.evidence));
  const named = operation.properties.flatMap((property) =>
    [...new Set(property.claims.flatMap((claim) => claim.evidence))].map((id) => ({ id, property })),
  );
  const counts = groupBy(named, ({ id }) => id);
  return [...new Set([...whole, ...counts.keys()])]
    .flatMap((id) => {
      const source = evidence.get(id);
      const addresses = counts.get(id)?.length ?? 0;
      return source === undefined ? [] : [{ source, addresses, namesOperation: whole.has(id) }];
    })
    .toSorted(newestFirst);
}

/** Organisations named by sources, those of the whole operation first, oldest first. */
export function attributionsOf({ evidence }: Records, operation: Operation): Attribution[] {
  const claims = [
    ...operation.claims.map((claim) => ({ claim, address: undefined })),
    ...operation.properties.flatMap(({ value, claims: own }) =>
      own.map((claim) => ({ claim, address: value })),
    ),
  ].filter(({ claim }) => claim.relation === 'attribution');
  const groups = groupBy(claims, ({ claim, address }) =>
    [claim.value, claim.evidence[0], claim.date, address === undefined].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const source = evidence.get(first?.claim.evidence[0] ?? '');
    if (first === undefined || source === undefined) return [];
    return [
      {
        to: first.claim.value,
        source,
        date: first.claim.date,
        addresses: group.flatMap(({ address }) => address ?? []),
      },
    ];
  });
}

/** Years in which addresses were first or last listed, oldest first; years between without any are left out. */
export function timelineOf(addresses: readonly AddressFacts[]): YearCounts[] {
  const years = addresses.flatMap(({ firstListed, property }) => {
    const last = property.lastListed ?? firstListed;
    return [
      ...(firstListed === undefined ? [] : [{ year: firstListed.slice(0, 4), is: 'first' }]),
      ...(last === undefined ? [] : [{ year: last.slice(0, 4), is: 'last' }]),
    ];
  });
  return [...groupBy(years, ({ year }) => year)]
    .map(([year, rows]) => {
      const first = rows.filter(({ is }) => is === 'first').length;
      return { year, first, last: rows.length - first };
    })
    .toSorted((a, b) => byCodeUnits(a.year, b.year));
}

/** Sites whose copies are listed, the most copied first. */
export function copiedSites(
  addresses: readonly AddressFacts[],
): readonly { readonly site: string; readonly copies: number }[] {
  const copies = addresses.flatMap(({ copyOf }) => copyOf ?? []);
  return [...groupBy(copies, (site) => site)]
    .map(([site, all]) => ({ site, copies: all.length }))
    .toSorted((a, b) => b.copies - a.copies || byCodeUnits(a.site, b.site));
}
