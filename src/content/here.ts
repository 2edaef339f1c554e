/**
 * What is said of the page itself, as it stands now: of its address, unwrapped; of the channel whose video it shows. Most
 * pages never change it; on hosts whose pages are not all one owner's the address is watched.
 */
import type { Summary } from '../registry/index/verdict.ts';
import type { PageIndex } from './page-index.ts';

export interface Here {
  /** What is said of the page, strongest first. */
  summaries(): readonly Summary[];
}

/**
 * @param said what is said of the page now
 * @param changed called when something else is said of the page than before
 */
export function openHere(
  index: PageIndex,
  said: readonly Summary[],
  life: AbortSignal,
  changed: () => void,
): Here {
  let now = said;
  const again = (): void => {
    const before = JSON.stringify(now);
    now = index.saidHere();
    if (JSON.stringify(now) !== before) changed();
  };
  let watched = false;
  const watch = (): void => void (watched ||= index.watchPage(life, again));
  watch();
  index.onChange(() => {
    watch();
    again();
  }, life);
  return { summaries: () => now };
}
