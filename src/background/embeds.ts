/** Answers the popup: what does a page embed from listed addresses? */
import { embeddedIn } from '../check/embedded.ts';
import type { EmbedsRequest } from '../messages/embeds.ts';
import type { ListedLink } from '../messages/page-links.ts';
import { classOf } from '../registry/index/verdict.ts';
import { markWords } from '../ui/words/mark-words.ts';
import { currentIndex } from './current-registry.ts';

/** Facts alone are told on the page that they are about, never of what another page embeds. */
export async function whatIsEmbedded({ addresses }: EmbedsRequest): Promise<readonly ListedLink[]> {
  return embeddedIn(await currentIndex(), addresses).flatMap(({ summary, count }) => {
    const entryClass = classOf(summary);
    if (entryClass === null || summary.shown === 'facts') return [];
    return [{ property: summary.property, class: entryClass, mark: markWords(summary.label), count }];
  });
}
