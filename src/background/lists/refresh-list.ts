/** One attempt to fetch a list, as the change it makes: the new domains, or the reason why the last good ones stay. */
import type { FetchedList } from '../../browser/fetch-list.ts';
import type { ListsChange } from '../../browser/lists-store.ts';
import { hostOf, listTitle } from '../../registry/lists/list-title.ts';
import { parseList } from '../../registry/lists/parse-list.ts';
import { afterFailure, afterSuccess } from '../../registry/lists/schedule.ts';
import type { StoredList } from '../../registry/lists/stored-list.ts';

export interface Attempt {
  readonly head: StoredList;
  readonly fetched: FetchedList;
  readonly room: number;
  readonly platforms: ReadonlySet<string>;
  readonly now: string;
}

export function refreshed({ head, fetched, room, platforms, now }: Attempt): ListsChange {
  if (fetched.is === 'problem') return { heads: [afterFailure(head, fetched.problem, now)] };
  if (fetched.is === 'unchanged') return { heads: [afterSuccess(head, now)] };
  const { title, names, faults, faultCount } = parseList(fetched.text, platforms);
  if (names.length === 0) return { heads: [afterFailure(head, { code: 'empty', detail: faultCount }, now)] };
  if (names.length > room)
    return { heads: [afterFailure(head, { code: 'too-many', detail: names.length }, now)] };
  const { etag: _old, ...rest } = afterSuccess(head, now);
  // The list's own title counts where the reader gave no name: then the host stands there until now.
  const host = hostOf(head.address ?? '');
  const next: StoredList = {
    ...rest,
    name: head.name === host ? listTitle(title, host) : head.name,
    count: names.length,
    faults,
    faultCount,
    ...fetched.signed,
    ...(fetched.etag === undefined ? {} : { etag: fetched.etag }),
  };
  return { heads: [next], names: new Map([[head.id, names]]) };
}
