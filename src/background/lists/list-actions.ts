/** What each action of the reader changes in their lists. Nothing is written here. */
import type { ListsStore } from '../../browser/lists-store.ts';
import type { ListsChange } from '../../browser/lists-store.ts';
import type { ListsAction, Refusal, Taken } from '../../messages/lists.ts';
import { MAX_LISTS, MAX_NAMES } from '../../registry/lists/limits.ts';
import { readListKey } from '../../registry/lists/list-key.ts';
import { hostOf, listTitle } from '../../registry/lists/list-title.ts';
import {
  ownFromText,
  readOwnName,
  withOwn,
  withoutOwn,
  type OwnEntry,
} from '../../registry/lists/own-list.ts';
import { parseList } from '../../registry/lists/parse-list.ts';
import { OWN, type StoredList } from '../../registry/lists/stored-list.ts';
import { isHttps } from '../../registry/lists/transfer.ts';

export interface ListsState {
  readonly heads: readonly StoredList[];
  readonly entries: readonly OwnEntry[];
}

export interface Outcome {
  readonly change?: ListsChange;
  readonly refusal?: Refusal;
  readonly taken?: Taken;
}

export interface Surroundings {
  readonly store: ListsStore;
  readonly platforms: ReadonlySet<string>;
  /** ISO date and time. */
  readonly now: () => string;
  readonly newId: () => string;
}

export const refuse = (code: Refusal['code'], detail?: Refusal['detail']): Outcome => ({
  refusal: { code, ...(detail === undefined ? {} : { detail }) },
});

const living = ({ heads }: ListsState): readonly StoredList[] =>
  heads.filter(({ removed }) => removed === undefined);

/** How many more domains the lists may have, one list's own left out. */
export function roomFor(state: ListsState, id: string): number {
  return living(state).reduce((room, head) => (head.id === id ? room : room - head.count), MAX_NAMES);
}

export function newHead(
  { now, newId }: Surroundings,
  fields: Pick<StoredList, 'kind' | 'name'> & Partial<StoredList>,
): StoredList {
  return {
    id: newId(),
    on: true,
    trust: 'mark',
    added: now(),
    count: 0,
    faults: [],
    faultCount: 0,
    failures: 0,
    ...fields,
  };
}

type Of<Name extends ListsAction['do']> = Extract<ListsAction, { do: Name }>;

/** A new subscription: it is fetched right after. */
export function addAddress(
  around: Surroundings,
  state: ListsState,
  { address, name, key }: Of<'add-address'>,
): Outcome {
  const wanted = address.trim();
  if (!isHttps(wanted)) return refuse('no-https-address');
  const { href } = new URL(wanted);
  const known = living(state).find((head) => head.address === href);
  if (known !== undefined) return refuse('already-there', known.name);
  if (living(state).length > MAX_LISTS) return refuse('too-many-lists', MAX_LISTS);
  const wantsKey = key !== undefined && key.trim() !== '';
  const publicKey = wantsKey ? readListKey(key) : null;
  if (wantsKey && publicKey === null) return refuse('bad-key');
  const head = newHead(around, {
    kind: publicKey === null ? 'plain' : 'signed',
    name: listTitle(name, hostOf(href)),
    address: href,
    ...(publicKey === null ? {} : { key: publicKey }),
  });
  return { change: { heads: [head] } };
}

export function addText(around: Surroundings, state: ListsState, { name, text }: Of<'add-text'>): Outcome {
  if (living(state).length > MAX_LISTS) return refuse('too-many-lists', MAX_LISTS);
  const { title, names, faults, faultCount } = parseList(text, around.platforms);
  if (names.length === 0) return refuse('empty', faultCount);
  if (names.length > roomFor(state, '')) return refuse('too-many', names.length);
  const head = newHead(around, {
    kind: 'text',
    name: listTitle(title, name, around.now().slice(0, 10)),
    count: names.length,
    faults,
    faultCount,
  });
  return {
    change: { heads: [head], names: new Map([[head.id, names]]) },
    taken: { name: head.name, count: names.length, leftOut: faultCount },
  };
}

/** One field of a head; not of one that the organisation set. */
function changeHead(state: ListsState, id: string, fields: Partial<StoredList>): Outcome {
  const head = state.heads.find((one) => one.id === id);
  if (head === undefined) return refuse('gone');
  return head.managed === true ? refuse('locked') : { change: { heads: [{ ...head, ...fields }] } };
}

function restore(state: ListsState, id: string): Outcome {
  const head = state.heads.find((one) => one.id === id);
  if (head === undefined) return refuse('gone');
  if (head.count > roomFor(state, id)) return refuse('too-many', head.count);
  const { removed: _back, ...rest } = head;
  return { change: { heads: [rest] } };
}

/** The change that leaves these entries on the own list. */
function ownChange(state: ListsState, own: readonly OwnEntry[], taken?: Taken): Outcome {
  if (own.length > roomFor(state, OWN)) return refuse('too-many', own.length);
  const head = state.heads.find(({ id }) => id === OWN);
  return {
    change: { own, ...(head === undefined ? {} : { heads: [{ ...head, count: own.length }] }) },
    ...(taken === undefined ? {} : { taken }),
  };
}

function setOwn(around: Surroundings, state: ListsState, { input, note, added }: Of<'own-set'>): Outcome {
  const read = readOwnName(input, around.platforms);
  if (!read.ok) return refuse(read.fault, input);
  const date = added !== undefined && !Number.isNaN(Date.parse(added)) ? added : around.now();
  return ownChange(state, withOwn(state.entries, { name: read.name, note, added: date }), {
    name: read.name,
    count: 1,
    leftOut: 0,
  });
}

function ownText(around: Surroundings, state: ListsState, text: string): Outcome {
  const read = ownFromText(text, around.platforms, around.now());
  const { faultCount } = parseList(text, around.platforms);
  if (read.length === 0) return refuse('empty', faultCount);
  // Notes that are there already are the reader's own: what is read adds to them.
  const known = new Set(state.entries.map(({ name }) => name));
  const added = [...new Map(read.map((entry) => [entry.name, entry])).values()].filter(
    ({ name }) => !known.has(name),
  );
  const own = [...state.entries, ...added].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return ownChange(state, own, { name: '', count: added.length, leftOut: faultCount });
}

/** Everything that needs no network and no file of ours. */
export function runAction(around: Surroundings, state: ListsState, action: ListsAction): Outcome {
  switch (action.do) {
    case 'add-address':
      return addAddress(around, state, action);
    case 'add-text':
      return addText(around, state, action);
    case 'switch':
      return changeHead(state, action.id, { on: action.on });
    case 'trust':
      return changeHead(state, action.id, { trust: action.trust });
    case 'remove':
      return action.id === OWN ? refuse('locked') : changeHead(state, action.id, { removed: around.now() });
    case 'restore':
      return restore(state, action.id);
    case 'own-set':
      return setOwn(around, state, action);
    case 'own-remove':
      return ownChange(state, withoutOwn(state.entries, action.name));
    case 'own-text':
      return ownText(around, state, action.text);
    default:
      return {};
  }
}
