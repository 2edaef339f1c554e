/** Banner -> background: open one of our own pages (never an address of the page's choosing). */
import { contract, stringField } from './bus.ts';

export const OWN_PAGES = ['settings', 'report', 'entry'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

export interface OpenPageRequest {
  readonly page: OwnPage;
  /** For `entry`: which one. */
  readonly entry?: string;
}

/** The place of an entry on the registry's page. */
export function entryHash(entry: string): string {
  return `#/entry/${encodeURIComponent(entry)}`;
}

/** Apart from the contract, so that the content script can send it without the background's parser. */
export const OPEN_PAGE = 'open-page';

export const openPage = /* @__PURE__ */ contract<OpenPageRequest, null>(OPEN_PAGE, 'both', (body) => {
  const page = stringField(body, 'page', 16);
  const known = OWN_PAGES.find((one) => one === page);
  if (known === undefined) throw new TypeError('unknown page');
  return known === 'entry' ? { page: known, entry: stringField(body, 'entry', 200) } : { page: known };
});
