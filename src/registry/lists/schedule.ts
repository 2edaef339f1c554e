/** When a fetched list is asked for again. Pure: clock and chance come in. */
import type { Problem, StoredList } from './stored-list.ts';

const HOUR = 3_600_000;
/** A list is asked for once a day. */
const USUAL = 24 * HOUR;
/** After a failure the wait doubles from an hour on, up to a day. */
const FIRST_RETRY = HOUR;

/**
 * @param now ms since the epoch
 * @param chance 0 to 1: spreads the requests of many browsers over the hour before the day is over
 */
export function isDue(list: StoredList, now: number, chance: number): boolean {
  if (list.address === undefined || !list.on || list.removed !== undefined) return false;
  if (list.tried === undefined) return true;
  const since = now - Date.parse(list.tried);
  // A clock that was set back must not stop the updates.
  if (Number.isNaN(since) || since < 0) return true;
  const wait = list.failures === 0 ? USUAL : Math.min(USUAL, FIRST_RETRY * 2 ** (list.failures - 1));
  return since >= wait - chance * Math.min(HOUR, wait / 2);
}

/** The head after an attempt that failed: what was good stays. */
export function afterFailure(list: StoredList, problem: Problem, now: string): StoredList {
  return { ...list, tried: now, problem, failures: list.failures + 1 };
}

/** The head after an attempt that went well. */
export function afterSuccess({ problem: _gone, ...list }: StoredList, now: string): StoredList {
  return { ...list, tried: now, fetched: now, failures: 0 };
}
