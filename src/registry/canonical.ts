/**
 * The one way registry files are written: keys in the schema's order, lists sorted, two-space JSON, a line break at
 * the end. Formatting a file back gives the same bytes, so that a change in the data is a change of few lines.
 */
import type { Claim, Entry, Evidence, Operation, Outlet, Property } from './schema.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** Code-unit order: the same on every machine, whatever its locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every key of the schema, in the order in which files have them. */
const KEY_ORDER = [
  'v',
  'serial',
  'host',
  'id',
  'kind',
  'name',
  'nativeName',
  'country',
  'origin',
  'countries',
  'by',
  'parent',
  'successor',
  'aliases',
  'targets',
  'firstSeen',
  'lastSeen',
  'publisher',
  'short',
  'title',
  'relation',
  'value',
  'scope',
  'platform',
  'handle',
  'holder',
  'role',
  'confidence',
  'added',
  'lastListed',
  'status',
  'evidence',
  'date',
  'copy',
  'act',
  'names',
  'only',
  'reviewed',
  'reviewBy',
  'text',
  'event',
  'property',
  'url',
  'states',
  'note',
  'dispute',
  'correction',
  'since',
  'reply',
  'claims',
  'properties',
  'history',
  'file',
  'item',
  'entry',
  'reason',
  'entries',
  'leftOut',
  'innocents',
  'hosts',
  'shortLinks',
  'domains',
  'families',
  'paths',
  'query',
  'message',
  'decoder',
  'asked',
  'documented',
  'samples',
  'wrapped',
  'target',
] as const;
const RANK: ReadonlyMap<string, number> = new Map(KEY_ORDER.map((key, i) => [key, i]));

/** The same value with its keys in the schema's order; absent fields left out. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(
    ([a], [b]) => (RANK.get(a) ?? KEY_ORDER.length) - (RANK.get(b) ?? KEY_ORDER.length) || byCodeUnits(a, b),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item)]));
}

/** Canonical text of any registry file. Lists keep their order: sort them first. */
export function formatFile(content: unknown): string {
  return `${JSON.stringify(ordered(content), null, 2)}\n`;
}

function claimKey(claim: Claim): string {
  return [
    claim.relation,
    claim.value,
    claim.date,
    claim.evidence.join(' '),
    claim.only?.join(' ') ?? '',
  ].join('\n');
}

function sortedClaims(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => byCodeUnits(claimKey(a), claimKey(b)));
}

function sortedProperty<P extends Property>(property: P): P {
  return { ...property, claims: sortedClaims(property.claims) };
}

/** The entry with its claims and properties in canonical order. History keeps its own order: it is a log. */
export function sortedEntry<E extends Entry>(entry: E): E {
  return {
    ...entry,
    aliases: entry.aliases.toSorted(byCodeUnits),
    claims: sortedClaims(entry.claims),
    properties: entry.properties
      .map(sortedProperty)
      .toSorted((a, b) => byCodeUnits(`${a.kind}\n${a.value}`, `${b.kind}\n${b.value}`)),
  };
}

const byId = (a: { id: string }, b: { id: string }): number => byCodeUnits(a.id, b.id);

/** Text of `outlets/<country>.json`. */
export function formatOutlets(outlets: readonly Outlet[]): string {
  return formatFile({ v: SCHEMA_VERSION, entries: outlets.map(sortedEntry).toSorted(byId) });
}

/** Text of `operations/<id>.json`. */
export function formatOperation(operation: Operation): string {
  return formatFile({ v: SCHEMA_VERSION, entry: sortedEntry(operation) });
}

/** Text of `evidence.json`. */
export function formatEvidence(evidence: readonly Evidence[]): string {
  return formatFile({ v: SCHEMA_VERSION, evidence: evidence.toSorted(byId) });
}
