/** Popup -> background: what do the lists say of this address? */
import type { Details } from '../check/details.ts';
import type { ListedBy } from '../check/other-lists.ts';
import { contract, stringField } from './bus.ts';
import type { Hidden } from './hidden.ts';
import type { ListStatus } from './list-status.ts';

export interface PageCheckRequest {
  /** The tab's address, as the browser has it. */
  readonly address: string;
}

export interface PageCheckResponse {
  /** The hostname in ASCII, or `null` for pages without one (about:, data:). */
  readonly hostname: string | null;
  /** Registrable domain (private suffixes on): what mute and reports speak of. */
  readonly site: string | null;
  /** The account that the address belongs to, as the registry spells it; `null` when it is no account's. */
  readonly account: string | null;
  readonly muted: boolean;
  /** Classes and states that the reader switched off. */
  readonly hidden: Hidden;
  /** Strongest first; empty: not on our lists. */
  readonly details: readonly Details[];
  readonly list: ListStatus;
  /** The reader's own and added lists that name the address, the reader's own first. */
  readonly others: readonly ListedBy[];
}

export const pageCheck = /* @__PURE__ */ contract<PageCheckRequest, PageCheckResponse>(
  'page-check',
  'pages',
  (body) => ({
    address: stringField(body, 'address', 65536),
  }),
);
