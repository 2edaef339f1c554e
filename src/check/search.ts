/**
 * Searching the registry as a reader types: one pass over flat rows, no DOM, no state. Every word must occur, in the
 * entry's words or in one of its addresses; entries whose name or address begins with what was typed come first.
 */
import { parseAddress } from '../address/parse-address.ts';
import { eachWith } from './corpus.ts';
import { fold } from './fold.ts';
import type { AddressRow, RowClass, SearchIndex, SearchRow } from './search-rows.ts';

/** What narrows a search; an absent one lets everything through. */
export interface SearchFilters {
  readonly class?: RowClass;
  /** ISO 3166-1 alpha-2; `none` for entries to which no source attributes a state. */
  readonly country?: string;
  /** Code of a designation, order or ban. */
  readonly act?: string;
  /** Id of an operation: itself, and outlets that share an address with it. */
  readonly operation?: string;
}

export interface SearchQuery extends SearchFilters {
  /** As typed: names, owners, an address, a pasted link. */
  readonly text: string;
}

/** What was found. By which words and address is worked out for the few that are drawn: see `hitOf`. */
export interface SearchResult {
  /** Best first, within each rank by name. */
  readonly rows: readonly SearchRow[];
  /** The words searched for, folded. */
  readonly terms: readonly string[];
  /** The address that was asked for, or the nearest above it that is on record. */
  readonly host?: string;
}

/** An entry that was found, and by what. */
export interface Hit {
  readonly row: SearchRow;
  /** The addresses it was found by; none where its words alone were enough. */
  readonly addresses: readonly AddressRow[];
}

/** A state's filter value for entries without one. */
export const NO_COUNTRY = 'none';

interface Wanted {
  readonly terms: readonly string[];
  readonly whole: string;
  /** The typed host and the hosts above it: `de.rt.com` is found at `rt.com`. */
  readonly hosts: readonly string[];
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
    hosts: hostname === null ? [] : hostsAbove(hostname),
  };
}

function passes({ entry, classes, acts, operations }: SearchRow, filters: SearchFilters): boolean {
  const { class: wanted, country, act, operation } = filters;
  return (
    (wanted === undefined || classes.includes(wanted)) &&
    (country === undefined || (entry.country ?? NO_COUNTRY) === country) &&
    (act === undefined || acts.includes(act)) &&
    (operation === undefined || operations.includes(operation))
  );
}

function addressesWith({ addresses }: SearchRow, terms: readonly string[]): AddressRow[] {
  return addresses.filter(({ text }) => terms.every((term) => text.includes(term)));
}

/** Where the words occur, by row: how many of them at all, and how many only in its addresses. */
interface Found {
  readonly counts: Uint16Array;
  readonly lacking: Uint16Array;
}

function findTerms({ rows, words, lines }: SearchIndex, terms: readonly string[]): Found {
  const counts = new Uint16Array(rows.length);
  const lacking = new Uint16Array(rows.length);
  for (const term of terms) {
    const inWords = new Uint8Array(rows.length);
    eachWith(words, term, (row) => {
      inWords[row] = 1;
      counts[row] = (counts[row] ?? 0) + 1;
    });
    eachWith(lines, term, (row) => {
      if (inWords[row] === 1) return;
      counts[row] = (counts[row] ?? 0) + 1;
      lacking[row] = (lacking[row] ?? 0) + 1;
    });
  }
  return { counts, lacking };
}

/** The words that an entry's own words lack: its addresses have them. */
function lackedBy(row: SearchRow, terms: readonly string[]): string[] {
  return terms.filter((term) => !row.words.includes(term));
}

/** 0: the very address; 1: the name begins with it; 2: an address does; 3: a word does; 4: it occurs. */
type Rank = 0 | 1 | 2 | 3 | 4;

/** @param lacking how many of the words only its addresses have */
function rankOf(row: SearchRow, { whole, terms }: Wanted, lacking: number): Rank | null {
  // Each word in another address is no match.
  if (lacking > 1 && addressesWith(row, lackedBy(row, terms)).length === 0) return null;
  if (row.name.startsWith(whole)) return 1;
  if (lacking > 0) return row.lines.startsWith(whole) || row.lines.includes(`\n${whole}`) ? 2 : 4;
  const at = row.words.indexOf(whole);
  return at > 0 && /[\s.:-]/u.test(row.words.charAt(at - 1)) ? 3 : 4;
}

/**
 * @param index what `buildSearch` prepared
 * @returns all entries where nothing is typed and nothing chosen
 */
export function search(index: SearchIndex, query: SearchQuery): SearchResult {
  const wanted = readText(query.text);
  const { terms } = wanted;
  const host = wanted.hosts.find((one) => index.hosts.has(one));
  const exact = new Set(host === undefined ? [] : index.hosts.get(host));
  const ranked: [SearchRow[], SearchRow[], SearchRow[], SearchRow[], SearchRow[]] = [[], [], [], [], []];
  const { counts, lacking } = findTerms(index, terms);
  index.rows.forEach((row, at) => {
    const isExact = exact.size > 0 && exact.has(row);
    if ((counts[at] !== terms.length && !isExact) || !passes(row, query)) return;
    const rank = isExact ? 0 : terms.length === 0 ? 4 : rankOf(row, wanted, lacking[at] ?? 0);
    if (rank !== null) ranked[rank].push(row);
  });
  return { rows: ranked.flat(), terms, ...(host === undefined ? {} : { host }) };
}

/** By what an entry was found: addresses that have the words themselves before copies of a site that has them. */
export function hitOf({ terms, host }: SearchResult, row: SearchRow): Hit {
  const exact = row.addresses.filter(({ property }) => property.kind === 'domain' && property.value === host);
  if (exact.length > 0) return { row, addresses: exact };
  const lacked = lackedBy(row, terms);
  if (lacked.length === 0) return { row, addresses: [] };
  const found = addressesWith(row, lacked);
  const has = ({ property }: AddressRow): boolean =>
    lacked.every((term) => fold(property.value).includes(term));
  return { row, addresses: [...found.filter(has), ...found.filter((address) => !has(address))] };
}
