/** The opened banner of a page that a list of the reader's names: the list, its origin, and that it is not ours. */
import type { ListedBy } from '../../check/other-lists.ts';
import type { OpenedBanner } from '../../messages/opened-banner.ts';
import { ENGLISH_LABELS } from '../../ui/catalogue/label.ts';
import { LISTS_LABEL } from '../../ui/catalogue/lists.ts';
import { dateWords } from '../../ui/words/date-words.ts';
import { listLabel } from '../../ui/words/list-words.ts';
import { sentenceWords, tagWords } from '../../ui/words/title-words.ts';

const { say, language } = LISTS_LABEL;

/** @param site the page's registrable domain */
export function openedListWords(listing: ListedBy, site: string): OpenedBanner {
  const { kind, name, host, date, property } = listing;
  const label = listLabel(listing);
  const own = kind === 'own';
  return {
    tag: tagWords(label),
    title: own ? property : name,
    sentence: sentenceWords(label),
    paragraphs: [],
    rowsHeading: say('opened.heading'),
    rows: [
      { term: say('opened.property'), value: property },
      ...(host === undefined ? [] : [{ term: say('opened.from'), value: host }]),
      { term: say('opened.date'), value: dateWords(date.slice(0, 10), language) },
    ],
    note: say(own ? 'opened.own-note' : 'opened.note'),
    sourcesHeading: '',
    sources: [],
    muteWords: ENGLISH_LABELS.say('action.mute', { site }),
    correctWords: ENGLISH_LABELS.say('action.report'),
  };
}
