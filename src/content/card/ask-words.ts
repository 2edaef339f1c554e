/** What a card says of a link is asked of the background, by where the link leads and what it shows. */
import { toUrl } from '../../address/parse-address.ts';
import { CARD, type CardWords } from '../../messages/card.ts';
import { closerPart } from '../closer/closer-part.ts';
import { ask } from '../context.ts';
import { cardPart } from './card-part.ts';

/** An HTML link's address is a string, an SVG link's an object. What is no address stays as it stands. */
export function addressOf(link: Element): string {
  const href: unknown = Reflect.get(link, 'href');
  if (typeof href === 'string') return href;
  const own = link.getAttribute('href') ?? '';
  return toUrl(own, document.baseURI)?.href ?? own;
}

/**
 * @param address the link's own
 * @returns `null`: nothing is said of it, or nobody is there to ask
 */
export async function askWords(link: Element, address: string): Promise<CardWords | null> {
  const url = toUrl(address);
  if (url === null) return null;
  const shown = closerPart()?.shownBy(link, url) ?? [];
  const words = await ask(CARD, { address, shown, isHere: cardPart() !== undefined });
  // The worker is our own; its answer was built by the same release's types.
  return words as CardWords | null;
}
