/** The device's clock, for pauses of tens of ms and more. Not the page's (`performance.now`): making that object is 4 KB of every tab. */

/** In ms, to be given to `passedSince`. */
export const now = (): number => Date.now();

/**
 * In ms. The device's clock may be set while a page is open: whichever way it leaps, that counts as so much time passed, so that
 * nobody ever waits for a moment that lies an hour off.
 *
 * @param at by `now`
 */
export const passedSince = (at: number): number => Math.abs(now() - at);
