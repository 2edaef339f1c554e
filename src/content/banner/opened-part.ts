/**
 * The part of the banner that is drawn only after a click ("More", "Mute"): a script of its own, which the background
 * puts into the page when it is asked for the words. Both run in the extension's own world of that page, and meet here:
 * the page has no access to it.
 */
import type { OpenedBanner } from '../../messages/opened-banner.ts';
import type { Summary } from '../../registry/index/verdict.ts';

export interface FullActions {
  readonly makeSmall: () => void;
  readonly close: () => void;
  readonly go: () => void;
  readonly mute: () => void;
  readonly entry: () => void;
  readonly correct: () => void;
}

export interface OpenedPart {
  /** Everything the bar can say. Its styles come with it. */
  full(frame: HTMLElement, summary: Summary, opened: OpenedBanner, actions: FullActions): HTMLElement;
  /** "Masthead is quiet on rt.com." with its way back. */
  quiet(site: string, undo: () => void, close: () => void): HTMLElement;
}

const NAME = 'mastheadOpened';

export function offerOpenedPart(part: OpenedPart): void {
  Reflect.set(globalThis, NAME, part);
}

/** `undefined`: the background could not put it here. */
export function openedPart(): OpenedPart | undefined {
  // Set by our own script of the same release, in a world that no page reaches.
  return Reflect.get(globalThis, NAME) as OpenedPart | undefined;
}
