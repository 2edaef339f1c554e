/** Puts outlets under their owners: only where a source states the owner, and the owner has an entry of its own. */
import type { Claim, Outlet } from '../schema.ts';
import { field, type CsvRow } from './csv.ts';
import { ALIASES, GROUPS, OWNED_BY, SUCCESSORS, type Group } from './judgements/groups.ts';
import type { EvidenceTable } from './read-evidence.ts';

/** "Dubai Media Incorporated (DMI)" -> "Dubai Media Incorporated": rows abbreviate in brackets now and then. */
function plain(name: string): string {
  return name.replace(/ \(.*\)$/u, '');
}

/** The owner that a claim states, or that an act names as such; of a row that is recalled, nobody. */
function ownerOf(row: CsvRow, claims: readonly Claim[]): string | undefined {
  const stated = claims.find(({ relation }) => relation === 'ownership')?.value;
  if (stated !== undefined || field(row, 'how_known') === 'recalled') return stated;
  return claims.some(({ names }) => names === 'owner' || names === 'parent')
    ? field(row, 'owner')
    : undefined;
}

/**
 * Parent, successor and aliases of an outlet.
 *
 * @param claims of the outlet
 * @param rows all outlets
 */
export function tiesOf(
  row: CsvRow,
  claims: readonly Claim[],
  rows: readonly CsvRow[],
): Pick<Outlet, 'parent' | 'successor' | 'aliases'> {
  const id = field(row, 'id');
  const owner = ownerOf(row, claims);
  const parent =
    owner === undefined
      ? undefined
      : (OWNED_BY[owner] ??
        rows
          .filter((one) => one !== row && field(one, 'country') === field(row, 'country'))
          .map((one) => ({ id: field(one, 'id'), name: plain(field(one, 'name')) }))
          .find(({ name }) => name === plain(owner))?.id);
  const successor = SUCCESSORS[id]?.value;
  return {
    ...(parent === undefined || parent === id ? {} : { parent }),
    ...(successor === undefined ? {} : { successor }),
    aliases: [...(ALIASES[id]?.value ?? [])],
  };
}

function groupOutlet(group: Group, sources: EvidenceTable['sources']): Outlet {
  const claims = group.claims.map(({ relation, value, evidence }): Claim => {
    const date = sources.get(evidence)?.date;
    if (date === undefined) throw new Error(`${group.id}: no dated source ${evidence}`);
    return { relation, value, evidence: [evidence], date };
  });
  const { id, name, nativeName, country } = group;
  return {
    kind: 'outlet',
    id,
    name,
    ...(nativeName === undefined ? {} : { nativeName }),
    country,
    aliases: [],
    properties: [],
    claims,
    history: [],
  };
}

/**
 * Owners that have no row of their own.
 *
 * @param outlets those that were read: a group that none of them is under is left out
 */
export function groupOutlets(outlets: readonly Outlet[], sources: EvidenceTable['sources']): Outlet[] {
  const owning = new Set(outlets.map(({ parent }) => parent));
  return GROUPS.filter(({ id }) => owning.has(id)).map((group) => groupOutlet(group, sources));
}
