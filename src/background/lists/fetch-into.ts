/** Fetches a list and keeps what came: the new domains, or why the last good ones stay. */
import type { StoredList } from '../../registry/lists/stored-list.ts';
import type { KeptLists, ListsDoors } from './kept-lists.ts';
import { roomFor } from './list-actions.ts';
import { refreshed } from './refresh-list.ts';

export async function fetchInto(kept: KeptLists, doors: ListsDoors, head: StoredList): Promise<void> {
  const fetched = await doors.fetchList(head);
  await kept.inTurn(async () => {
    const state = await kept.read();
    // What the reader changed or took away meanwhile is the reader's.
    const current = state.heads.find(({ id }) => id === head.id);
    if (current === undefined || current.removed !== undefined) return;
    const attempt = {
      head: current,
      fetched,
      room: roomFor(state, head.id),
      platforms: doors.platforms,
      now: doors.now(),
    };
    const { refusal } = await kept.write(refreshed(attempt));
    if (refusal === undefined) return;
    const problem = { code: 'no-space' } as const;
    await kept.write(refreshed({ ...attempt, fetched: { is: 'problem', problem } }));
  });
}
