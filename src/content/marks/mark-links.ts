/** Joins index, watch and marker: every listed link gets its mark, except links inside the entry's own site. */
import { isHidden, type Hidden } from '../../messages/hidden.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import { ON_LISTS } from '../link-search.ts';
import type { PageIndex } from '../page-index.ts';
import { watchLinks } from '../observe/links.ts';
import type { Visit } from '../observe/link-queue.ts';
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
  /** A page that changes its <base> changes where its relative links lead. */
  const isBaseOld = (): boolean => document.baseURI !== base.address;

  const isNothingHidden = hidden.hiddenClasses.length + hidden.hiddenCountries.length === 0;
  const isShown = isNothingHidden ? undefined : ({ label }: Summary): boolean => !isHidden(label, hidden);
  /** What a link is marked with, if anything. */
  const summaryOf = (link: Element, href: string, verdict: number): Summary | undefined => {
    const official = verdict === ON_LISTS ? undefined : index.strongest(verdict, isShown);
    const summary = official ?? lists?.summaryOf(link, href, base.address);
    const isLoud = summary !== undefined && summary.shown !== 'facts' && !ownEntries.has(summary.entry);
    return isLoud ? summary : undefined;
  };
  const hit = (link: Element, href: string, verdict: number): void => {
    const summary = summaryOf(link, href, verdict);
    if (summary !== undefined) (marker ??= openMarker(life)).set(link, summary);
    else marker?.clear(link);
  };
  const clear = (link: Element): void => marker?.clear(link);
  /** Nearly every link of nearly every page is a miss: what is not wanted of it is not even called. */
  const visit: Visit = (links, from, to, fresh) => {
    const miss = fresh || marker === undefined ? null : clear;
    index.findAmong(links, from, to, { base, lists: lists?.filter ?? null, hit, miss });
  };
  /** The background has answered about some hosts: their links have a summary now. */
  const visitAgain = (links: readonly Element[]): void => {
    if (life.aborted) return;
    ownEntries = entriesHere();
    visit(links, 0, links.length, false);
    marker?.flush();
  };
  const hasNews = (): boolean => marker?.isWaiting() === true || lists?.isWaiting() === true || isBaseOld();
  const watch = watchLinks(
    {
      visit,
      editable: (element) => marker?.clearInside(element),
      hasNews() {
        // Here too: where there is none, no flush lets the cache go.
        index.rest();
        return hasNews();
      },
      flush(isDone) {
        const had = hasNews();
        marker?.flush();
        if (isDone) index.rest();
        lists?.flush(visitAgain);
        if (isBaseOld()) base = index.baseOf(document.baseURI);
        return had;
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
