/**
 * The card is a script of its own, put into a page's frame when its reader asks for the first one. Page script and card
 * meet here, in the extension's own world of that frame: the page has no access to it.
 */
import { BUNDLED } from '../../generated/bundled.ts';
import type { CardWords } from '../../messages/card.ts';

/** How the reader asked. */
export type Asked = 'hover' | 'focus' | 'press';

export interface CardSubject {
  readonly link: Element;
  /** The link's, when the words were asked for. */
  readonly address: string;
  readonly words: CardWords;
  readonly asked: Asked;
}

export interface CardPart {
  /**
   * Opens the card, in the place of one that is open.
   *
   * @param life aborting it takes the card away
   */
  open(subject: CardSubject, life: AbortSignal): void;
}

/** With the build: after an update of the extension an older release's part may still lie in an open page. */
const PART = Symbol.for(`card ${BUNDLED.build}`);

export function offerCardPart(part: CardPart): void {
  Reflect.set(globalThis, PART, part);
}

/** `undefined`: not here yet, or the background could not put it here. */
export function cardPart(): CardPart | undefined {
  // Set by our own script of the same release, in a world that no page reaches.
  return Reflect.get(globalThis, PART) as CardPart | undefined;
}
