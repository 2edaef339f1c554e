/** The flat array that a search walks: one row for each entry, one for each address, their text folded once. */
import { unicodeLabel } from '../registry/checks/punycode.ts';
import { CLASSES, type Shown } from '../registry/class.ts';
import { classify } from '../registry/classify.ts';
import { isAbout } from '../registry/is-about.ts';
import type { RegistryKey } from '../registry/label.ts';
import type { Claim, Entry, Property } from '../registry/schema.ts';

import { fold } from './fold.ts';
import type { Records } from './open-registry.ts';
import { tiesOf, type Ties } from './ties.ts';

/** What the rule says of a row; `unlabelled`: kept as data, nothing may be said. */
export type RowClass = RegistryKey | 'unlabelled';

export interface SearchRow {
  readonly entry: Entry;
  /** For the row of one address; absent in the row of the entry itself. */
  readonly property?: Property;
  /** Strongest first; an entry has every class that any of its addresses has. */
  readonly classes: readonly RowClass[];
  /** How loud the strongest is. */
  readonly shown?: Shown;
  /** Codes of designations, orders and bans. */
  readonly acts: readonly string[];
  /** Ids of the operation itself, or of those that share an address with the outlet. */
  readonly operations: readonly string[];
  /** What is searched, folded: names, owners and sponsors, or the address. */
  readonly text: string;
  /** The name or address alone, folded: what begins with the words searched for comes first. */
  readonly head: string;
}

export interface SearchIndex {
  readonly entries: readonly SearchRow[];
  readonly addresses: readonly SearchRow[];
}

const ORDER: readonly RowClass[] = [...CLASSES, 'facts-only', 'unlabelled'];
const NAMING: ReadonlySet<Claim['relation']> = new Set(['ownership', 'party', 'attribution']);

const isAct = ({ relation }: Claim): boolean => relation === 'designation' || relation === 'restriction';

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** "xn--p1ai" in its own letters. */
function inUnicode(host: string): string {
  return host
    .split('.')
    .map((label) => unicodeLabel(label) ?? label)
    .join('.');
}

function addressText(property: Property): string {
  const { kind, value } = property;
  const copied = property.claims.filter(({ relation }) => relation === 'impersonation');
  const own = kind === 'domain' && value.includes('xn--') ? [value, inUnicode(value)] : [value];
  return [...own, ...copied.map((claim) => claim.value)].join('\n');
}

function entryText(entry: Entry, countryName: (code: string) => string): string {
  const claims = [...entry.claims, ...entry.properties.flatMap((property) => property.claims)];
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

function operationsOf(ties: Ties, entry: Entry, properties: readonly Property[]): string[] {
  if (entry.kind === 'operation') return [entry.id];
  const sharing = properties.flatMap(({ value }) => ties.holders.get(value) ?? []);
  return unique(sharing.filter(({ kind }) => kind === 'operation').map(({ id }) => id));
}

function addressRow(records: Records, ties: Ties, entry: Entry, property: Property): SearchRow {
  const verdict = classify(entry, property, records.evidence);
  const claims = [...entry.claims, ...property.claims].filter((claim) => isAbout(claim, property.value));
  return {
    entry,
    property,
    classes: [verdict === null ? 'unlabelled' : (verdict.class ?? 'facts-only')],
    ...(verdict === null ? {} : { shown: verdict.shown }),
    acts: unique(claims.filter(isAct).map(({ value }) => value)),
    operations: operationsOf(ties, entry, [property]),
    text: fold(addressText(property)),
    head: fold(property.value.replace(/^[a-z]+:/u, '')),
  };
}

function entryRow(
  entry: Entry,
  addresses: readonly SearchRow[],
  ties: Ties,
  countryName: (code: string) => string,
): SearchRow {
  const classes = unique(addresses.flatMap((row) => row.classes)).toSorted(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  const strongest = addresses.filter((row) => row.classes[0] === classes[0]);
  const shown = (['banner', 'mark', 'facts'] as const).find((one) =>
    strongest.some((row) => row.shown === one),
  );
  const claims = [...entry.claims, ...entry.properties.flatMap((property) => property.claims)];
  return {
    entry,
    classes: classes.length === 0 ? ['unlabelled'] : classes,
    ...(shown === undefined ? {} : { shown }),
    acts: unique(claims.filter(isAct).map(({ value }) => value)),
    operations: operationsOf(ties, entry, entry.properties),
    text: fold(entryText(entry, countryName)),
    head: fold(entry.name),
  };
}

/**
 * Prepares a list for searching: every text folded, every class computed, once.
 *
 * @param countryName names a state in the reader's language, so that it can be searched for
 * @param ties how the list's entries hang together
 */
export function buildSearch(
  records: Records,
  countryName: (code: string) => string,
  ties: Ties = tiesOf(records.entries.values()),
): SearchIndex {
  const entries: SearchRow[] = [];
  const addresses: SearchRow[] = [];
  for (const entry of records.entries.values()) {
    const rows = entry.properties.map((property) => addressRow(records, ties, entry, property));
    entries.push(entryRow(entry, rows, ties, countryName));
    addresses.push(...rows);
  }
  const byHead = (a: SearchRow, b: SearchRow): number => (a.head < b.head ? -1 : a.head > b.head ? 1 : 0);
  return { entries: entries.toSorted(byHead), addresses: addresses.toSorted(byHead) };
}
