/** An operation's addresses as properties: what each source lists, in which role, and what it copies. */
import { byCodeUnits } from '../canonical.ts';
import { isReport } from '../rule/weigh-claims.ts';
import { CONFIDENCES, ROLES, type Claim, type Evidence, type Property, type Role } from '../schema.ts';
import { field, type CsvRow } from './csv.ts';
import { READ_IN } from './judgements/evidence.ts';
import {
  ACT_IS_NO_REPORT,
  ADDRESSES_LEFT_OUT,
  NOT_A_LISTING,
  RE_REGISTERED,
  ROLLING,
  SEIZURES,
  SPONSORS,
} from './judgements/operations.ts';
import type { LeftOut } from './left-out.ts';
import { evidenceIds } from './read-evidence.ts';

const FILE = 'campaigns/domains.csv';

export interface PropertyResult {
  readonly property?: Property;
  readonly leftOut: readonly LeftOut[];
}

function oneOf<T extends string>(values: readonly T[], value: string, host: string): T {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new Error(`${host}: unknown value "${value}"`);
  return found;
}

/** The real site, where a source names what is copied: a guess from the look of the name is no source. */
function realSite(row: CsvRow): string | undefined {
  const site = field(row, 'impersonates');
  return site === '' || field(row, 'note').includes('inferred from the label') ? undefined : site;
}

/**
 * The role that the sources support. "Copy" without a known original says no more than that the source lists the
 * address as the operation's own: it is carried as such, and row 1 of the rule never sees it.
 */
function roleOf(row: CsvRow): Role {
  const role = oneOf(ROLES, field(row, 'role'), field(row, 'domain'));
  return role === 'impersonator' && realSite(row) === undefined ? 'fake-outlet' : role;
}

/** Parts of the note that are facts from the sources: not what is recalled, guessed or said to other compilers. */
function noteOf(row: CsvRow): { note?: string } {
  const kept = field(row, 'note')
    .split('; ')
    .filter((part) =>
      /^(?:registered \d|first seen \d|wildcard: |posed as |used the visual )|: attribution differs between sources$/u.test(
        part,
      ),
    );
  return kept.length === 0 ? {} : { note: kept.join('; ') };
}

/** Since when the source lists the address: for a rolling list the first version with it, where that is known. */
function listedSince(
  id: string,
  source: Evidence,
  row: CsvRow,
  listings: readonly string[],
): string | undefined {
  const first = field(row, 'first_reported');
  const from = ROLLING[id];
  const rolling = listings.filter((one) => ROLLING[one] !== undefined && ROLLING[one] <= first);
  const known = from !== undefined && from <= first && rolling.length === 1 && first <= (source.date ?? '');
  return known ? first : source.date;
}

function listingClaims(row: CsvRow, sources: ReadonlyMap<string, Evidence>): Claim[] {
  const cited = evidenceIds(field(row, 'evidence_ids'));
  const listings = cited.filter((id) => !NOT_A_LISTING.test(id));
  const site = realSite(row);
  const copied =
    oneOf(ROLES, field(row, 'role'), field(row, 'domain')) === 'impersonator' && site !== undefined;
  return listings.flatMap((id) => {
    const source = sources.get(id);
    const date = source === undefined ? undefined : listedSince(id, source, row, listings);
    if (date === undefined) return [];
    const copy = READ_IN[id];
    const mapped =
      cited.includes('code-sanctioned') && source?.kind !== 'research' ? ['code-sanctioned'] : [];
    return [
      {
        relation: copied ? ('impersonation' as const) : ('listing' as const),
        value: copied ? site : roleOf(row),
        evidence: [id, ...mapped],
        date,
        ...(copy === undefined ? {} : { copy }),
      },
    ];
  });
}

/** The note is the row's, not one source's: it stands once, at the first claim. */
function noted(claims: readonly Claim[], row: CsvRow): Claim[] {
  const note = noteOf(row);
  return claims.map((claim, i) => (i === 0 ? { ...claim, ...note } : claim));
}

function seizureClaims(row: CsvRow, sources: ReadonlyMap<string, Evidence>): Claim[] {
  if (field(row, 'status_if_known') !== 'seized') return [];
  return evidenceIds(field(row, 'evidence_ids'))
    .filter((id) => SEIZURES.includes(id))
    .flatMap((id) => {
      const date = sources.get(id)?.date;
      return date === undefined
        ? []
        : [{ relation: 'restriction' as const, value: 'us-doj-domain-seizure', evidence: [id], date }];
    });
}

