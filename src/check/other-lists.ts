/** What the reader's lists say of an address, beside what the official list says; never instead of it. */
import type { ListKind, Trust } from '../registry/lists/stored-list.ts';
import type { Finding } from './finding.ts';

/** One list of the reader's that names an address. */
export interface ListedBy {
  /** Id of the list. */
  readonly list: string;
  readonly kind: ListKind;
  /** The list's name; empty for the reader's own. */
  readonly name: string;
  /** Host it is fetched from. */
  readonly host?: string;
  /** When it was fetched, or the entry added: ISO date. */
  readonly date: string;
  /** The reader's note on an entry of their own list. */
  readonly note?: string;
  /** The name on the list. */
  readonly property: string;
  readonly trust: Trust;
}

const RANK: Readonly<Record<ListKind, number>> = { own: 0, signed: 1, plain: 2, text: 2 };

/** The reader's own word first, then signed lists, then the others, each by name. */
export function inOrder(listings: readonly ListedBy[]): ListedBy[] {
  return listings.toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || (a.name < b.name ? -1 : 1));
}

/** A finding of the official list, with the ids of the others that name the address behind its own. Nothing else changes. */
export function withAgreement(finding: Finding, listings: readonly ListedBy[]): Finding {
  return { ...finding, lists: [...new Set([...finding.lists, ...listings.map(({ list }) => list)])] };
}
