/** Joins index, watch and marker: every listed link gets its mark, except links inside the entry's own site. */
import { isHidden, type Hidden } from '../../messages/hidden.ts';
import { NONE } from '../../registry/index/open-index.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import type { PageIndex } from '../page-index.ts';
import { watchLinks } from '../observe/links.ts';
import type { ReaderLists } from '../lists/reader-lists.ts';
import { openMarker, type Marker } from './marker.ts';

/**
 * @param ownSummaries what is said of the page itself: its own links are not marked again, the banner has said it
 * @param hidden what the reader switched off
 * @param lists the reader's own and added lists, asked where the official one says nothing
 * @param life aborting it takes all marks off
 */
export function markLinks(
  index: PageIndex,
  ownSummaries: () => readonly Summary[],
  hidden: Hidden,
  lists: ReaderLists | null,
  life: AbortSignal,
): void {
  // Most pages have no listed link: sheet, attribute name and listeners are made for the first one.
  let marker: Marker | undefined;
  const entriesHere = (): Set<string> => new Set(ownSummaries().map((summary) => summary.entry));
  let ownEntries = entriesHere();
  let base = index.baseOf(document.baseURI);

  /** What a link is marked with, if anything. */
  const summaryOf = (link: Element, href: string, verdict: number): Summary | undefined => {
    const official =
      verdict === NONE ? undefined : index.strongest(verdict, ({ label }) => !isHidden(label, hidden));
    const summary = official ?? lists?.summaryOf(link, href, base.address);
    const isLoud = summary !== undefined && summary.shown !== 'facts' && !ownEntries.has(summary.entry);
    return isLoud ? summary : undefined;
  };
  const visit = (link: Element): void => {
    const href = link.getAttribute('href');
    const verdict = href === null ? NONE : index.find(href, base, link);
    // Nearly every link of nearly every page ends here: no call more than it takes.
    if (href === null || (verdict === NONE && lists === null)) {
      if (marker !== undefined) marker.clear(link);
      return;
    }
    const summary = summaryOf(link, href, verdict);
    if (summary !== undefined) (marker ??= openMarker(life)).set(link, summary);
    else marker?.clear(link);
  };
  /** The background has answered about some hosts: their links have a summary now. */
  const visitAgain = (links: readonly Element[]): void => {
    if (life.aborted) return;
    ownEntries = entriesHere();
    links.forEach(visit);
    marker?.flush();
  };
  const watch = watchLinks(
    {
      visit,
      editable: (element) => marker?.clearInside(element),
      flush() {
        marker?.flush();
        lists?.flush(visitAgain);
        // A page that changes its <base> changes where its relative links lead.
        if (document.baseURI !== base.address) base = index.baseOf(document.baseURI);
      },
    },
    life,
  );
  index.onChange(() => {
    ownEntries = entriesHere();
    base = index.baseOf(document.baseURI);
    watch.again();
  }, life);
}
