/** A page may have a link lead elsewhere while its card is open: what the card says is asked again, and drawn anew where it is something else. */
import type { CardWords } from '../../messages/card.ts';
import { addressOf, askWords } from './ask-words.ts';
import type { CardSubject } from './card-part.ts';

/**
 * Asks once at a time, however often the page changes the address.
 *
 * @param subject what the open card says
 * @param changed something else is to be said now; `null`: nothing
 * @param signal ends it
 */
export function followAddress(
  { link, address, words }: CardSubject,
  changed: (words: CardWords | null, address: string) => void,
  signal: AbortSignal,
): void {
  const said = JSON.stringify(words);
  let asked = address;
  let isAsking = false;
  const look = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    for (let now = addressOf(link); now !== asked && !signal.aborted; now = addressOf(link)) {
      asked = now;
      const answer = await askWords(link, now);
      // A click counter changes the address, and not whose it is.
      if (signal.aborted || JSON.stringify(answer) === said) continue;
      // Asked about what is past: the next turn asks about what is so now.
      if (addressOf(link) === now) changed(answer, now);
    }
    isAsking = false;
  };
  // All attributes, since an SVG link's address is in a namespace; most changes are none of the address.
  const observer = new MutationObserver(() => void look());
  observer.observe(link, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  // The answer that the card was opened with may already be of the past.
  void look();
}
