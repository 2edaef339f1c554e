/** Evidence tables for the tests of the import: a header each, rows as objects, everything else empty. */
import { TABLES, type TableName } from '../../../src/registry/import/import-registry.ts';

const COLUMNS: Readonly<Record<TableName, string>> = {
  'state-media/outlets.csv':
    'id,name,native_name,country,relation,owner,domains,accounts,designations,evidence_ids,how_known,confidence',
  'state-media/domain_sources.csv': 'domain,outlet_id,n_sources,sources,existence_cross_check',
  'state-media/account_sources.csv': 'outlet_id,platform,handle,name_in_source,sources,how_known',
  'state-media/evidence.csv': 'evidence_id,publisher,title,date,url,kind,what_it_states,how_known',
  'state-media/regulator_orders.csv':
    'domain,outlet_id,campaign_id,country,regulator,order_no,order_date,ground,evidence_id,note',
  'state-media/candidates.csv':
    'candidate_id,name,country,domain,media_company,source_code,why_not_included,how_known',
  'state-media/rejected.csv': 'host_in_source,source,why_rejected,how_known',
  'campaigns/campaigns.csv':
    'campaign_id,name,aliases,sponsor_country,attributed_to,attributed_by,first_seen,last_seen,targets,evidence_ids',
  'campaigns/domains.csv':
    'domain,campaign_id,role,impersonates,outlet_name,status_if_known,first_reported,evidence_ids,how_known,confidence,note,name_lookalike',
  'campaigns/accounts.csv': 'platform,handle,campaign_id,evidence_ids,how_known',
  'campaigns/evidence.csv': 'evidence_id,publisher,title,date,url,kind,what_it_states,how_known',
};

export type Row = Readonly<Record<string, string>>;
export type Rows = Readonly<Partial<Record<TableName, readonly Row[]>>>;

function table(name: TableName, rows: readonly Row[]): string {
  const columns = COLUMNS[name].split(',');
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return [
    COLUMNS[name],
    ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(',')),
  ].join('\n');
}

/** All tables as text: the given rows, and the sources that nearly every row cites. */
export function tables(rows: Rows): Record<TableName, string> {
  const stateSources = [SMM, ASD, V2FLY, CANIS, ...(rows['state-media/evidence.csv'] ?? [])];
  const all = { ...rows, 'state-media/evidence.csv': stateSources };
  return Object.fromEntries(TABLES.map((name) => [name, table(name, all[name] ?? [])])) as Record<
    TableName,
    string
  >;
}

export function sourceRow(id: string, over: Row = {}): Row {
  return {
    evidence_id: id,
    publisher: 'VIGINUM (SGDSN, France)',
    title: `Title of ${id}`,
    date: '2023-08-22',
    url: 'https://example.org/report',
    kind: 'government-report',
    what_it_states: 'States something.',
    how_known: 'seen: whole file',
    ...over,
  };
}

const SMM = sourceRow('ev-smm', {
  publisher: 'Media and Journalism Research Center',
  date: '2023-2025',
  kind: 'research',
});
const ASD = sourceRow('ev-asd-smp', {
  publisher: 'Alliance for Securing Democracy at GMF (seed data: State Media Monitor)',
  date: '2024-02-07',
  kind: 'research',
});
const V2FLY = sourceRow('ev-v2fly', { publisher: 'v2fly community', date: '2026-08-19', kind: 'research' });
const CANIS = sourceRow('ev-canis-2023', {
  publisher: 'Canadian Network on Information and Security (CANIS)',
  date: '2023-11-03',
  kind: 'research',
});

export function outletRow(id: string, over: Row = {}): Row {
  return {
    id,
    name: `Name of ${id}`,
    country: id.slice(0, 2).toUpperCase(),
    relation: 'state-controlled',
    domains: 'outlet.example',
    designations: 'smm:SC',
    evidence_ids: 'ev-asd-smp ev-smm',
    how_known: 'seen',
    confidence: 'medium',
    ...over,
  };
}

export function domainRow(outlet: string, domain: string, sources = 'ASD-GMF/State Media Monitor list'): Row {
  return { domain, outlet_id: outlet, n_sources: '1', sources, existence_cross_check: '' };
}

export function campaignRow(id: string, over: Row = {}): Row {
  return {
    campaign_id: id,
    name: `Name of ${id}`,
    sponsor_country: 'Russia',
    attributed_by: 'VIGINUM',
    evidence_ids: 'E-VIGINUM-X',
    ...over,
  };
}

export function addressRow(campaign: string, domain: string, over: Row = {}): Row {
  return {
    domain,
    campaign_id: campaign,
    role: 'fake-outlet',
    status_if_known: 'unknown',
    first_reported: '2023-08-22',
    evidence_ids: 'E-VIGINUM-X',
    how_known: 'seen',
    confidence: 'high',
    ...over,
  };
}
