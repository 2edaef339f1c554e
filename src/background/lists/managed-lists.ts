/** The lists an organisation gives its readers, and the ones the reader took away: both are settled when the browser starts. */
import type { ListsChange } from '../../browser/lists-store.ts';
import type { PolicyList } from '../../messages/policy.ts';
import { hostOf, listTitle } from '../../registry/lists/list-title.ts';
import type { StoredList } from '../../registry/lists/stored-list.ts';
import { newHead, type ListsState, type Surroundings } from './list-actions.ts';

function managedHead(around: Surroundings, { address, name, key, trust }: PolicyList): StoredList {
  return newHead(around, {
    kind: key === undefined ? 'plain' : 'signed',
    name: listTitle(name, hostOf(address)),
    address,
    trust,
    managed: true,
    ...(key === undefined ? {} : { key }),
  });
}

const isSame = (head: StoredList, list: PolicyList): boolean =>
  head.managed === true && head.address === list.address && head.key === list.key;

/** @returns `null` when everything is as it should be */
export function managedChange(
  around: Surroundings,
  { heads }: ListsState,
  policy: readonly PolicyList[],
): ListsChange | null {
  const gone = heads
    .filter(
      (head) =>
        head.removed !== undefined || (head.managed === true && !policy.some((list) => isSame(head, list))),
    )
    .map(({ id }) => id);
  const set = policy.flatMap((list): StoredList[] => {
    const known = heads.find((head) => isSame(head, list));
    const wanted = managedHead(around, list);
    if (known === undefined) return [wanted];
    const name = list.name === undefined ? known.name : wanted.name;
    const asItIs = known.trust === wanted.trust && known.on && known.name === name;
    return asItIs ? [] : [{ ...known, name, trust: wanted.trust, on: true }];
  });
  return gone.length === 0 && set.length === 0 ? null : { heads: set, gone };
}
