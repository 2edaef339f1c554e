/** Takes over a lists file: adds to what is there, overwrites nothing, and asks no address before the reader switches it on. */
import { MAX_LISTS } from '../../registry/lists/limits.ts';
import { readListKey } from '../../registry/lists/list-key.ts';
import { hostOf, listTitle } from '../../registry/lists/list-title.ts';
import { OWN, type StoredList } from '../../registry/lists/stored-list.ts';
import { readListsFile, type TransferredList } from '../../registry/lists/transfer.ts';
import {
  newHead,
  refuse,
  roomFor,
  type ListsState,
  type Outcome,
  type Surroundings,
} from './list-actions.ts';

function headOf(around: Surroundings, { name, trust, address, key, names }: TransferredList): StoredList {
  const title = listTitle(name, address === undefined ? around.now().slice(0, 10) : hostOf(address));
  if (address === undefined)
    return newHead(around, { kind: 'text', name: title, trust, count: names?.length ?? 0 });
  return newHead(around, {
    kind: key === undefined ? 'plain' : 'signed',
    name: title,
    trust,
    address: new URL(address).href,
    on: false,
    ...(key === undefined ? {} : { key }),
  });
}

/**
 * @param text of the file
 */
export function importLists(around: Surroundings, state: ListsState, text: string): Outcome {
  const file = readListsFile(text, around.platforms);
  if (file === null) return refuse('unreadable');
  const known = new Set(state.entries.map(({ name }) => name));
  const entries = [...new Map(file.own.map((entry) => [entry.name, entry])).values()].filter(
    ({ name }) => !known.has(name),
  );
  const there = new Set(
    state.heads.flatMap(({ address, removed }) => (removed === undefined ? [address] : [])),
  );
  const lists = file.lists
    .filter(
      ({ address, key }) =>
        (address === undefined || !there.has(new URL(address).href)) &&
        (key === undefined || readListKey(key) !== null),
    )
    .slice(0, MAX_LISTS - there.size)
    .map((list) => ({ list, head: headOf(around, list) }));
  const count = entries.length + lists.reduce((sum, { head }) => sum + head.count, 0);
  if (count > roomFor(state, '')) return refuse('too-many', count);
  const own = [...state.entries, ...entries].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const ownHead = state.heads.filter(({ id }) => id === OWN).map((head) => ({ ...head, count: own.length }));
  return {
    change: {
      own,
      heads: [...ownHead, ...lists.map(({ head }) => head)],
      names: new Map(
        lists.flatMap(({ list, head }) => (list.names === undefined ? [] : [[head.id, list.names]])),
      ),
    },
    taken: { name: '', count: entries.length + lists.length, leftOut: file.leftOut },
  };
}
