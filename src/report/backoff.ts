/** When to try again. */

const MINUTE = 60_000;
const SHORTEST = MINUTE / 2;
const LONGEST = 6 * 60 * MINUTE;
/** A receiver may ask for patience, but not for ever: a wrong header must not bury a report. */
const MOST_PATIENCE = 24 * 60 * MINUTE;

/**
 * Doubles from half a minute to six hours, each spread over its upper half so that many readers do not come at once.
 *
 * @param attempts made so far, from 1
 * @param chance in [0, 1)
 * @param retryAfter what the receiver asked for, in milliseconds; never waits shorter than that, up to a day
 * @returns milliseconds
 */
export function backoff(attempts: number, chance: number, retryAfter = 0): number {
  const full = Math.min(LONGEST, SHORTEST * 2 ** Math.min(attempts - 1, 20));
  const spread = full / 2 + (full / 2) * chance;
  // Spread here too: everybody was given the same second.
  return Math.max(spread, Math.min(retryAfter, MOST_PATIENCE) * (1 + chance / 10));
}

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): seconds or an HTTP date.
 *
 * @returns milliseconds from `now`; `undefined` for none, a past date or nonsense
 */
export function readRetryAfter(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  return date > now.getTime() ? date - now.getTime() : undefined;
}
