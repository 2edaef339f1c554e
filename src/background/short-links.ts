/** Answers the popup: where a page's short links appear to lead. */
import { appearingLinks } from '../check/appearing-links.ts';
import type { AppearingLink, ShortLinksRequest } from '../messages/short-links.ts';
import { classOf } from '../registry/index/verdict.ts';
import { markWords } from '../ui/words/mark-words.ts';
import { currentIndex } from './current-registry.ts';

/** Facts alone are told on the page that they are about, never of a link. */
export async function whereShortLinksLead({ links }: ShortLinksRequest): Promise<readonly AppearingLink[]> {
  return appearingLinks(await currentIndex(), links).flatMap(({ summary, via, count }) => {
    const entryClass = classOf(summary);
    if (entryClass === null || summary.shown === 'facts') return [];
    return [{ property: summary.property, via, class: entryClass, mark: markWords(summary.label), count }];
  });
}
