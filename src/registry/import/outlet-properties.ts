/** An outlet's domains and accounts as properties, each with the sources that name it as the outlet's own. */
import { accountPages } from '../account-pages.ts';
import { byCodeUnits } from '../canonical.ts';
import type { Claim, Confidence, Evidence, Property } from '../schema.ts';
import { field, type CsvRow } from './csv.ts';
import { READ_IN } from './judgements/evidence.ts';
import { CODE_LISTS, LISTING_SOURCES, NOT_CITABLE } from './judgements/outlets.ts';
import type { LeftOut } from './left-out.ts';

/** What the properties of one row are made from. */
export interface PropertyContext {
  readonly entry: string;
  readonly country: string;
  readonly confidence: Confidence;
  readonly cited: readonly string[];
  readonly sources: ReadonlyMap<string, Evidence>;
  /** Claims on the outlet itself: an act that names it can be cited beside the list that maps it to an address. */
  readonly claims: readonly Claim[];
  readonly added: string;
  /** The outlet was closed: its domains may belong to somebody else now. */
  readonly defunct: boolean;
  /** Domains of outlets that were not closed. */
  readonly held: ReadonlySet<string>;
}

type PropertyResult = { readonly property: Property } | { readonly leftOut: LeftOut };

/** "A source names this address as the outlet's own", or nothing where that source has no date. */
function listing(id: string, value: string, sources: ReadonlyMap<string, Evidence>): Claim[] {
  const date = sources.get(id)?.date;
  if (date === undefined) return [];
  const copy = READ_IN[id];
  return [{ relation: 'listing', value, evidence: [id], date, ...(copy === undefined ? {} : { copy }) }];
}

function orderSource(name: string): string | undefined {
  const [, number] = /^Ukrainian NCU order (\d+\/\d+)$/u.exec(name) ?? [];
  return number === undefined ? undefined : `ua-ncu-${number.replace('/', '-')}`;
}

/** The undated lists that map names to addresses are cited beside the first act that names the outlet. */
function mappedClaims({ claims, cited, sources }: PropertyContext): Claim[] {
  if (cited.includes('crimea-sources')) return listing('crimea-sources', 'own', sources);
  const [act] = claims
    .filter(({ relation, names }) => relation === 'designation' && names === undefined)
    .toSorted((a, b) => byCodeUnits(a.date, b.date));
  const evidence = act?.evidence[0];
  return act === undefined || evidence === undefined
    ? []
    : [{ relation: 'listing', value: 'own', evidence: [evidence, 'code-sanctioned'], date: act.date }];
}

function listingClaims(sourceNames: string, context: PropertyContext): Claim[] {
  const names = sourceNames.split('; ').map((name) => name.replace(/ \(sub-host\)$/u, ''));
  return [...new Set(names)].flatMap((name) => {
    if (NOT_CITABLE.includes(name)) return [];
    if (name === CODE_LISTS) return mappedClaims(context);
    const candidates = LISTING_SOURCES[name] ?? [orderSource(name) ?? ''];
    const id = candidates.find((one) => context.cited.includes(one)) ?? candidates[0] ?? '';
    if (!context.sources.has(id)) throw new Error(`no source for "${name}"`);
    return listing(id, 'own', context.sources);
  });
}

function newest(claims: readonly Claim[]): string | undefined {
  return claims
    .map(({ date }) => date)
    .toSorted(byCodeUnits)
    .at(-1);
}

/** A host below a domain that another, living outlet holds cannot have gone to a stranger. */
function isBelowHeld(host: string, held: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  return labels.some((_, i) => i > 0 && held.has(labels.slice(i).join('.')));
}

function statusOf(host: string, context: PropertyContext): { status?: 'defunct' | 'seized' } {
  const seized = context.claims.some(
    ({ value, only }) => value === 'us-doj-domain-seizure' && only?.includes(host) === true,
  );
  if (seized) return { status: 'seized' };
  return context.defunct && !isBelowHeld(host, context.held) ? { status: 'defunct' } : {};
}

/** @param row of the domain table */
export function domainProperty(row: CsvRow, context: PropertyContext): PropertyResult {
  const host = field(row, 'domain');
  const claims = listingClaims(field(row, 'sources'), context);
  const lastListed = newest(claims);
  if (lastListed === undefined) {
    const reason = `no dated source names this address (${field(row, 'sources')})`;
    return { leftOut: { file: 'state-media/domain_sources.csv', item: host, entry: context.entry, reason } };
  }
  return {
    property: {
      kind: 'domain',
      value: host,
      scope: 'site',
      confidence: context.confidence,
      added: context.added,
      lastListed,
      ...statusOf(host, context),
      claims,
    },
  };
}

const FIRST_LISTS = 'CANIS table of 2023 or ASD State Media Matrix of 2024 (first compilation)';
const HAMILTON = 'ASD Hamilton account list 2024';

/** The first compilation took Chinese handles from the CANIS table and all others from the matrix (its method, step 3). */
function accountSource(name: string, country: string): string {
  if (name === HAMILTON) return 'asd-hamilton-2024';
  if (name === FIRST_LISTS) return country === 'CN' ? 'canis-2023' : 'asd-smp';
  throw new Error(`no source for "${name}"`);
}

/** Accounts are weaker than domains: one list alone is never louder than a mark. */
function accountConfidence(lists: number, outlet: Confidence): Confidence {
  return lists < 2 && outlet === 'high' ? 'medium' : outlet;
}

/** @param row of the account table */
export function accountProperty(row: CsvRow, context: PropertyContext): PropertyResult {
  const platform = field(row, 'platform');
  const handle = field(row, 'handle');
  const name = field(row, 'name_in_source');
  const page = accountPages().pageOf(platform, handle);
  if (page === null) {
    const reason = 'no account of this platform can have this name: the source cut or changed it';
    const item = `${platform}:${handle}`;
    return { leftOut: { file: 'state-media/account_sources.csv', item, entry: context.entry, reason } };
  }
  const lists = field(row, 'sources').split('; ');
  const claims = lists.flatMap((list) =>
    listing(accountSource(list, context.country), name === '' ? 'own' : name, context.sources),
  );
  const lastListed = newest(claims);
  return {
    property: {
      kind: 'account',
      value: page.account,
      scope: 'account',
      platform,
      handle,
      holder: 'organisation',
      confidence: accountConfidence(lists.length, context.confidence),
      added: context.added,
      ...(lastListed === undefined ? {} : { lastListed }),
      claims,
    },
  };
}
