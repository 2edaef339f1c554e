/**
 * Watches a document's links: all of them once it is parsed, then only what is added or changes its address.
 * One observer; nothing while the tab is hidden or the page waits in the back-forward cache.
 */
import { isElement, isLink, LINKS, openAddedLinks } from './added-links.ts';
import type { LinkList } from './link-queue.ts';
import { openSlices, type SliceWork } from './slices.ts';

export interface LinkWatch {
  /** Looks at everything again: the list or the settings have changed. */
  again(): void;
}

/** What to do with links, new or changed. */
export interface LinkVisitor extends Omit<SliceWork, 'collect'> {
  /** An element became an editor: nothing in it may carry a mark. */
  editable(element: Element): void;
}

/** The place of the first link at or behind the window's top, so that what the reader sees is looked at first. */
function firstVisible(links: LinkList): number {
  if (scrollY === 0) return 0;
  const top = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
  if (top === null) return 0;
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const link = links[middle];
    const behind =
      link !== undefined && (top.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
    if (behind) high = middle;
    else low = middle + 1;
  }
  return low < links.length ? low : 0;
}

/**
 * @param life aborting it stops everything
 */
export function watchLinks(visitor: LinkVisitor, life: AbortSignal): LinkWatch {
  const added = openAddedLinks();
  const slices = openSlices({ ...visitor, collect: () => added.collect() }, life);
  let watching = false;
  let swept = false;

  const sweep = (): void => {
    const links = document.querySelectorAll(LINKS);
    slices.add(links, firstVisible(links), !swept);
    swept = true;
    added.forget();
  };
  /** What became an editor loses its marks; what is none any more gets them back: the marker asks when it draws. */
  const editingChanged = (element: Element): void => {
    visitor.editable(element);
    slices.add(element.querySelectorAll(LINKS));
  };
  const observer = new MutationObserver((records) => {
    const changed: Element[] = [];
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'childList') added.add(addedNodes);
      else if (isElement(target)) {
        if (attributeName === 'contenteditable') editingChanged(target);
        else if (isLink(target)) changed.push(target);
      }
    }
    if (changed.length > 0) slices.addChanged(changed);
    if (!added.isEmpty) slices.collectSoon();
  });
  const start = (): void => {
    if (watching || document.hidden || life.aborted) return;
    watching = true;
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['href', 'contenteditable'],
    });
    sweep();
  };
  const stop = (): void => {
    watching = false;
    observer.disconnect();
    added.forget();
    slices.clear();
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()), { signal: life });
  addEventListener('pagehide', stop, { signal: life });
  addEventListener('pageshow', start, { signal: life });
  life.addEventListener('abort', stop);
  start();
  return { again: () => (watching ? sweep() : undefined) };
}
