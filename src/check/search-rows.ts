/** The flat rows that a search walks, one for each entry, their text folded and their classes computed once. */
import { unicodeLabel } from '../registry/checks/punycode.ts';
import { CLASSES, type Shown } from '../registry/class.ts';
import { classify } from '../registry/classify.ts';
import type { RegistryKey } from '../registry/label.ts';
import { removalOf } from '../registry/removed.ts';
import type { Claim, Entry, Property } from '../registry/schema.ts';
import { corpusOf, type Corpus } from './corpus.ts';
import { fold } from './fold.ts';
import type { Records } from './open-registry.ts';
import { tiesOf, type Ties } from './ties.ts';

/** What the rule says of a row; `unlabelled`: kept as data, nothing may be said; `removed`: kept in the log alone. */
export type RowClass = RegistryKey | 'unlabelled' | 'removed';

/** All of them, strongest first. */
export const ROW_CLASSES: readonly RowClass[] = [...CLASSES, 'facts-only', 'unlabelled', 'removed'];

export interface AddressRow {
  readonly property: Property;
  readonly class: RowClass;
  /** How loud it is; absent where nothing may be said. */
  readonly shown?: Shown;
  /** The site it was reported to copy. */
  readonly copyOf?: string;
  /** Folded: the address, in its own letters too, and the site it copies. */
  readonly text: string;
}

export interface SearchRow {
  readonly entry: Entry;
  /** Strongest first: every class that any of its addresses has. */
  readonly classes: readonly RowClass[];
  /** How loud the strongest is. */
  readonly shown?: Shown;
  /** Codes of designations, orders and bans. */
  readonly acts: readonly string[];
  /** Ids of the operation itself, or of those that share an address with the outlet. */
  readonly operations: readonly string[];
  /** Folded: the name alone; what begins with the words searched for comes first. */
  readonly name: string;
  /** Folded: names, owners, sponsors, state. */
  readonly words: string;
  readonly addresses: readonly AddressRow[];
  /** All addresses' texts, one a line. */
  readonly lines: string;
}

export interface SearchIndex {
  /** By name. */
  readonly rows: readonly SearchRow[];
  /** What each row says in words, and in addresses. */
  readonly words: Corpus;
  readonly lines: Corpus;
  /** Hostname to the rows that hold it. */
  readonly hosts: ReadonlyMap<string, readonly SearchRow[]>;
}

const NAMING: ReadonlySet<Claim['relation']> = new Set(['ownership', 'party', 'attribution']);
const LOUDNESS: readonly Shown[] = ['banner', 'mark', 'facts'];

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** "xn--p1ai" in its own letters. */
export function inUnicode(host: string): string {
  return host
    .split('.')
    .map((label) => unicodeLabel(label) ?? label)
    .join('.');
}

function addressText({ kind, value }: Property, copyOf: string | undefined): string {
  const own = kind === 'domain' && value.includes('xn--') ? [value, inUnicode(value)] : [value];
  return [...own, ...(copyOf === undefined ? [] : [copyOf])].join('\n');
}

function addressRow({ evidence }: Records, entry: Entry, property: Property): AddressRow {
  const verdict = classify(entry, property, evidence);
  const copyOf = property.claims.find(({ relation }) => relation === 'impersonation')?.value;
  return {
    property,
    class: verdict === null ? 'unlabelled' : (verdict.class ?? 'facts-only'),
    ...(verdict === null ? {} : { shown: verdict.shown }),
    ...(copyOf === undefined ? {} : { copyOf }),
    text: fold(addressText(property, copyOf)),
  };
}

function claimsOf(entry: Entry): Claim[] {
  return [...entry.claims, ...entry.properties.flatMap(({ claims }) => claims)];
}

function entryWords(entry: Entry, claims: readonly Claim[], countryName: (code: string) => string): string {
  const named = claims.filter(({ relation }) => NAMING.has(relation)).map(({ value }) => value);
  const { id, name, nativeName, aliases, country } = entry;
  return unique([
    name,
    nativeName ?? '',
    ...aliases,
    ...named,
    id,
    country === undefined ? '' : countryName(country),
  ]).join('\n');
}

function operationsOf(ties: Ties, entry: Entry): string[] {
  if (entry.kind === 'operation') return [entry.id];
  const sharing = entry.properties.flatMap(({ value }) => ties.holders.get(value) ?? []);
  return unique(sharing.filter(({ kind }) => kind === 'operation').map(({ id }) => id));
}

function classesOf(entry: Entry, addresses: readonly AddressRow[]): readonly RowClass[] {
  if (removalOf(entry) !== undefined) return ['removed'];
  const classes = new Set(addresses.map((row) => row.class));
  return classes.size === 0 ? ['unlabelled'] : ROW_CLASSES.filter((one) => classes.has(one));
}

function entryRow(
  records: Records,
  ties: Ties,
  entry: Entry,
  countryName: (code: string) => string,
): SearchRow {
  const addresses = entry.properties.map((property) => addressRow(records, entry, property));
  const classes = classesOf(entry, addresses);
  const strongest = addresses.filter((row) => row.class === classes[0]);
  const shown = LOUDNESS.find((one) => strongest.some((row) => row.shown === one));
  const claims = claimsOf(entry);
  const acts = claims.filter(({ relation }) => relation === 'designation' || relation === 'restriction');
  return {
    entry,
    classes,
    ...(shown === undefined ? {} : { shown }),
    acts: unique(acts.map(({ value }) => value)),
    operations: operationsOf(ties, entry),
    name: fold(entry.name),
    words: fold(entryWords(entry, claims, countryName)),
    addresses,
    lines: addresses.map(({ text }) => text).join('\n'),
  };
}

function hostsOf(rows: readonly SearchRow[]): Map<string, SearchRow[]> {
  const hosts = new Map<string, SearchRow[]>();
  for (const row of rows) {
    for (const { property } of row.addresses) {
      if (property.kind !== 'domain') continue;
      const held = hosts.get(property.value);
      if (held === undefined) hosts.set(property.value, [row]);
      else held.push(row);
    }
  }
  return hosts;
}

/**
 * Prepares a list for searching.
 *
 * @param countryName names a state in the reader's language, so that it can be searched for
 * @param ties how the list's entries hang together
 */
export function buildSearch(
  records: Records,
  countryName: (code: string) => string,
  ties: Ties = tiesOf(records.entries.values()),
): SearchIndex {
  const rows = [...records.entries.values()]
    .map((entry) => entryRow(records, ties, entry, countryName))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    rows,
    words: corpusOf(rows.map(({ words }) => words)),
    lines: corpusOf(rows.map(({ lines }) => lines)),
    hosts: hostsOf(rows),
  };
}
