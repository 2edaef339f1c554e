/** The device's clock, in whole ms. Not the page's (`performance.now`), which is finer: its object is 3 KB of every tab. */

/** In ms, to be given to `passedSince`. */
export const now = (): number => Date.now();

/**
 * In ms. The device's clock may be set while a page is open: whichever way it leaps, that counts as so much time passed, so that
 * nobody ever waits for a moment that lies an hour off.
 *
 * @param at by `now`
 */
export const passedSince = (at: number): number => Math.abs(now() - at);
