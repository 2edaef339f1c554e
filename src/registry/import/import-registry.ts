/** The whole import, pure: the tables' text and the registry on file in, the new registry and what was left out out. */
import { listedHostOf, listedHosts } from '../listed-hosts.ts';
import type { Entry, Evidence, Operation, Outlet } from '../schema.ts';
import { field, parseCsv, type CsvRow } from './csv.ts';
import { isInHand, keepHistory } from './keep-history.ts';
import type { LeftOut } from './left-out.ts';
import { addOrders } from './orders.ts';
import { readEvidence, evidenceId } from './read-evidence.ts';
import { readOperations } from './read-operations.ts';
import { readOutlets } from './read-outlets.ts';

/** The tables that are read, relative to the evidence folder. */
export const TABLES = [
  'state-media/outlets.csv',
  'state-media/domain_sources.csv',
  'state-media/account_sources.csv',
  'state-media/evidence.csv',
  'state-media/regulator_orders.csv',
  'state-media/candidates.csv',
  'state-media/rejected.csv',
  'campaigns/campaigns.csv',
  'campaigns/domains.csv',
  'campaigns/accounts.csv',
  'campaigns/evidence.csv',
] as const;
export type TableName = (typeof TABLES)[number];

/** The day the imported sets were compiled: the date of everything in them, unless told otherwise. */
export const COMPILED = '2026-11-22';

export interface Registry {
  readonly outlets: readonly Outlet[];
  readonly operations: readonly Operation[];
  readonly evidence: readonly Evidence[];
}

export interface ImportResult extends Registry {
  readonly leftOut: readonly LeftOut[];
  /** Ids of entries that a person has corrected or removed, and that stayed as they were. */
  readonly kept: readonly string[];
}

/** Rows that the compilation itself left out, with its own reasons. */
function leftOutTables(rows: Readonly<Record<TableName, readonly CsvRow[]>>): LeftOut[] {
  const candidates = rows['state-media/candidates.csv'].map((row) => ({
    file: 'state-media/candidates.csv',
    item: field(row, 'domain'),
    reason: `left out by the compilation: ${field(row, 'why_not_included')}${
      field(row, 'source_code') === 'CaPr'
        ? '; the rule asks for a source for the domain besides the code'
        : ''
    }`,
  }));
  const rejected = rows['state-media/rejected.csv'].map((row) => ({
    file: 'state-media/rejected.csv',
    item: field(row, 'host_in_source'),
    reason: `rejected by the compilation: ${field(row, 'why_rejected')}`,
  }));
  return [...candidates, ...rejected];
}

function citedIds(entries: readonly Entry[]): Set<string> {
  const claims = entries.flatMap((entry) => [
    entry.claims,
    ...entry.properties.map((property) => property.claims),
  ]);
  const cited = claims.flat().flatMap(({ evidence, copy }) => evidence.concat(copy ?? []));
  return new Set(cited.concat(entries.flatMap(({ dispute }) => dispute?.evidence ?? [])));
}

/** Fresh entries with their histories, and those on file that no table knows. */
function joined<E extends Entry>(fresh: readonly E[], existing: readonly E[], date: string): E[] {
  const onFile = new Map(existing.map((entry) => [entry.id, entry]));
  const ids = new Set(fresh.map(({ id }) => id));
  return [
    ...fresh.map((entry) => keepHistory(entry, onFile.get(entry.id), date)),
    ...existing.filter(({ id }) => !ids.has(id)),
  ];
}

/** Links of sources that lead to a listed outlet go; the citation stays. */
function unlinked(
  cited: readonly Evidence[],
  entries: readonly Entry[],
): Pick<ImportResult, 'evidence' | 'leftOut'> {
  const hosts = listedHosts(entries, cited);
  const leftOut: LeftOut[] = [];
  const evidence = cited.map((source) => {
    const host = listedHostOf(source.url, hosts);
    if (host === undefined) return source;
    const { url: _, ...rest } = source;
    const reason = `the address is on ${host}, which the registry lists: a source must not send readers there`;
    leftOut.push({ file: 'evidence', item: `${source.id}: url`, reason });
    return rest;
  });
  return { evidence, leftOut };
}

function uncited(
  rows: readonly CsvRow[],
  file: string,
  cited: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): LeftOut[] {
  return rows
    .map((row) => field(row, 'evidence_id'))
    .filter((id) => seen.has(evidenceId(id)) && !cited.has(evidenceId(id)))
    .map((item) => ({ file, item, reason: 'nothing that was carried over cites it' }));
}

/**
 * @param texts the tables as text
 * @param existing the registry on file: histories, dates and hand-made entries are kept
 * @param date ISO date of new entries and events
 * @throws on tables, codes, brackets, publishers and countries that nobody has judged yet
 */
export function importRegistry(
  texts: Readonly<Record<TableName, string>>,
  existing: Registry,
  date: string = COMPILED,
): ImportResult {
  const rows = Object.fromEntries(TABLES.map((name) => [name, parseCsv(texts[name])])) as Record<
    TableName,
    CsvRow[]
  >;
  const evidence = readEvidence([
    { file: 'state-media/evidence.csv', rows: rows['state-media/evidence.csv'] },
    { file: 'campaigns/evidence.csv', rows: rows['campaigns/evidence.csv'] },
  ]);
  const outlets = readOutlets(
    {
      outlets: rows['state-media/outlets.csv'],
      domains: rows['state-media/domain_sources.csv'],
      accounts: rows['state-media/account_sources.csv'],
    },
    evidence.sources,
    date,
  );
  const operations = readOperations(
    {
      campaigns: rows['campaigns/campaigns.csv'],
      domains: rows['campaigns/domains.csv'],
      accounts: rows['campaigns/accounts.csv'],
    },
    evidence.sources,
    date,
  );
  const orders = addOrders(rows['state-media/regulator_orders.csv'], [
    ...outlets.outlets,
    ...operations.operations,
  ]);
  const newOutlets = joined(
    orders.entries.filter((entry) => entry.kind === 'outlet'),
    existing.outlets,
    date,
  );
  const newOperations = joined(
    orders.entries.filter((entry) => entry.kind === 'operation'),
    existing.operations,
    date,
  );
  const entries: Entry[] = [...newOutlets, ...newOperations];
  const cited = citedIds(entries);
  const all = new Map([...existing.evidence.map((one) => [one.id, one] as const), ...evidence.sources]);
  const seen = new Set(evidence.sources.keys());
  const links = unlinked(
    [...all.values()].filter(({ id }) => cited.has(id)),
    entries,
  );
  return {
    outlets: newOutlets,
    operations: newOperations,
    evidence: links.evidence,
    leftOut: [
      ...evidence.leftOut,
      ...links.leftOut,
      ...outlets.leftOut,
      ...operations.leftOut,
      ...orders.leftOut,
      ...leftOutTables(rows),
      ...uncited(rows['state-media/evidence.csv'], 'state-media/evidence.csv', cited, seen),
      ...uncited(rows['campaigns/evidence.csv'], 'campaigns/evidence.csv', cited, seen),
    ],
    kept: entries.filter(isInHand).map(({ id }) => id),
  };
}
