/** Joins index, watch and marker: every listed link gets its mark, except links inside the entry's own site. */
import { NONE } from '../../registry/index/open-index.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import type { PageIndex } from '../page-index.ts';
import { watchLinks } from '../observe/links.ts';
import { openMarker } from './marker.ts';

/**
 * @param own what is said of the page itself: its own links are not marked again, the banner has said it
 * @param life aborting it takes all marks off
 */
export function markLinks(index: PageIndex, own: readonly Summary[], life: AbortSignal): void {
  const marker = openMarker(life);
  const ownEntries = new Set(own.map((summary) => summary.entry));
  const listed = new WeakSet<Element>();
  let base = index.baseOf(document.baseURI);

  const unlist = (link: Element): void => {
    if (listed.delete(link)) marker.set(link, undefined);
  };
  watchLinks(
    {
      visit(link) {
        const href = link.getAttribute('href');
        const verdict = href === null ? NONE : index.find(href, base);
        if (verdict === NONE) return unlist(link);
        const summary = index.strongest(verdict);
        if (summary === undefined || summary.shown === 'facts' || ownEntries.has(summary.entry))
          return unlist(link);
        listed.add(link);
        marker.set(link, summary);
      },
      editable: (element) => marker.clearInside(element),
      flush() {
        marker.flush();
        // A page that changes its <base> changes where its relative links lead.
        if (document.baseURI !== base.address) base = index.baseOf(document.baseURI);
      },
    },
    life,
  );
  const onFocus = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement && event.target.isContentEditable)
      marker.clearInside(event.target);
  };
  document.addEventListener('focusin', onFocus, { signal: life });
}
