/** From the state-media tables to outlet entries. */
import { groupBy } from '../group-by.ts';
import { CONFIDENCES, type Claim, type Dispute, type Outlet, type Property } from '../schema.ts';
import { field, type CsvRow } from './csv.ts';
import { groupOutlets, tiesOf } from './groups.ts';
import { DISPUTES } from './judgements/outlets.ts';
import type { LeftOut } from './left-out.ts';
import { mentions, outletClaims, parts, type OutletClaims } from './outlet-claims.ts';
import { accountProperty, domainProperty, type PropertyContext } from './outlet-properties.ts';
import { evidenceIds, type EvidenceTable } from './read-evidence.ts';

const FILE = 'state-media/outlets.csv';

export interface OutletTables {
  readonly outlets: readonly CsvRow[];
  readonly domains: readonly CsvRow[];
  readonly accounts: readonly CsvRow[];
}

export interface OutletsResult {
  readonly outlets: Outlet[];
  readonly leftOut: LeftOut[];
}

/** The tables, ready to be looked up row by row. */
interface Lookup {
  readonly rows: readonly CsvRow[];
  readonly domains: ReadonlyMap<string, readonly CsvRow[]>;
  readonly accounts: ReadonlyMap<string, readonly CsvRow[]>;
  /** Domains of the rows that were not closed. */
  readonly held: ReadonlySet<string>;
  readonly sources: EvidenceTable['sources'];
  readonly added: string;
}

function disputeOf(id: string, flags: readonly string[]): { dispute?: Dispute } {
  const kind = flags.includes('disputed')
    ? 'sources'
    : flags.includes('own-objection')
      ? 'own-objection'
      : undefined;
  if (kind === undefined) return {};
  const judged = DISPUTES[id];
  if (judged === undefined) throw new Error(`no judgement on the dispute of ${id}`);
  return { dispute: { kind, states: judged.states, evidence: [...judged.evidence] } };
}

function confidenceOf(row: CsvRow): Property['confidence'] {
  const found = CONFIDENCES.find((one) => one === field(row, 'confidence'));
  if (found === undefined)
    throw new Error(`${field(row, 'id')}: unknown confidence "${field(row, 'confidence')}"`);
  return found;
}

interface Properties {
  readonly properties: Property[];
  readonly leftOut: LeftOut[];
}

function propertiesOf(row: CsvRow, codes: OutletClaims, lookup: Lookup): Properties {
  const id = field(row, 'id');
  const context: PropertyContext = {
    entry: id,
    country: field(row, 'country'),
    confidence: confidenceOf(row),
    cited: evidenceIds(field(row, 'evidence_ids')),
    sources: lookup.sources,
    claims: codes.claims,
    added: lookup.added,
    held: lookup.held,
    defunct: codes.flags.includes('status:defunct'),
  };
  const found = [
    ...(lookup.domains.get(id) ?? []).map((one) => domainProperty(one, context)),
    ...(lookup.accounts.get(id) ?? []).map((one) => accountProperty(one, context)),
  ];
  return {
    properties: found.flatMap((one) => ('property' in one ? [one.property] : [])),
    leftOut: found.flatMap((one) => ('leftOut' in one ? [one.leftOut] : [])),
  };
}

function usedIds(claims: readonly Claim[]): Set<string> {
  return new Set(
    claims.flatMap(({ evidence, copy }) => [...evidence, ...(copy === undefined ? [] : [copy])]),
  );
}

function outletOf(row: CsvRow, lookup: Lookup): { readonly outlet?: Outlet; readonly leftOut: LeftOut[] } {
  const id = field(row, 'id');
  const cited = evidenceIds(field(row, 'evidence_ids'));
  const codes = outletClaims(row, cited, lookup.sources);
  const { properties, leftOut } = propertiesOf(row, codes, lookup);
  const reason = 'needs-relation-source: no source for the relation yet, so no label';
  const all = [
    ...codes.leftOut,
    ...leftOut,
    ...(codes.flags.includes('needs-relation-source')
      ? [{ file: FILE, item: 'class', entry: id, reason }]
      : []),
  ];
  if (codes.claims.length === 0 && properties.length === 0) {
    const recalled = 'recalled: no source was seen for the outlet or its addresses';
    return { leftOut: [...all, { file: FILE, item: id, reason: recalled }] };
  }
  const used = usedIds([...codes.claims, ...properties.flatMap(({ claims }) => claims)]);
  const nativeName = field(row, 'native_name');
  const outlet: Outlet = {
    kind: 'outlet',
    id,
    name: field(row, 'name'),
    ...(nativeName === '' || nativeName === field(row, 'name') ? {} : { nativeName }),
    country: field(row, 'country'),
    ...tiesOf(row, codes.claims, lookup.rows),
    properties,
    claims: [...codes.claims, ...mentions(row, cited, used, lookup.sources)],
    ...disputeOf(id, codes.flags),
    history: [],
  };
  return { outlet, leftOut: all };
}

/**
 * @param tables the state-media tables
 * @param sources the registry's evidence
 * @param added ISO date that the properties are dated with
 */
export function readOutlets(
  tables: OutletTables,
  sources: EvidenceTable['sources'],
  added: string,
): OutletsResult {
  const isClosed = (row: CsvRow): boolean =>
    parts(field(row, 'designations'), /;/u).includes('status:defunct');
  const living = tables.outlets.filter((row) => !isClosed(row));
  const lookup: Lookup = {
    rows: tables.outlets,
    domains: groupBy(tables.domains, (row) => field(row, 'outlet_id')),
    accounts: groupBy(tables.accounts, (row) => field(row, 'outlet_id')),
    held: new Set(living.flatMap((row) => parts(field(row, 'domains'), / /u))),
    sources,
    added,
  };
  const results = tables.outlets.map((row) => outletOf(row, lookup));
  const outlets = results.flatMap(({ outlet }) => (outlet === undefined ? [] : [outlet]));
  return {
    outlets: [...outlets, ...groupOutlets(outlets, sources)],
    leftOut: results.flatMap(({ leftOut }) => leftOut),
  };
}
