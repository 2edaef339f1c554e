/** From the campaign tables to operation entries. */
import { countryCode } from '../countries.ts';
import { byCodeUnits } from '../canonical.ts';
import { groupBy } from '../group-by.ts';
import type { Claim, Evidence, Operation } from '../schema.ts';
import { field, type CsvRow } from './csv.ts';
import { READ_IN } from './judgements/evidence.ts';
import {
  ALIASES_LEFT_OUT,
  NAMES,
  NO_STATE,
  NOT_A_LISTING,
  ORIGIN_IDS,
  ORIGINS,
  SPONSORS,
  SPONSORS_LEFT_OUT,
} from './judgements/operations.ts';
import type { LeftOut } from './left-out.ts';
import { operationProperty } from './operation-properties.ts';
import { evidenceIds } from './read-evidence.ts';

const FILE = 'campaigns/campaigns.csv';

export interface OperationTables {
  readonly campaigns: readonly CsvRow[];
  readonly domains: readonly CsvRow[];
  readonly accounts: readonly CsvRow[];
}

export interface OperationsResult {
  readonly operations: Operation[];
  readonly leftOut: LeftOut[];
}

function parts(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `2018 (recalled)` -> nothing: what is recalled is no date. `2000s` is none either. */
function partialDate(cell: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(cell) ? cell : undefined;
}

function originOf(row: CsvRow): Pick<Operation, 'origin'> {
  const id = field(row, 'campaign_id');
  const judged = ORIGINS[id];
  if (judged !== undefined) {
    return { origin: { countries: judged.countries.map(countryCode).toSorted(byCodeUnits), by: judged.by } };
  }
  if (!ORIGIN_IDS.test(id)) return {};
  const country = field(row, 'sponsor_country').replace(/^none attributed \(origin (.*)\)$/u, '$1');
  return { origin: { countries: [countryCode(country)], by: field(row, 'attributed_by') } };
}

function stateOf(row: CsvRow): Pick<Operation, 'country'> {
  const id = field(row, 'campaign_id');
  const country = field(row, 'sponsor_country');
  const named = !ORIGIN_IDS.test(id) && NO_STATE[id] === undefined && !country.startsWith('none attributed');
  return named ? { country: countryCode(country) } : {};
}

function sponsorClaims(id: string, sources: ReadonlyMap<string, Evidence>): Claim[] {
  return (SPONSORS[id] ?? []).flatMap(({ value, evidence, property }) => {
    const source = sources.get(evidence);
    if (source === undefined) throw new Error(`${id}: no source ${evidence}`);
    if (property !== undefined || source.date === undefined) return [];
    const copy = READ_IN[evidence];
    return [
      {
        relation: 'attribution' as const,
        value,
        evidence: [evidence],
        date: source.date,
        ...(copy === undefined ? {} : { copy }),
      },
    ];
  });
}

/** Aliases without remarks of ours: "(recalled)", "(overlap)", and without names of persons. */
function aliasesOf(row: CsvRow): string[] {
  return parts(field(row, 'aliases')).filter(
    (alias) => !/\(|^part of /u.test(alias) && !ALIASES_LEFT_OUT.includes(alias),
  );
}

/** Targets as a source gives them: not what is recalled, or read off the addresses. */
function targetsOf(row: CsvRow): string[] {
  return parts(field(row, 'targets')).filter(
    (target) => !/\((?:recalled|from the domain)|^see the /u.test(target),
  );
}

/** The reports and acts on the operation as a whole. */
function reportClaims(row: CsvRow, sources: ReadonlyMap<string, Evidence>): Claim[] {
  return evidenceIds(field(row, 'evidence_ids')).flatMap((id) => {
    const date = sources.get(id)?.date;
    if (date === undefined || NOT_A_LISTING.test(id)) return [];
    const copy = READ_IN[id];
    const copied = copy === undefined ? {} : { copy };
    return [{ relation: 'listing' as const, value: 'operation', evidence: [id], date, ...copied }];
  });
}

/** A platform's network is dated by its report: where the report's month is recalled, the year is all there is. */
function readDate(row: CsvRow, column: string, sources: ReadonlyMap<string, Evidence>): string | undefined {
  const date = partialDate(field(row, column));
  const year = date?.slice(0, 4);
  const recalled =
    ORIGIN_IDS.test(field(row, 'campaign_id')) &&
    evidenceIds(field(row, 'evidence_ids')).some((id) => sources.get(id)?.date === year);
  return recalled ? year : date;
}

function dated(
  row: CsvRow,
  sources: ReadonlyMap<string, Evidence>,
): Pick<Operation, 'firstSeen' | 'lastSeen'> {
  const first = readDate(row, 'first_seen', sources);
  const last = readDate(row, 'last_seen', sources);
  return {
    ...(first === undefined ? {} : { firstSeen: first }),
    ...(last === undefined ? {} : { lastSeen: last }),
  };
}

function operationLeftOut(row: CsvRow): LeftOut[] {
  const id = field(row, 'campaign_id');
  const rows: [string, string | undefined][] = [
    ['sponsor_country', NO_STATE[id]],
    ['attributed_to', SPONSORS_LEFT_OUT[id]],
    ['name', NAMES[id]?.reason],
    ['origin', ORIGINS[id]?.reason],
  ];
  const aliases = parts(field(row, 'aliases')).filter((alias) => ALIASES_LEFT_OUT.includes(alias));
  return [
    ...rows.flatMap(([item, reason]) =>
      reason === undefined ? [] : [{ file: FILE, item, entry: id, reason }],
    ),
    ...aliases.map(() => ({ file: FILE, item: 'an alias', entry: id, reason: 'the name of a person' })),
  ];
}

/** How many, not which: handles may be of real persons, and are written down nowhere. */
function accountsLeftOut(rows: readonly CsvRow[]): LeftOut[] {
  const groups = groupBy(rows, (row) => `${field(row, 'campaign_id')}\n${field(row, 'platform')}`);
  return [...groups.entries()].map(([key, group]) => {
    const [entry = '', platform = ''] = key.split('\n');
    const reason =
      'accounts of covert operations are historic, may be hijacked from real people or used by others now: none is carried';
    return { file: 'campaigns/accounts.csv', item: `${group.length} × ${platform}`, entry, reason };
  });
}

/**
 * @param tables the campaign tables
 * @param sources the registry's evidence
 * @param added ISO date that the properties are dated with
 */
export function readOperations(
  tables: OperationTables,
  sources: ReadonlyMap<string, Evidence>,
  added: string,
): OperationsResult {
  const domains = groupBy(tables.domains, (row) => field(row, 'campaign_id'));
  const leftOut: LeftOut[] = accountsLeftOut(tables.accounts);
  const operations = tables.campaigns.map((row): Operation => {
    const id = field(row, 'campaign_id');
    const found = (domains.get(id) ?? []).map((domain) => operationProperty(domain, sources, added));
    leftOut.push(...operationLeftOut(row), ...found.flatMap((one) => one.leftOut));
    return {
      kind: 'operation',
      id,
      name: NAMES[id]?.value ?? field(row, 'name'),
      ...stateOf(row),
      ...originOf(row),
      aliases: aliasesOf(row),
      targets: targetsOf(row),
      ...dated(row, sources),
      properties: found.flatMap(({ property }) => (property === undefined ? [] : [property])),
      claims: [...reportClaims(row, sources), ...sponsorClaims(id, sources)],
      history: [],
    };
  });
  return { operations, leftOut };
}
