/** Our pages -> background: the reader's lists. The background alone writes them; every answer brings the new state. */
import * as v from 'valibot';
import { MAX_BYTES } from '../registry/lists/limits.ts';
import type { NameFault } from '../registry/lists/list-name.ts';
import type { OwnEntry } from '../registry/lists/own-list.ts';
import { TRUSTS, type ProblemCode, type StoredList } from '../registry/lists/stored-list.ts';
import { contract } from './bus.ts';

const Id = v.pipe(v.string(), v.maxLength(64));
const Short = v.pipe(v.string(), v.maxLength(4096));
const Text = v.pipe(v.string(), v.maxLength(MAX_BYTES));

const ListsAction = v.variant('do', [
  v.object({ do: v.literal('nothing') }),
  v.object({ do: v.literal('add-address'), address: Short, name: Short, key: v.optional(Short) }),
  v.object({ do: v.literal('add-text'), name: Short, text: Text }),
  v.object({ do: v.literal('switch'), id: Id, on: v.boolean() }),
  v.object({ do: v.literal('trust'), id: Id, trust: v.picklist(TRUSTS) }),
  v.object({ do: v.literal('remove'), id: Id }),
  v.object({ do: v.literal('restore'), id: Id }),
  v.object({ do: v.literal('refresh'), id: Id }),
  v.object({ do: v.literal('own-set'), input: Short, note: Short, added: v.optional(Short) }),
  v.object({ do: v.literal('own-remove'), name: Short }),
  v.object({ do: v.literal('own-text'), text: Text }),
  v.object({ do: v.literal('import'), text: Text }),
]);
export type ListsAction = v.InferOutput<typeof ListsAction>;

export interface ListsOverview {
  /** The head of the reader's own list. */
  readonly own: StoredList;
  readonly entries: readonly OwnEntry[];
  /** All others, in the order they were added; those taken away in this session among them. */
  readonly lists: readonly StoredList[];
  /** Domains in all lists together, and how many there may be. */
  readonly names: number;
  readonly most: number;
}

/** Why an action was not done. What was there before is there still. */
export interface Refusal {
  readonly code:
    | NameFault
    | ProblemCode
    | 'no-https-address'
    | 'bad-key'
    | 'already-there'
    | 'too-many-lists'
    | 'unreadable'
    | 'locked'
    | 'gone';
  readonly detail?: string | number;
}

/** What an action that adds has taken. */
export interface Taken {
  /** Of the list that was added, or empty. */
  readonly name: string;
  readonly count: number;
  readonly leftOut: number;
}

export interface ListsAnswer {
  readonly overview: ListsOverview;
  readonly refusal?: Refusal;
  readonly taken?: Taken;
}

export const changeLists = contract<ListsAction, ListsAnswer>('change-lists', 'pages', (body) =>
  v.parse(ListsAction, body),
);

/** The lists as a file: everything as JSON, or the own list as plain text. */
export const exportLists = contract<{ readonly as: 'json' | 'text' }, string>(
  'export-lists',
  'pages',
  (body) => v.parse(v.object({ as: v.picklist(['json', 'text'] as const) }), body),
);
