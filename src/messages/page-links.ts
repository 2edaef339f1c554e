/** Popup -> content script of the tab's top frame: which links here are listed? Properties of the registry and words only, no addresses of the page. */
import type { EntryClass } from '../registry/class.ts';
import { contract } from './bus.ts';

export interface ListedLink {
  /** The property that matched: "rt.com". */
  readonly property: string;
  readonly class: EntryClass;
  /** The mark's words, as drawn: "state · Russia". */
  readonly mark: string;
  /** How many links on the page lead there. */
  readonly count: number;
}

export interface PageLinksResponse {
  /** Links looked at. */
  readonly total: number;
  readonly listed: readonly ListedLink[];
}

/** Apart from the contract, so that the content script can send it without the background's parser. */
export const PAGE_LINKS = 'page-links';

export const pageLinks = /* @__PURE__ */ contract<Record<string, never>, PageLinksResponse>(
  PAGE_LINKS,
  'pages',
  () => ({}),
);
