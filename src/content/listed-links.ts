/** Answers the popup: which links here are listed? Counted when asked, so that pages pay nothing for it. */
import { PAGE_LINKS, type ListedLink, type PageLinksResponse } from '../messages/page-links.ts';
import { isEnvelope } from '../messages/bus.ts';
import { NONE } from '../registry/index/open-index.ts';
import { classOf, type Summary } from '../registry/index/verdict.ts';
import { markWords } from '../ui/words/mark-words.ts';
import { alive } from './context.ts';
import type { PageIndex } from './page-index.ts';

function countLinks(index: PageIndex): PageLinksResponse {
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

/** Registers the answer; the asking side is one of our own pages. */
export function answerPageLinks(index: PageIndex, life: AbortSignal): void {
  const onMessage = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): void => {
    if (sender.id !== chrome.runtime.id || !isEnvelope(message) || message.type !== PAGE_LINKS) return;
    respond({ ok: true, value: countLinks(index) });
  };
  chrome.runtime.onMessage.addListener(onMessage);
  life.addEventListener('abort', () => alive() && chrome.runtime.onMessage.removeListener(onMessage));
}
