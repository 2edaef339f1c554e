/** Banner -> background: open one of our own pages (never an address of the page's choosing). */
import { contract, stringField } from './bus.ts';

export const OWN_PAGES = ['settings', 'report'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

export interface OpenPageRequest {
  readonly page: OwnPage;
}

export const openPage = contract<OpenPageRequest, null>('open-page', 'both', (body) => {
  const page = stringField(body, 'page', 16);
  const known = OWN_PAGES.find((one) => one === page);
  if (known === undefined) throw new TypeError('unknown page');
  return { page: known };
});
