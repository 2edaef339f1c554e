/** From the state-media tables to outlet entries. */
import type { Claim, Dispute, Outlet, Property } from '../schema.ts';
import { CONFIDENCES } from '../schema.ts';
import { groupBy } from '../group-by.ts';
import { field, type CsvRow } from './csv.ts';
import { READ_IN } from './judgements/evidence.ts';
import { DISPUTES, OWNER_EVIDENCE, OWNER_SOURCES, OWNERS, PARTY_NAMES, PARTY_SOURCES } from './judgements/outlets.ts';
import type { LeftOut } from './left-out.ts';
import { readCode } from './outlet-codes.ts';
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

function words(cell: string, separator: RegExp): string[] {
  return cell.split(separator).filter((part) => part !== '');
}

function citing(id: string, sources: EvidenceTable['sources']): Pick<Claim, 'evidence' | 'date' | 'copy'> | undefined {
  const date = sources.get(id)?.date;
  const copy = READ_IN[id];
  return date === undefined ? undefined : { evidence: [id], date, ...(copy === undefined ? {} : { copy }) };
}

/** The owner as an organisation, where a source of the row states owners. */
function ownerClaims(row: CsvRow, cited: readonly string[], sources: EvidenceTable['sources']): Claim[] {
  const raw = field(row, 'owner');
  const value = OWNERS[raw] === undefined ? raw : OWNERS[raw].value;
  if (value === null || value === '' || field(row, 'how_known') === 'recalled') return [];
  const id = OWNER_SOURCES.find((one) => cited.includes(one)) ?? OWNER_EVIDENCE[value];
  const citation = id === undefined ? undefined : citing(id, sources);
  return citation === undefined ? [] : [{ relation: 'ownership', value, ...citation }];
}

/** The column `relation` counts for parties alone, and only where a source that was read says so. */
function partyClaims(row: CsvRow, cited: readonly string[], sources: EvidenceTable['sources']): Claim[] {
  const owner = field(row, 'owner');
  const isParty = field(row, 'relation') === 'party-owned' && PARTY_NAMES.test(owner);
  if (!isParty || field(row, 'how_known') === 'recalled') return [];
  const id = PARTY_SOURCES.find((one) => cited.includes(one));
  const citation = id === undefined ? undefined : citing(id, sources);
  return citation === undefined ? [] : [{ relation: 'party', value: owner, ...citation }];
}

interface RowCodes {
  readonly claims: Claim[];
  readonly flags: string[];
  readonly leftOut: LeftOut[];
}

function rowCodes(row: CsvRow, cited: readonly string[], sources: EvidenceTable['sources']): RowCodes {
  const result: RowCodes = { claims: [], flags: [], leftOut: [] };
  const hosts = words(field(row, 'domains'), / /u);
  for (const text of words(field(row, 'designations'), /;/u)) {
    const code = readCode(text, { cited, hosts, sources });
    if (code.kind === 'claim') result.claims.push(code.claim);
    else if (code.kind === 'flag') result.flags.push(code.flag);
    else result.leftOut.push({ file: FILE, item: text, entry: field(row, 'id'), reason: code.reason });
  }
  return result;
}

function disputeOf(id: string, flags: readonly string[]): { dispute?: Dispute } {
  const kind = flags.includes('disputed') ? 'sources' : flags.includes('own-objection') ? 'own-objection' : undefined;
  if (kind === undefined) return {};
  const judged = DISPUTES[id];
  if (judged === undefined) throw new Error(`no judgement on the dispute of ${id}`);
  return { dispute: { kind, states: judged.states, evidence: [...judged.evidence] } };
}

function confidenceOf(row: CsvRow): Property['confidence'] {
  const found = CONFIDENCES.find((one) => one === field(row, 'confidence'));
  if (found === undefined) throw new Error(`${field(row, 'id')}: unknown confidence "${field(row, 'confidence')}"`);
  return found;
}

function byOutlet(rows: readonly CsvRow[]): ReadonlyMap<string, CsvRow[]> {
  return groupBy(rows, (row) => field(row, 'outlet_id'));
}

/** Domains of the rows that were not closed. */
function heldDomains(rows: readonly CsvRow[]): Set<string> {
  const living = rows.filter((row) => !words(field(row, 'designations'), /;/u).includes('status:defunct'));
  return new Set(living.flatMap((row) => words(field(row, 'domains'), / /u)));
}

/** Owners that have an entry of their own in the same country become parents. */
function parentOf(row: CsvRow, rows: readonly CsvRow[]): { parent?: string } {
  const owner = field(row, 'owner');
  const parent = rows.find(
    (one) =>
      one !== row &&
      field(one, 'country') === field(row, 'country') &&
      field(one, 'name').replace(/ \(.*\)$/u, '') === owner,
  );
  return parent === undefined ? {} : { parent: field(parent, 'id') };
}

/**
 * @param tables the state-media tables
 * @param evidence the registry's evidence
 * @param added ISO date that the properties are dated with
 */
export function readOutlets(tables: OutletTables, evidence: EvidenceTable, added: string): OutletsResult {
  const { sources } = evidence;
  const domains = byOutlet(tables.domains);
  const accounts = byOutlet(tables.accounts);
  const held = heldDomains(tables.outlets);
  const result: OutletsResult = { outlets: [], leftOut: [] };
  for (const row of tables.outlets) {
    const id = field(row, 'id');
    const country = field(row, 'country');
    const cited = evidenceIds(field(row, 'evidence_ids'));
    const codes = rowCodes(row, cited, sources);
    const claims = [...codes.claims, ...ownerClaims(row, cited, sources), ...partyClaims(row, cited, sources)];
    const context: PropertyContext = {
      entry: id, country, confidence: confidenceOf(row), cited, sources, claims: codes.claims, added, held,
      defunct: codes.flags.includes('status:defunct'),
    };
    const found = [
      ...(domains.get(id) ?? []).map((one) => domainProperty(one, context)),
      ...(accounts.get(id) ?? []).map((one) => accountProperty(one, context)),
    ];
    const properties = found.flatMap((one) => ('property' in one ? [one.property] : []));
    result.leftOut.push(...codes.leftOut, ...found.flatMap((one) => ('leftOut' in one ? [one.leftOut] : [])));
    if (codes.flags.includes('needs-relation-source')) {
      const reason = 'needs-relation-source: no source for the relation yet, so no label';
      result.leftOut.push({ file: FILE, item: 'class', entry: id, reason });
    }
    if (claims.length === 0 && properties.length === 0) {
      result.leftOut.push({ file: FILE, item: id, reason: 'recalled: no source was seen for the outlet or its addresses' });
      continue;
    }
    const nativeName = field(row, 'native_name');
    result.outlets.push({
      kind: 'outlet',
      id,
      name: field(row, 'name'),
      ...(nativeName === '' || nativeName === field(row, 'name') ? {} : { nativeName }),
      country,
      ...parentOf(row, tables.outlets),
      aliases: [],
      properties,
      claims,
      ...disputeOf(id, codes.flags),
      history: [],
    });
  }
  return result;
}
