/**
 * Notes on embeds: in a frame that is a listed page itself, or says so, on the frame; in any document, on players of listed media.
 * Here only what tells that there may be something to note; the rest is a script of its own (`notes-part.ts`).
 */
import { NONE } from '../../registry/index/open-index.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import type { PageIndex } from '../page-index.ts';
import { frameAddresses } from './frame-data.ts';
import { bringNotes, type Noted } from './notes-part.ts';

/**
 * Hears of players from the document's start, so that nobody need look for them: going through a large page's tree costs
 * it a millisecond.
 *
 * @returns whether there may be one
 */
export function hearPlayers(life: AbortSignal): () => boolean {
  // Put into a page that is there already: what loaded before cannot be heard any more.
  let heard = document.readyState !== 'loading';
  const hear = (): void => void (heard = true);
  document.addEventListener('loadstart', hear, { signal: life, capture: true, once: true });
  return () => heard;
}

/**
 * @param own what is said of this document
 * @param mayHavePlayers see `hearPlayers`
 * @param isLoud what is drawn on pages, and not switched off
 * @param life aborting it takes all notes away
 */
export function noteEmbeds(
  index: PageIndex,
  own: readonly Summary[],
  mayHavePlayers: () => boolean,
  isLoud: (summary: Summary) => boolean,
  life: AbortSignal,
): void {
  let brought = false;
  const bring = (): void => {
    if (brought) return;
    brought = true;
    void bringNotes({ index, own, isLoud, life } satisfies Noted);
  };
  // A player's own event: a page without players pays nothing.
  const heard = ({ target }: { readonly target: EventTarget | null }): void => {
    if (brought || !(target instanceof HTMLMediaElement)) return;
    // Where a script feeds a player, its own address says nothing and what stands round it may.
    const { currentSrc } = target;
    if (currentSrc.startsWith('blob:') || index.find(currentSrc, index.baseOf(document.baseURI)) > NONE)
      bring();
  };
  const look = (): void => {
    if (window !== window.top) {
      const said = own.length > 0 ? own : frameAddresses().flatMap((address) => index.saidOf(address));
      if (said.some(isLoud)) bring();
    }
    if (!mayHavePlayers()) return;
    for (const target of document.querySelectorAll('video,audio')) heard({ target });
  };
  document.addEventListener('loadstart', heard, { signal: life, capture: true });
  look();
  index.onChange(look, life);
}
