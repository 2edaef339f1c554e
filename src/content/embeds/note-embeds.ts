/**
 * Notes on embeds: in a frame that is a listed page itself, on the frame; in any document, on players of listed media.
 * Here only what tells that there may be something to note; the rest is a script of its own (`notes-part.ts`).
 */
import { NONE } from '../../registry/index/open-index.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import type { PageIndex } from '../page-index.ts';
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
  const noted: Noted = { index, own, isLoud, life };
  if (window !== window.top && own.some(isLoud)) void bringNotes(noted);
  const base = index.baseOf(document.baseURI);
  // A player's own event: a page without players pays nothing.
  const heard = ({ target }: { readonly target: EventTarget | null }): void => {
    if (target instanceof HTMLMediaElement && index.find(target.currentSrc, base) > NONE)
      void bringNotes(noted);
  };
  document.addEventListener('loadstart', heard, { signal: life, capture: true });
  for (const target of document.querySelectorAll('video,audio')) heard({ target });
}
