/** The card beside a marked link: put into a frame when its reader asks for the first one, never before. */
import type { CardWords } from '../messages/card.ts';
import { OPEN_PAGE } from '../messages/open-page.ts';
import { offerCardPart, type CardSubject } from './card/card-part.ts';
import { copyText } from './card/copy-text.ts';
import { followAddress } from './card/follow-address.ts';
import { openCard } from './card/open-card.ts';
import { ask } from './context.ts';

let opened: AbortController | undefined;

function open(subject: CardSubject, life: AbortSignal): void {
  opened?.abort();
  const { entry, citation, realSite } = subject.words;
  const card = openCard(
    subject,
    {
      more: () => void ask(OPEN_PAGE, { page: 'entry', entry }),
      copy: () => copyText(citation),
      go: () => location.assign(`https://${realSite ?? ''}/`),
    },
    life,
  );
  opened = card;
  const changed = (words: CardWords | null, address: string): void => {
    if (words === null) card.abort();
    else open({ ...subject, words, address }, life);
  };
  followAddress(subject, changed, card.signal);
}

offerCardPart({ open });
