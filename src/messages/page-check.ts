/** Popup -> background: what do the lists say of this address? */
import type { Details } from '../check/details.ts';
import { contract, stringField } from './bus.ts';
import type { Hidden } from './hidden.ts';

export interface PageCheckRequest {
  /** The tab's address, as the browser has it. */
  readonly address: string;
}

export interface ListInfo {
  readonly serial: number;
  /** ISO date of the list. */
  readonly date: string;
  readonly entries: number;
}

export interface PageCheckResponse {
  /** The hostname in ASCII, or `null` for pages without one (about:, data:). */
  readonly hostname: string | null;
  /** Registrable domain (private suffixes on): what mute and reports speak of. */
  readonly site: string | null;
  readonly muted: boolean;
  /** Classes and states that the reader switched off. */
  readonly hidden: Hidden;
  /** Strongest first; empty: not on our lists. */
  readonly details: readonly Details[];
  readonly list: ListInfo;
}

export const pageCheck = /* @__PURE__ */ contract<PageCheckRequest, PageCheckResponse>(
  'page-check',
  'pages',
  (body) => ({
    address: stringField(body, 'address', 65536),
  }),
);
