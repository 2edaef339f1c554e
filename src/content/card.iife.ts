/** The card beside a marked link: put into a frame when its reader asks for the first one, never before. */
import { OPEN_PAGE } from '../messages/open-page.ts';
import { offerCardPart, type CardSubject } from './card/card-part.ts';
import { copyText } from './card/copy-text.ts';
import { openCard } from './card/open-card.ts';
import { ask } from './context.ts';

let closeOpen: (() => void) | undefined;

function open(subject: CardSubject, life: AbortSignal): void {
  closeOpen?.();
  const { entry, citation, realSite } = subject.words;
  closeOpen = openCard(
    subject,
    {
      more: () => void ask(OPEN_PAGE, { page: 'entry', entry }),
      copy: () => copyText(citation),
      go: () => location.assign(`https://${realSite ?? ''}/`),
    },
    life,
  );
}

offerCardPart({ open });
