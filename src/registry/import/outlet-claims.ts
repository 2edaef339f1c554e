/** What the sources say of an outlet itself: codes and acts, owner, party, and that they write about it. */
import type { Claim } from '../schema.ts';
import { field, type CsvRow } from './csv.ts';
import { READ_IN } from './judgements/evidence.ts';
import { OWNER_EVIDENCE, OWNER_SOURCES, OWNERS, PARTY_NAMES, PARTY_SOURCES } from './judgements/outlets.ts';
import type { LeftOut } from './left-out.ts';
import { readCode } from './outlet-codes.ts';
import type { EvidenceTable } from './read-evidence.ts';

const FILE = 'state-media/outlets.csv';

type Sources = EvidenceTable['sources'];

export interface OutletClaims {
  readonly claims: Claim[];
  /** Codes of the column `designations` that are no claims: `disputed`, `status:defunct` … */
  readonly flags: string[];
  readonly leftOut: LeftOut[];
}

/** The parts of a cell that are not empty. */
export function parts(cell: string, separator: RegExp): string[] {
  return cell.split(separator).filter((part) => part !== '');
}

function citing(
  id: string | undefined,
  sources: Sources,
): Pick<Claim, 'evidence' | 'date' | 'copy'> | undefined {
  const date = id === undefined ? undefined : sources.get(id)?.date;
  if (id === undefined || date === undefined) return undefined;
  const copy = READ_IN[id];
  return { evidence: [id], date, ...(copy === undefined ? {} : { copy }) };
}

/** The owner as an organisation, where a source of the row states owners; else why not. */
function ownerClaim(row: CsvRow, cited: readonly string[], sources: Sources): Claim | string | undefined {
  const raw = field(row, 'owner');
  if (raw === '') return undefined;
  const judged = OWNERS[raw];
  const value = judged === undefined ? raw : judged.value;
  if (value === null) return `owner: ${judged?.reason ?? ''}`;
  if (field(row, 'how_known') === 'recalled') return 'owner: the row is recalled';
  const citation = citing(OWNER_SOURCES.find((one) => cited.includes(one)) ?? OWNER_EVIDENCE[value], sources);
  return citation === undefined
    ? 'owner: no dated source of the row states owners'
    : { relation: 'ownership', value, ...citation };
}

/** The column `relation` counts for parties alone, and only where a source that was read says so. */
function partyClaims(row: CsvRow, cited: readonly string[], sources: Sources): Claim[] {
  const owner = field(row, 'owner');
  const isParty = field(row, 'relation') === 'party-owned' && PARTY_NAMES.test(owner);
  if (!isParty || field(row, 'how_known') === 'recalled') return [];
  const citation = citing(
    PARTY_SOURCES.find((one) => cited.includes(one)),
    sources,
  );
  return citation === undefined ? [] : [{ relation: 'party', value: owner, ...citation }];
}

function codeClaims(row: CsvRow, cited: readonly string[], sources: Sources): OutletClaims {
  const result: OutletClaims = { claims: [], flags: [], leftOut: [] };
  const hosts = parts(field(row, 'domains'), / /u);
  for (const text of parts(field(row, 'designations'), /;/u)) {
    const code = readCode(text, { cited, hosts, sources });
    if (code.kind === 'claim') result.claims.push(code.claim);
    else if (code.kind === 'flag') result.flags.push(code.flag);
    else result.leftOut.push({ file: FILE, item: text, entry: field(row, 'id'), reason: code.reason });
  }
  return result;
}

/**
 * @param row of the outlet table
 * @param cited the row's evidence ids
 */
export function outletClaims(row: CsvRow, cited: readonly string[], sources: Sources): OutletClaims {
  const codes = codeClaims(row, cited, sources);
  const owner = ownerClaim(row, cited, sources);
  const entry = field(row, 'id');
  const unowned =
    typeof owner === 'string'
      ? [{ file: FILE, item: 'owner', entry, reason: owner.slice('owner: '.length) }]
      : [];
  return {
    claims: [
      ...codes.claims,
      ...(typeof owner === 'object' ? [owner] : []),
      ...partyClaims(row, cited, sources),
    ],
    flags: codes.flags,
    leftOut: [...codes.leftOut, ...unowned],
  };
}

/** Sources that the row cites and no claim does: they write about the outlet, which makes no class. */
export function mentions(
  row: CsvRow,
  cited: readonly string[],
  used: ReadonlySet<string>,
  sources: Sources,
): Claim[] {
  if (field(row, 'how_known') === 'recalled') return [];
  return cited
    .filter((id) => !used.has(id) && id !== 'smm')
    .flatMap((id) => {
      const citation = citing(id, sources);
      return citation === undefined ? [] : [{ relation: 'listing' as const, value: 'outlet', ...citation }];
    });
}