function sponsorClaims(row: CsvRow, sources: ReadonlyMap<string, Evidence>): Claim[] {
  const sponsors = SPONSORS[field(row, 'campaign_id')] ?? [];
  return sponsors
    .filter(({ property }) => property === field(row, 'domain'))
    .flatMap(({ value, evidence }) => {
      const date = sources.get(evidence)?.date;
      return date === undefined
        ? []
        : [{ relation: 'attribution' as const, value, evidence: [evidence], date }];
    });
}

function statusOf(row: CsvRow, seizures: readonly Claim[]): { status?: Property['status'] } {
  if (RE_REGISTERED.includes(field(row, 'domain'))) return { status: 're-registered' };
  if (seizures.length > 0) return { status: 'seized' };
  return field(row, 'status_if_known') === 'down' ? { status: 'down' } : {};
}

/** Why the rule forbids carrying the row, or `undefined`. */
function forbidden(row: CsvRow): string | undefined {
  const host = field(row, 'domain');
  const judged = ADDRESSES_LEFT_OUT[host];
  if (judged !== undefined) return judged;
  if (RE_REGISTERED.includes(host)) return undefined;
  const role = field(row, 'role');
  const note = field(row, 'note');
  const because = note === '' ? '' : ` (${note})`;
  if (role === 'infrastructure' || role === 'amplifier') return `role ${role}: not shipped${because}`;
  if (field(row, 'how_known') === 'recalled')
    return `recalled without a second source: not shipped${because}`;
  if (field(row, 'confidence') === 'low') return `confidence low: not shipped${because}`;
  return undefined;
}

/** What of a carried row is not: a guessed original, a recalled seizure, a label where only acts name the outlet. */
function notCarried(row: CsvRow, seizures: readonly Claim[], acts: boolean): string[] {
  const copied = field(row, 'role') === 'impersonator' && realSite(row) === undefined;
  const seized = field(row, 'status_if_known') === 'seized' || /seizure .*recalled/u.test(field(row, 'note'));
  return [
    ...(copied ? ['carried without the copied site, as the operation’s own: no source names the site'] : []),
    ...(seized && seizures.length === 0
      ? ['seizure recalled, not seen in the act or list: not carried']
      : []),
    ...(acts ? [ACT_IS_NO_REPORT] : []),
  ];
}

/** When the newest version of any list that names it was published. */
function lastListed(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Evidence>,
): { lastListed?: string } {
  const dates = claims.flatMap(({ evidence, date }) => [
    date,
    ...evidence.flatMap((id) => sources.get(id)?.date ?? []),
  ]);
  const newest = dates.toSorted(byCodeUnits).at(-1);
  return newest === undefined ? {} : { lastListed: newest };
}

/**
 * @param row of the domain table
 * @param sources the registry's evidence
 * @param added ISO date that the property is dated with
 */
export function operationProperty(
  row: CsvRow,
  sources: ReadonlyMap<string, Evidence>,
  added: string,
): PropertyResult {
  const host = field(row, 'domain');
  const left = (reason: string): LeftOut => ({
    file: FILE,
    item: host,
    entry: field(row, 'campaign_id'),
    reason,
  });
  const reason = forbidden(row);
  if (reason !== undefined) return { leftOut: [left(reason)] };
  const listings = listingClaims(row, sources);
  if (listings.length === 0) {
    return { leftOut: [left('no source with a date lists it: undated evidence carries no label')] };
  }
  const seizures = seizureClaims(row, sources);
  const acts = listings.every(({ evidence: [first = ''] }) => !isReport(sources.get(first)));
  return {
    leftOut: notCarried(row, seizures, acts).map(left),
    property: {
      kind: 'domain',
      value: host,
      scope: 'site',
      role: roleOf(row),
      confidence: oneOf(CONFIDENCES, field(row, 'confidence'), host),
      added,
      ...lastListed(listings, sources),
      ...statusOf(row, seizures),
      claims: [...noted(listings, row), ...seizures, ...sponsorClaims(row, sources)],
    },
  };
}
