/**
 * When the page script began and when its verdict was there, as marks of the page's own clock: in the builds of `npm run bench`
 * alone, since a page could see them. Evaluated before all modules that do anything.
 */

export const isBench = import.meta.env.VITE_BENCH === '1';
const started = isBench ? performance.now() : 0;

/** @param verdict when it was there: asked for by the caller, since this very function is compiled when it is called */
export function markTimes(verdict: number): void {
  // Both at the end: the first mark of a page costs more than what it measures.
  performance.mark('bench:start', { startTime: started });
  performance.mark('bench:verdict', { startTime: verdict });
}
