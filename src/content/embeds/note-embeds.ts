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
 * @param own what is said of this document
 * @param isLoud what is drawn on pages, and not switched off
 * @param life aborting it takes all notes away
 */
export function noteEmbeds(
  index: PageIndex,
  own: readonly Summary[],
  isLoud: (summary: Summary) => boolean,
  life: AbortSignal,
): void {
  let brought = false;
  const bring = (): void => {
    if (brought) return;
    brought = true;
    void bringNotes({ index, own, isLoud, life } satisfies Noted);
  };
  const base = index.baseOf(document.baseURI);
  // A player's own event: a page without players pays nothing.
  const heard = ({ target }: { readonly target: EventTarget | null }): void => {
    if (brought || !(target instanceof HTMLMediaElement)) return;
    // Where a script feeds a player, its own address says nothing and what stands round it may.
    const { currentSrc } = target;
    if (currentSrc.startsWith('blob:') || index.find(currentSrc, base) > NONE) bring();
  };
  const look = (): void => {
    if (window !== window.top) {
      const said = own.length > 0 ? own : frameAddresses().flatMap((address) => index.saidOf(address));
      if (said.some(isLoud)) bring();
    }
    for (const target of document.querySelectorAll('video,audio')) heard({ target });
  };
  document.addEventListener('loadstart', heard, { signal: life, capture: true });
  look();
  index.onChange(look, life);
}
