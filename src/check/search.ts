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

/** An entry that was found. What it was found by is worked out for the few that are drawn: see `foundAddresses`. */
export interface Hit {
  readonly row: SearchRow;
  /** Words that only its addresses have. */
  readonly terms: readonly string[];
  /** The address that was asked for, or the one above it. */
  readonly host?: string;
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

/** Where the words occur: for each row the number of words found in it, and the words that only its addresses have. */
interface Found {
  readonly counts: Uint16Array;
  readonly missing: ReadonlyMap<number, readonly string[]>;
}

function findTerms({ rows, words, lines }: SearchIndex, terms: readonly string[]): Found {
  const counts = new Uint16Array(rows.length);
  const missing = new Map<number, string[]>();
  for (const term of terms) {
    const inWords = new Uint8Array(rows.length);
    eachWith(words, term, (row) => {
      inWords[row] = 1;
      counts[row] = (counts[row] ?? 0) + 1;
    });
    eachWith(lines, term, (row) => {
      if (inWords[row] === 1) return;
      counts[row] = (counts[row] ?? 0) + 1;
      missing.set(row, [...(missing.get(row) ?? []), term]);
    });
  }
  return { counts, missing };
}

const NONE: readonly string[] = [];

/** `null` where a word occurs nowhere, or several only in different addresses. */
function hitAt(row: SearchRow, at: number, { terms }: Wanted, { counts, missing }: Found): Hit | null {
  if (counts[at] !== terms.length) return null;
  const own = missing.get(at) ?? NONE;
  return own.length > 1 && addressesWith(row, own).length === 0 ? null : { row, terms: own };
}

/** 0: the very address; 1: the name begins with it; 2: an address does; 3: a word does; 4: it occurs. */
type Rank = 0 | 1 | 2 | 3 | 4;

function rankOf({ row, terms }: Hit, whole: string): Rank {
  if (row.name.startsWith(whole)) return 1;
  if (terms.length > 0) return row.lines.startsWith(whole) || row.lines.includes(`\n${whole}`) ? 2 : 4;
  const at = row.words.indexOf(whole);
  return at > 0 && /[\s.:-]/u.test(row.words.charAt(at - 1)) ? 3 : 4;
}

/** The rows that hold the typed host or, failing that, the nearest host above it. */
function byHost({ hosts }: SearchIndex, wanted: Wanted): ReadonlyMap<SearchRow, string> {
  const host = wanted.hosts.find((one) => hosts.has(one));
  return new Map(host === undefined ? [] : hosts.get(host)?.map((row) => [row, host]));
}

/**
 * @param index what `buildSearch` prepared
 * @returns entries, best first, within each rank by name
 */
export function search(index: SearchIndex, query: SearchQuery): readonly Hit[] {
  const wanted = readText(query.text);
  const exact = byHost(index, wanted);
  const ranked: [Hit[], Hit[], Hit[], Hit[], Hit[]] = [[], [], [], [], []];
  const found = findTerms(index, wanted.terms);
  index.rows.forEach((row, at) => {
    if (!passes(row, query)) return;
    const host = exact.get(row);
    const hit = host === undefined ? hitAt(row, at, wanted, found) : { row, terms: NONE, host };
    if (hit === null) return;
    if (host !== undefined) ranked[0].push(hit);
    else ranked[wanted.terms.length === 0 ? 4 : rankOf(hit, wanted.whole)].push(hit);
  });
  return ranked.flat();
}

/**
 * The addresses that an entry was found by, those that have the words themselves before copies of a site that has them;
 * none where the entry's words alone were enough.
 */
export function foundAddresses({ row, terms, host }: Hit): readonly AddressRow[] {
  if (host !== undefined) return row.addresses.filter(({ property }) => property.value === host);
  if (terms.length === 0) return [];
  const found = addressesWith(row, terms);
  const has = ({ property }: AddressRow): boolean =>
    terms.every((term) => fold(property.value).includes(term));
  return [...found.filter(has), ...found.filter((row) => !has(row))];
}
