/**
 * What the page script leaves for the popup to call (`browser/page-links.ts`): which links here are listed? Properties of the
 * registry and words only, no addresses of the page.
 */
import type { EntryClass } from '../registry/class.ts';

export interface ListedLink {
  /** The property that matched: "rt.com". */
  readonly property: string;
  readonly class: EntryClass;
  /** The mark's words, as drawn: "state · Russia". */
  readonly mark: string;
  /** How many links on the page lead there. */
  readonly count: number;
}

export interface PageLinks {
  /** Links looked at. */
  readonly total: number;
  readonly listed: readonly ListedLink[];
}

/** Its name in the extension's own world of a page. */
export const LISTED_LINKS = 'mastheadListedLinks';
