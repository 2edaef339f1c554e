/** When servers are asked: twice a day, scattered over the hours, and soon again after a failure, never later than an hour. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Usual wait between two attempts, ms. */
const USUAL = 12 * HOUR;
const FIRST_RETRY = 5 * MINUTE;
const LAST_RETRY = HOUR;

/**
 * @param failures attempts in a row that brought nothing
 * @param random in [0, 1): scatters readers, so that no server is asked by all at once
 * @returns ms until the next attempt
 */
export function nextDelay(failures: number, random: number): number {
  if (failures === 0) return USUAL * (0.75 + random / 2);
  const retry = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
  return retry * (0.5 + random / 2);
}

/**
 * The wait at a start of the browser, which may have been off for long.
 *
 * @param since ms since the last attempt; `null`: there was none
 */
export function startDelay(since: number | null, failures: number, random: number): number {
  const soon = MINUTE * (0.5 + random);
  if (since === null || since < 0) return soon;
  return Math.max(soon, nextDelay(failures, random) - since);
}

/** In another order each time, so that no server sees or holds a reader for long. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
