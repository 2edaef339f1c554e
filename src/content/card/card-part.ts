/**
 * The card is a script of its own, put into a page's frame when its reader asks for the first one. Page script and card
 * meet here, in the extension's own world of that frame: the page has no access to it.
 */
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

const NAME = 'mastheadCard';

export function offerCardPart(part: CardPart): void {
  Reflect.set(globalThis, NAME, part);
}

/** `undefined`: the background could not put it here. */
export function cardPart(): CardPart | undefined {
  // Set by our own script of the same release, in a world that no page reaches.
  return Reflect.get(globalThis, NAME) as CardPart | undefined;
}
