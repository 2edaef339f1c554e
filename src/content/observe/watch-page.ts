/** When a page whose address is not all of one owner's may have become another's. */
import { watchMoves } from './moves.ts';

/** A page comes to say whose video it shows with its own player's and its own navigation's events. */
const OWNER_EVENTS = ['DOMContentLoaded', 'loadedmetadata', 'yt-navigate-finish', 'yt-page-data-updated'];

export function watchPage(life: AbortSignal, changed: () => void): boolean {
  watchMoves(life, changed);
  for (const type of OWNER_EVENTS) document.addEventListener(type, changed, { signal: life, capture: true });
  return true;
}
