/**
 * Searching the registry as a reader types: one pass over flat rows, no DOM, no state. Every word must occur; rows whose
 * name or address begins with what was typed come first.
 */
import { parseAddress } from '../address/parse-address.ts';
import { fold } from './fold.ts';
import type { RowClass, SearchIndex, SearchRow } from './search-rows.ts';

export interface SearchQuery {
  /** As typed: names, owners, an address, a pasted link. */
  readonly text: string;
  readonly class?: RowClass;
  /** ISO 3166-1 alpha-2; `none` for entries to which no source attributes a state. */
  readonly country?: string;
  /** Code of a designation, order or ban. */
  readonly act?: string;
  /** Id of an operation: itself, its addresses, and outlets that share one. */
  readonly operation?: string;
}

export interface SearchResult {
  readonly entries: readonly SearchRow[];
  /** Only where words were typed or an operation was chosen: without them every address would match. */
  readonly addresses: readonly SearchRow[];
}

/** A state's filter value for entries without one. */
export const NO_COUNTRY = 'none';

interface Wanted {
  readonly terms: readonly string[];
  readonly whole: string;
  /** The typed host and the hosts above it: `de.rt.com` is found at `rt.com`. */
  readonly hosts: ReadonlySet<string>;
}

function hostsAbove(hostname: string): string[] {
  const labels = hostname.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

function readText(text: string): Wanted {
  const parsed = parseAddress(text);
  const hostname = parsed.ok ? parsed.address.hostname : null;
  // A pasted link is searched by its host; a bare host stays as typed, since it may be half a name yet.
  const isLink = hostname !== null && /[/:]/u.test(text.trim());
  const whole = fold((isLink ? hostname : text).trim()).replace(/^(?:www\.|@)/u, '');
  return {
    terms: whole.split(/\s+/u).filter((term) => term !== ''),
    whole,
    hosts: new Set(hostname === null ? [] : hostsAbove(hostname)),
  };
}

function passes({ entry, classes, acts, operations }: SearchRow, query: SearchQuery): boolean {
  const { class: wanted, country, act, operation } = query;
  return (
    (wanted === undefined || classes.includes(wanted)) &&
    (country === undefined || (entry.country ?? NO_COUNTRY) === country) &&
    (act === undefined || acts.includes(act)) &&
    (operation === undefined || operations.includes(operation))
  );
}

/** 0: the very address; 1: begins with it; 2: a word does; 3: occurs; `null`: no match. */
function rankOf({ text, head, property }: SearchRow, { terms, whole, hosts }: Wanted): 0 | 1 | 2 | 3 | null {
  if (property?.kind === 'domain' && hosts.has(property.value)) return 0;
  if (!terms.every((term) => text.includes(term))) return null;
  if (head.startsWith(whole)) return 1;
  const at = text.indexOf(whole);
  return at > 0 && /[\s.:-]/u.test(text.charAt(at - 1)) ? 2 : 3;
}

function matching(rows: readonly SearchRow[], query: SearchQuery, wanted: Wanted): SearchRow[] {
  const ranked: [SearchRow[], SearchRow[], SearchRow[], SearchRow[]] = [[], [], [], []];
  for (const row of rows) {
    if (!passes(row, query)) continue;
    const rank = wanted.terms.length === 0 ? 3 : rankOf(row, wanted);
    if (rank !== null) ranked[rank].push(row);
  }
  return ranked.flat();
}

/**
 * @param index what `buildSearch` prepared
 * @returns entries and addresses, best first, within each rank by name
 */
export function search(index: SearchIndex, query: SearchQuery): SearchResult {
  const wanted = readText(query.text);
  const asksForAddresses = wanted.terms.length > 0 || query.operation !== undefined;
  return {
    entries: matching(index.entries, query, wanted),
    addresses: asksForAddresses ? matching(index.addresses, query, wanted) : [],
  };
}
