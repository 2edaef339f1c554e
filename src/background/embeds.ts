/** Answers the popup: what does a page embed from listed addresses? */
import { embeddedIn } from '../check/embedded.ts';
import type { EmbeddedLink, EmbedsRequest } from '../messages/embeds.ts';
import { classOf } from '../registry/index/verdict.ts';
import { markWords } from '../ui/words/mark-words.ts';
import { currentIndex } from './current-registry.ts';

/** Facts alone are told on the page that they are about, never of what another page embeds. */
export async function whatIsEmbedded({ addresses, noted }: EmbedsRequest): Promise<readonly EmbeddedLink[]> {
  return embeddedIn(await currentIndex(), addresses, noted).flatMap(({ summary, count, weak }) => {
    const entryClass = classOf(summary);
    if (entryClass === null || summary.shown === 'facts') return [];
    const { property, label } = summary;
    const link = { property, class: entryClass, mark: markWords(label), count };
    return [weak ? { ...link, weak } : link];
  });
}
