/** The lists that name an address, with what the reader is told of each. */
import { inOrder, type ListedBy } from '../../check/other-lists.ts';
import type { Listing } from '../../registry/lists/compile-lists.ts';
import { hostOf } from '../../registry/lists/list-title.ts';
import { OWN } from '../../registry/lists/stored-list.ts';
import type { ListsState } from './list-actions.ts';

export function describeListings({ heads, entries }: ListsState, listings: readonly Listing[]): ListedBy[] {
  const told = listings.flatMap(({ list, name }): ListedBy[] => {
    const head = heads.find(({ id }) => id === list);
    if (head === undefined) return [];
    const entry = list === OWN ? entries.find((one) => one.name === name) : undefined;
    return [
      {
        list,
        kind: head.kind,
        name: head.name,
        ...(head.address === undefined ? {} : { host: hostOf(head.address) }),
        date: entry?.added ?? head.fetched ?? head.added,
        ...(entry === undefined ? {} : { note: entry.note }),
        property: name,
        trust: head.trust,
      },
    ];
  });
  return inOrder(told);
}
