/**
 * Which links here are listed? Counted when the popup asks, by a script it runs in this page: a listener for messages would
 * cost every page a millisecond.
 */
import { LISTED_LINKS, type ListedLink, type PageLinks } from '../messages/page-links.ts';
import { NONE } from '../registry/index/open-index.ts';
import { classOf, type Summary } from '../registry/index/verdict.ts';
import { markWords } from '../ui/words/mark-words.ts';
import { isAwaited } from './closer/waiting-part.ts';
import type { PageIndex } from './page-index.ts';

function countLinks(index: PageIndex): PageLinks {
  const base = index.baseOf(document.baseURI);
  const found = new Map<string, { count: number; summary: Summary }>();
  const { links } = document;
  for (let i = 0; i < links.length; i++) {
    const href = links[i]?.getAttribute('href') ?? '';
    const verdict = index.find(href, base);
    const summary = verdict === NONE ? undefined : index.strongest(verdict);
    if (summary === undefined) continue;
    const property = index.propertyOf(href, base) ?? '';
    found.set(property, { summary, count: (found.get(property)?.count ?? 0) + 1 });
  }
  const listed = [...found].flatMap(([property, { summary, count }]): ListedLink[] => {
    const entryClass = classOf(summary);
    return entryClass === null
      ? []
      : [{ property, class: entryClass, mark: markWords(summary.label), count }];
  });
  return { total: links.length, listed };
}

/** Longest wait for the part that looks closer, in ms: a reader waits for the answer. */
const LATEST = 1000;

/** Counts again once that part is here, if these links were the first to need it (where marks are switched off, say). */
async function countAll(index: PageIndex): Promise<PageLinks> {
  const counted = countLinks(index);
  if (!isAwaited()) return counted;
  const waiting = new AbortController();
  await new Promise<void>((resolve) => {
    index.onChange(resolve, waiting.signal);
    setTimeout(resolve, LATEST);
  });
  waiting.abort();
  return countLinks(index);
}

/** Leaves the answer where the popup's question finds it: in the extension's own world of this page, out of the page's reach. */
export function offerListedLinks(index: PageIndex): void {
  Reflect.set(globalThis, LISTED_LINKS, () => countAll(index));
}
